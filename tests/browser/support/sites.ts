import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KIT } from '../../fixtures/kit.ts';

/** A site that the browser tests look at, built from its own content. */
export interface TestSite {
  /** Path it lives under. */
  base: string;
  /** Origin that its canonical addresses name. */
  origin: string;
  /** Content folder, relative to the project. */
  content: string;
  /** Folder of the built site, relative to the project. */
  dir: string;
}

function site(name: string, fields: Partial<TestSite> = {}): TestSite {
  return {
    base: '/',
    origin: 'http://localhost:4321',
    content: `.cache/fixtures/${name}`,
    dir: `.cache/sites/${name}`,
    ...fields,
  };
}

/**
 * The kit's letter; the same below a path; with a first letter, written by the guide; with a third,
 * copied. A series of seven letters; letters at the limits of figures and typesetting; a series of
 * another city and word; a series of none. And what is published: its words may change any day, so
 * it is held to promises that every sound content keeps, and no test names anything in it.
 */
export const SITES = {
  main: site('main', { content: KIT }),
  below: site('below', { content: KIT, base: '/series/', origin: 'https://example.org' }),
  first: site('first'),
  third: site('third'),
  seven: site('seven'),
  stress: site('stress'),
  other: site('other'),
  none: site('none'),
  published: site('published', { content: 'content' }),
} as const satisfies Record<string, TestSite>;

export type SiteName = keyof typeof SITES;

/** File that says how often each piece of work was done in a site's build, relative to the project. */
export function workFile(name: string): string {
  return `.cache/work/${name}.json`;
}

/** Environment variable that holds the address at which a site is served during the run. */
export function addressVariable(name: SiteName): string {
  return `TEST_SITE_${name.toUpperCase()}`;
}

/** Paths of all pages in a built site's sitemap, each beginning with the site's base. */
export function sitemapPaths(name: SiteName): string[] {
  const { dir, origin } = SITES[name];
  const xml = readFileSync(join(dir, 'sitemap-0.xml'), 'utf8');
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address!.replace(origin, ''));
}
