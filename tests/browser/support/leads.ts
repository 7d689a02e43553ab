import type { Element, Root } from 'hast';
import { addressOf, builtFiles } from './built-files.ts';
import { FOLDER } from './editions.ts';
import type { SiteEdition } from './letters.ts';
import { SITES, type SiteName } from './sites.ts';
import { all, attributeOf, idsOf, pageOf } from './tree.ts';

/** Where a link within a site leads. */
export interface Target {
  page: Root;
  /** The place in the page that its fragment names; empty where it names none. */
  id: string;
  place: Element | undefined;
}

/** The pages of an edition of a built site by their files, those that only lead on among them. */
export function pagesOf(site: SiteName, { folder }: SiteEdition): string[] {
  return builtFiles(site).filter((file) => file.endsWith('index.html') && file.startsWith(FOLDER) === (folder !== ''));
}

/**
 * Where a link leads.
 * @param file the page that it stands in.
 * @throws where that is no page of the site.
 */
export function targetOf(site: SiteName, link: Element, file: string): Target {
  const { base, origin } = SITES[site];
  const to = new URL(attributeOf(link, 'href')!, origin + addressOf(site, file));
  const page = pageOf(site, `${decodeURIComponent(to.pathname).slice(base.length)}index.html`);
  const id = decodeURIComponent(to.hash.slice(1));
  return { page, id, place: idsOf(page).get(id) };
}

/** Every link of pages that a selector finds, with where it stands and where it leads. */
export function linksIn(site: SiteName, files: readonly string[], selector: string) {
  return files.flatMap((file) =>
    all(selector, pageOf(site, file)).map((link) => ({ link, file, ...targetOf(site, link, file) })),
  );
}

/** A pattern of texts that begin with these words. */
export const startsWith = (text: string): RegExp => new RegExp(`^${text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}`);
