/**
 * Pages that share a pair of fonts: a letter's pages are one group, the pages at an
 * edition's root another, so that a letter's fonts do not grow with the series.
 */
import type { Page } from './built-site.ts';
import type { FontEdition } from './font-editions.ts';

/** Pages that share their fonts. */
export interface PageGroup {
  edition: FontEdition;
  /** Name of the group, used in font file names. */
  name: string;
  /** The pages, with the text that is set in the edition's own family. */
  pages: readonly Page[];
  /** The same pages with what they quote of other editions, marked by `lang`: a name, a link to the other script. */
  guests: ReadonlyMap<FontEdition, readonly Page[]>;
}

/** A group that is still being filled. */
interface OpenGroup extends PageGroup {
  pages: Page[];
  guests: Map<FontEdition, Page[]>;
}

/** The group of the pages at an edition's root: the series page, 404 and their like. */
export const SERIES_GROUP = 'series';

/**
 * The group that a page belongs to: the first folder of its address within its edition.
 * @param page path of the HTML file in the site's folder, with `/`, e.g. `n-new/data/index.html`
 */
export function fontGroup(page: string, edition: FontEdition): string {
  const folders = page.split('/').slice(0, -1);
  if (edition.path !== '' && folders[0] === edition.path) folders.shift();
  return folders[0] ?? SERIES_GROUP;
}

/**
 * Sorts pages into groups, in the order in which the groups first occur.
 * @throws naming the page, where its `<html lang>` is that of no edition
 */
export function groupPages(pages: readonly Page[], editions: readonly FontEdition[]): PageGroup[] {
  const groups = new Map<string, OpenGroup>();
  for (const page of pages) {
    const edition = editionOf(page, editions);
    const name = fontGroup(page.path, edition);
    const key = `${edition.id}/${name}`;
    const group: OpenGroup = groups.get(key) ?? { edition, name, pages: [], guests: new Map() };
    const written = Map.groupBy(page.runs, ({ lang }) => editions.find((one) => one.lang === lang) ?? edition);
    group.pages.push({ ...page, runs: written.get(edition) ?? [] });
    for (const [guest, runs] of written) {
      if (guest !== edition) group.guests.set(guest, [...(group.guests.get(guest) ?? []), { ...page, runs }]);
    }
    groups.set(key, group);
  }
  return [...groups.values()];
}

function editionOf({ path, html }: Page, editions: readonly FontEdition[]): FontEdition {
  const lang = /<html\b[^>]*?\slang="?([\w-]*)/i.exec(html)?.[1] ?? '';
  const edition = editions.find((one) => one.lang.toLowerCase() === lang.toLowerCase());
  if (edition) return edition;
  throw new Error(
    `${path}: <html lang="${lang}"> names no edition that has fonts. ` +
      `Allowed: ${editions.map((one) => one.lang).join(', ')}. ` +
      'Correct the lang, or add the edition to FONT_EDITIONS in src/fonts/font-editions.ts.',
  );
}
