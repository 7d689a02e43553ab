import { createHash } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { build } from 'astro';
import { writeFeeds } from '../feed/write-feeds.ts';
import { shipFonts, type FontReport } from '../typography/ship-fonts.ts';
import { createAddresses } from '../series/addresses.ts';
import { placeErrorPages } from './error-pages.ts';
import { keepFormerAddresses } from './former-addresses.ts';
import { readLives } from './lives.ts';

/** What a build is made for. */
export interface BuildOptions {
  /** Folder that receives the finished site. */
  outDir: string;
  /** The editors' folder; builds of different folders keep separate caches. */
  contentDir: string;
  /** Origin that canonical addresses name. */
  site: string;
  /** Path that the site will live under, such as `/` or `/kunming/`. */
  base: string;
}

const CACHE = resolve('.cache/astro');

/**
 * Builds the site beside its destination and moves it there when all of it is
 * sound: a build that fails leaves the last good site as it was.
 * @throws what Astro or a gate throws.
 */
export async function buildSite({ outDir, contentDir, site, base }: BuildOptions): Promise<FontReport> {
  const key = createHash('sha256').update(contentDir).digest('hex').slice(0, 12);
  // Beside its destination, so that the move is a rename within one file system.
  const staging = join(dirname(outDir), `.${basename(outDir)}-${process.pid}`);
  try {
    await build({ outDir: staging, cacheDir: join(CACHE, key), logLevel: 'warn' });
    await placeErrorPages(staging);
    await writeFeeds(staging, base);
    const fonts = await shipFonts({ dir: staging, base });
    await keepFormerAddresses(staging, await readLives(contentDir), createAddresses(site, base));
    await replace(outDir, staging);
    return fonts;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Puts a finished folder in another's place; the old one is gone only when the new one stands. */
async function replace(target: string, fresh: string): Promise<void> {
  const retired = `${fresh}-retired`;
  await mkdir(dirname(target), { recursive: true });
  const hadOld = await rename(target, retired).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(fresh, target);
  } catch (error) {
    if (hadOld) await rename(retired, target);
    throw error;
  }
  await rm(retired, { recursive: true, force: true });
}
