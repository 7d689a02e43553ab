/** The files that a figure is given away as. */
export const FIGURE_FORMATS = ['svg', 'png', 'csv', 'json'] as const;
export type FigureFormat = (typeof FIGURE_FORMATS)[number];

/** The addresses of a site: every link that a page makes comes from here. */
export interface Addresses {
  /** Address of the series page: `/` or `/kunming/`. */
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
  figureAlone(slug: string, id: string): string;
  /** Address of a figure as a file. */
  figureFile(slug: string, id: string, format: FigureFormat): string;
  /** Address of a file at the site's root, such as `favicon.svg`. */
  file(path: string): string;
  /** Whole address, with scheme and host, for canonical links and machines. */
  absolute(path: string): string;
}

/**
 * @param site origin of the site, such as `https://example.org`.
 * @param base path that the site lives under, such as `/` or `/kunming`.
 */
export function createAddresses(site: string | URL, base: string): Addresses {
  const home = normaliseBase(base);
  return {
    home,
    letter: (slug) => `${home}${slug}/`,
    ledger: (slug) => `${home}${slug}/data/`,
    letterFile: (slug, name) => `${home}${slug}/${name}`,
    figure: (slug, id) => `${home}${slug}/#fig-${id}`,
    figureAlone: (slug, id) => `${home}${slug}/figures/${id}/`,
    figureFile: (slug, id, format) => `${home}${slug}/figures/${id}.${format}`,
    file: (path) => `${home}${path.replace(/^\//, '')}`,
    absolute: (path) => new URL(path, site).href,
  };
}

/** Whether an address is that of a figure alone, a page that search engines are asked to leave out. */
export function isFigureAlone(address: string): boolean {
  return /\/figures\/[^/]+\/$/.test(address);
}

/** A base path with exactly one slash at either end: `kunming` becomes `/kunming/`. */
export function normaliseBase(base: string): string {
  const inner = base.replace(/^\/+|\/+$/g, '');
  return inner ? `/${inner}/` : '/';
}
