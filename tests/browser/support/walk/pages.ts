import { FOLDER, isSimplified, textOf } from '../editions.ts';
import { figurePages } from '../figures.ts';
import { SITES, sitemapPaths, type SiteName } from '../sites.ts';
import { WIDTHS } from '../widths.ts';

/** A page that the walk goes to. */
export interface WalkedPage {
  site: SiteName;
  /** Its path, which begins with the site's base. */
  path: string;
  /** What it is: a page of the sitemap, a figure alone, or the answer to an address that nothing lives at. */
  kind: 'listed' | 'figure' | 'unknown';
  /** Whether it is looked at closely: what it looks like, and how it is read aloud. */
  isClose: boolean;
  isSimplified: boolean;
}

/** The width at which a page is asked everything that width has no part in. */
export const HOME_WIDTH = WIDTHS[0];

/** The width at which text that is enlarged must still fit. */
export const NARROWEST = 320;

/** Widths at which lines with readings are looked at. */
export const READING_WIDTHS = [NARROWEST, HOME_WIDTH, WIDTHS[2]] as const;

/** Sites whose pages are looked at closely: of the others, pages that are found on no other site. */
const CLOSE: Readonly<Record<SiteName, RegExp>> = {
  main: /./,
  // Of letters that differ in their words alone, those of the longest title, of most figures and of none.
  seven: /^\/(?:zh-hans\/)?(?:$|(?:k-keep|u-up|m-many|n-next)\/)/,
  other: /./,
  none: /./,
  published: /./,
  below: /^$/,
  first: /\/k-keel\//,
  third: /\/n-near\/$/,
  stress: /\/u-unusual\/$/,
};

/** Every page of a site that the walk goes to, once at each width that it is asked about. */
export function walkedPages(site: SiteName): WalkedPage[] {
  const { base } = SITES[site];
  const as = (kind: WalkedPage['kind']) => (path: string) => ({
    site,
    path,
    kind,
    isClose: CLOSE[site].test(path),
    isSimplified: isSimplified(site, path),
  });
  return [
    ...sitemapPaths(site).map(as('listed')),
    ...figurePages(site).map(as('figure')),
    ...[base, base + FOLDER].map((home) => `${home}no-such-letter/`).map(as('unknown')),
  ];
}

/** Whether a page holds words with readings over them. */
export function hasReadings({ site, path, kind }: WalkedPage): boolean {
  return kind === 'listed' && textOf(site, `${path.slice(SITES[site].base.length)}index.html`).includes('<ruby');
}

/**
 * Widths at which a page is looked at for how its lines break. Han are as wide in either script: on
 * a phone, where lines are shortest, a page in the other shows what may go wrong.
 */
export function breakWidths(page: WalkedPage): readonly number[] {
  return page.isSimplified ? [HOME_WIDTH] : WIDTHS;
}
