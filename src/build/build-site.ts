import { cp } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { build } from 'astro';
import { writeFeeds } from './feed/write-feeds.ts';
import type { Content } from '../content/content.ts';
import { letterUrls } from '../content/letter-urls.ts';
import { createAddresses } from '../series/addresses.ts';
import { shipFonts, type FontReport } from '../fonts/ship-fonts.ts';
import { placeErrorPages } from './error-pages.ts';
import { writeRedirects } from './redirects.ts';
import { replaceSite } from './replace-site.ts';
import { markSite } from './site-mark.ts';
import { watchSignals } from './signals.ts';
import { discardWorkFolder, makeWorkFolder, sweepWorkFolders } from './work-folder.ts';

/** What a build is made for. */
export interface BuildOptions {
  /** Folder that receives the finished site, as `claimOutDir` gives it. */
  outDir: string;
  /** What the site is made of, as it is held for the build. */
  content: Content;
  /** Origin that canonical addresses name. */
  site: string;
  /** Path that the site will live under, such as `/` or `/series/`. */
  base: string;
}

/** Stands for the site while it is made for a destination outside the project. */
const WORKSHOP = resolve('.cache/site');

/** Removes what dead builds of a destination left, and puts back a site that one had taken away. */
export function sweepBuilds(outDir: string): void {
  for (const target of [outDir, WORKSHOP]) sweepWorkFolders(target);
}

/**
 * Builds the site beside its destination and moves it there when all of it is sound: a build that
 * fails, or is stopped, leaves the last good site as it was and nothing beside it.
 * @throws what Astro or a gate throws.
 */
export async function buildSite({ outDir, content, site, base }: BuildOptions): Promise<FontReport> {
  const beside = makeWorkFolder(outDir);
  // The bundler's own code finds packages only from within the project.
  const workshop = isInside(process.cwd(), outDir) ? beside : makeWorkFolder(WORKSHOP);
  const clear = () => {
    discardWorkFolder(beside, outDir);
    if (workshop !== beside) discardWorkFolder(workshop, WORKSHOP);
  };
  const signals = watchSignals(clear);
  try {
    const { fresh } = workshop;
    await build({ outDir: fresh, cacheDir: workshop.notes, logLevel: 'warn' });
    await placeErrorPages(fresh);
    await writeFeeds(fresh, base);
    const fonts = await shipFonts({ dir: fresh, base });
    await writeRedirects(fresh, letterUrls(content), createAddresses(site, base));
    await markSite(fresh);
    if (workshop !== beside) await cp(fresh, beside.fresh, { recursive: true });
    await signals.heldWhile(() => replaceSite(outDir, beside));
    return fonts;
  } finally {
    signals.unwatch();
    clear();
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
