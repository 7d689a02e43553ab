import { build } from 'astro';
import { writeFeeds } from '../feed/write-feeds.ts';
import { readLives } from '../desk/lives.ts';
import { createAddresses } from '../series/addresses.ts';
import { shipFonts, type FontReport } from '../typography/ship-fonts.ts';
import { placeErrorPages } from './error-pages.ts';
import { keepFormerAddresses } from './former-addresses.ts';
import { replaceSite } from './replace-site.ts';
import { markSite } from './site-mark.ts';
import { discardWorkFolder, makeWorkFolder } from './work-folder.ts';

/** What a build is made for. */
export interface BuildOptions {
  /** Folder that receives the finished site, as `claimOutDir` gives it. */
  outDir: string;
  /** The editors' folder. */
  contentDir: string;
  /** Origin that canonical addresses name. */
  site: string;
  /** Path that the site will live under, such as `/` or `/kunming/`. */
  base: string;
}

/** Exit codes by which a shell knows what ended a program: 128 and the signal's number. */
const STOPPED = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Builds the site beside its destination and moves it there when all of it is sound: a build that
 * fails, or is stopped, leaves the last good site as it was and nothing beside it.
 * @throws what Astro or a gate throws.
 */
export async function buildSite({ outDir, contentDir, site, base }: BuildOptions): Promise<FontReport> {
  const folder = makeWorkFolder(outDir);
  const clear = () => discardWorkFolder(folder, outDir);
  const stop = (signal: keyof typeof STOPPED) => {
    clear();
    process.exit(STOPPED[signal]);
  };
  const signals = Object.keys(STOPPED) as (keyof typeof STOPPED)[];
  for (const signal of signals) process.once(signal, stop);
  try {
    await build({ outDir: folder.fresh, cacheDir: folder.notes, logLevel: 'warn' });
    await placeErrorPages(folder.fresh);
    await writeFeeds(folder.fresh, base);
    const fonts = await shipFonts({ dir: folder.fresh, base });
    await keepFormerAddresses(folder.fresh, await readLives(contentDir), createAddresses(site, base));
    await markSite(folder.fresh);
    await replaceSite(outDir, folder);
    return fonts;
  } finally {
    for (const signal of signals) process.off(signal, stop);
    clear();
  }
}
