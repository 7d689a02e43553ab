import { type Edition, EDITIONS, type Lang, TRADITIONAL } from '../editions/edition.ts';
import { normaliseBase } from '../shared/base-path.ts';

/** The files that a figure is given away as. */
export const FIGURE_FORMATS = ['svg', 'png', 'csv', 'json'] as const;
export type FigureFormat = (typeof FIGURE_FORMATS)[number];

/** A page in one edition, for search engines. */
export interface Alternate {
  /** Its language; `x-default` for readers whose language says nothing of script. */
  lang: Lang | 'x-default';
  /** Its whole address. */
  address: string;
}

/**
 * The addresses of one edition of a site: every link that a page makes comes from here,
 * so that none leaves the edition.
 */
export interface Addresses {
  /** The same for another edition. */
  in(edition: Edition): Addresses;
  /** Address of the series page: `/`, `/series/`, `/series/zh-hans/`. */
  home: string;
  /** Address of a letter's page. */
  letter(slug: string): string;
  /** Address of the ledger of a letter's facts. */
  ledger(slug: string): string;
  /** Address of a file that a letter gives away, such as `facts.csv`. */
  letterFile(slug: string, name: string): string;
  /** Address of a figure in its article. */
  figure(slug: string, id: string): string;
  /** Address of a figure alone, made to be framed. */
  embed(slug: string, id: string): string;
  /** Address of a figure as a file. */
  figureFile(slug: string, id: string, format: FigureFormat): string;
  /** Address of a file that a picture is sent as; all editions share it. */
  picture(slug: string, file: string): string;
  /** Address of the JSON Schema that describes a kind of file. */
  schema(name: string): string;
  /** Address of a file at the site's root that all editions share, such as `favicon.svg`. */
  file(path: string): string;
  /** Address in this edition of a page given by its address in any; whatever is no page of this site comes back as it is. */
  here(address: string): string;
  /** The same page in every edition, by its address in one. */
  alternates(page: string): Alternate[];
  /** Whole address, with scheme and host, for canonical links and machines. */
  absolute(path: string): string;
}

/**
 * @param site origin of the site, such as `https://example.org`.
 * @param base path that the site lives under, such as `/` or `/series`.
 * @param edition the edition that links lead to.
 */
export function createAddresses(site: string | URL, base: string, edition: Edition = TRADITIONAL): Addresses {
  const root = normaliseBase(base);
  const home = homeOf(edition, root);
  const absolute = (path: string) => new URL(path, site).href;
  const to = (other: Edition) => createAddresses(site, base, other);
  return {
    in: to,
    home,
    letter: (slug) => `${home}${slug}/`,
    ledger: (slug) => `${home}${slug}/data/`,
    letterFile: (slug, name) => `${home}${slug}/${name}`,
    figure: (slug, id) => `${home}${slug}/#fig-${id}`,
    embed: (slug, id) => `${home}${slug}/figures/${id}/`,
    figureFile: (slug, id, format) => `${home}${slug}/figures/${id}.${format}`,
    picture: (slug, file) => `${root}${slug}/pictures/${file}`,
    schema: (name) => `${home}${name}`,
    file: (path) => `${root}${path.replace(/^\//, '')}`,
    here: (address) => (isPage(address, root) ? home + address.slice(homeAround(address, root).length) : address),
    alternates: (page) => [
      ...EDITIONS.map((each) => ({ lang: each.lang, address: absolute(to(each).here(page)) })),
      { lang: 'x-default', address: absolute(to(TRADITIONAL).here(page)) },
    ],
    absolute,
  };
}

function homeOf({ path }: Edition, root: string): string {
  return path === '' ? root : `${root}${path}/`;
}

/** Whether an address is that of a page below `root`: all pages end in a slash, files do not. */
function isPage(address: string, root: string): boolean {
  return address.startsWith(root) && !address.startsWith('//') && /^[^?#]*\/(?:[?#]|$)/.test(address);
}

/** The home page of the edition that an address lies in. */
function homeAround(address: string, root: string): string {
  return EDITIONS.map((each) => homeOf(each, root)).findLast((home) => address.startsWith(home)) ?? root;
}

/** Whether an address is that of a figure alone, a page that search engines are asked to leave out. */
export function isEmbed(address: string): boolean {
  return /\/figures\/[^/]+\/$/.test(address);
}

/** Whether an address is that of an edition's page for addresses that name nothing. */
export function isErrorPage(address: string): boolean {
  return /\/404\/$/.test(address);
}
