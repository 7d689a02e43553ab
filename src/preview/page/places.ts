import type { PagePlace } from '../page-location.ts';

/** The element of the page at which a diagnostic is shown; undefined where the page does not show it. */
export function elementAt(place: PagePlace | undefined): Element | undefined {
  if (!place) return undefined;
  if ('line' in place) return blockAt(place.line);
  for (const selector of place.selectors) {
    const found = [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    const element = found[place.nth ?? 0];
    if (element) return element;
  }
  return undefined;
}

/** The smallest block that was written in a line; else the one below, whose beginning the line may be. */
function blockAt(line: number): Element | undefined {
  const blocks = [...document.querySelectorAll<HTMLElement>('[data-source-line]')].map((element) => {
    const [start = 0, end = 0] = element.dataset['sourceLine']!.split('-').map(Number);
    return { element, start, end };
  });
  const around = blocks
    .filter(({ start, end }) => start <= line && line <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const below = blocks.filter(({ start }) => start > line).sort((a, b) => a.start - b.start);
  return (around[0] ?? below[0])?.element;
}
