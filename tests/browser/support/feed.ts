import type { Page } from '@playwright/test';

/** A letter as a feed tells of it, beside what its own page says. */
export interface FeedLetter {
  /** Its address in the feed. */
  link: string;
  /** The text of its description, and how many elements that holds. */
  description: { text: string; elements: number };
  /** The description that its page gives search engines. */
  deck: string | null;
  /** The figures of its page. */
  figures: { alt: string; title: string; source: string; cells: string[] }[];
  /** The figures of its text in the feed. */
  shown: { src: string; alt: string; source: string; cells: string[]; size: [number, number] }[];
  /** Its text in the feed, as HTML. */
  html: string;
  /** Whatever programs that read feeds cannot do with: scripts, styles, drawings, forms. */
  foreign: string[];
  /** Addresses that are not whole. */
  astray: string[];
}

/** A feed as a program that reads feeds would take it. */
export interface Feed {
  /** Address by which the series page names it. */
  named: string | null;
  self: string | null;
  home: string;
  letters: FeedLetter[];
}

/**
 * Reads the feed that a series page names and, beside it, every letter that it tells of.
 * @param page any page of the feed's site: it stays where it is.
 * @throws where the feed is not well-formed.
 */
export function readFeed(page: Page, home: string, origin: string): Promise<Feed> {
  return page.evaluate(
    async (given) => {
      const read = async (path: string, type: DOMParserSupportedType) =>
        new DOMParser().parseFromString(await (await fetch(path)).text(), type);
      const cellsOf = (around: Element) => [...around.querySelectorAll('th, td')].map(({ textContent }) => textContent);
      const text = (parent: Element | Document, tag: string) => parent.getElementsByTagName(tag)[0]?.textContent ?? '';

      const series = await read(given.home, 'text/html');
      const named = series.querySelector('link[type="application/rss+xml"]')?.getAttribute('href') ?? null;
      const feed = await read(named ?? '', 'application/xml');
      const error = feed.querySelector('parsererror');
      if (error) throw new Error(error.textContent || 'The feed is not well-formed.');

      const letters = [...feed.getElementsByTagName('item')].map(async (item): Promise<FeedLetter> => {
        const link = text(item, 'link');
        const letter = await read(link.replace(given.origin, ''), 'text/html');
        const { body: description } = new DOMParser().parseFromString(text(item, 'description'), 'text/html');
        const html = text(item, 'content:encoded');
        const { body } = new DOMParser().parseFromString(html, 'text/html');
        return {
          link,
          description: { text: description.textContent.trim(), elements: description.children.length },
          deck: letter.querySelector('meta[name=description]')?.getAttribute('content') ?? null,
          figures: [...letter.querySelectorAll('figure[data-figure]')].map((figure) => ({
            alt: figure.querySelector('.figure-drawing [role=img]')!.getAttribute('aria-label')!,
            title: figure.querySelector('.figure-title')!.textContent.replace(/^[圖图]\d+\s*/, ''),
            source: figure.querySelector('.figure-source')!.textContent,
            cells: cellsOf(figure),
          })),
          shown: [...body.querySelectorAll('figure:has(img[src*="/figures/"])')].map((figure) => {
            const image = figure.querySelector('img')!;
            return {
              src: image.getAttribute('src')!,
              alt: image.alt,
              source: figure.querySelector('figcaption p:last-child')!.textContent,
              cells: cellsOf(figure.nextElementSibling!),
              size: [Number(image.getAttribute('width')), Number(image.getAttribute('height'))],
            };
          }),
          html,
          foreign: [
            ...body.querySelectorAll('script, style, svg, button, textarea, iframe, [style], [class], [onclick]'),
          ].map(({ outerHTML }) => outerHTML.slice(0, 160)),
          astray: [...body.querySelectorAll('[href], [src]')]
            .map((one) => one.getAttribute('href') ?? one.getAttribute('src')!)
            .filter((address) => !/^https?:\/\//.test(address)),
        };
      });
      return {
        named,
        self: feed.getElementsByTagName('atom:link')[0]?.getAttribute('href') ?? null,
        home: text(feed, 'link'),
        letters: await Promise.all(letters),
      };
    },
    { home, origin },
  );
}
