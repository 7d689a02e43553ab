/**
 * Cuts a font to the characters that are shown and packs it as WOFF2.
 */
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { versionString } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { cached } from '../shared/byte-cache.ts';

/** Entries of a font's `name` table that hold its licence and the licence's address: the OFL asks that each copy carry them. */
export const LICENCE_NAME_IDS = [13, 14];

/**
 * What is kept of Noto Serif. Left out: vertical setting, full- and half-width variants and
 * stylistic alternates, which drag in glyphs that no page shows (a tenth of the file).
 */
const SUBSET_OPTIONS = {
  targetFormat: 'woff2',
  keepFeatures: [
    'ccmp', // joins —— into one unbroken rule
    'locl', // gives that rule its two full ems under lang="zh-Hant"
    'halt', // half-width punctuation: what text-spacing-trim draws with
    'chws', // the same, by context
    'palt', // proportional punctuation, for headings that ask for it
    'kern', // Latin pairs
    'liga', // fi, fl
    'mark', // pinyin tone marks
  ],
  // Metrics for vertical setting, and the axes of a variable font: neither is used here.
  dropTables: ['vhea', 'vmtx', 'STAT'],
  preserveNameIds: LICENCE_NAME_IDS,
} as const;

/** Part of the cache's keys, so that an upgrade of the cutter makes every cut anew. */
export const CUTTER = [
  versionString(),
  (createRequire(import.meta.url)('subset-font/package.json') as { version: string }).version,
];

/** A cut font. */
export interface CutFont {
  /** The WOFF2 file. The same font and characters give the same bytes. */
  bytes: Buffer;
  /** Whether the bytes came from the cache. */
  fromCache: boolean;
}

/**
 * Cuts a whole font to the given code points.
 * @param font the whole TTF
 * @param text the code points to keep; order and repetition do not matter
 * @param cacheDir folder that remembers earlier cuts; it may be deleted at any time
 * @param without features to leave out beside those that no page needs, such as `kern`
 */
export async function cutFont(
  font: Buffer,
  text: string,
  cacheDir: string,
  without: readonly string[] = [],
): Promise<CutFont> {
  const points = [...new Set(text)].sort().join('');
  const options = {
    ...SUBSET_OPTIONS,
    keepFeatures: SUBSET_OPTIONS.keepFeatures.filter((feature) => !without.includes(feature)),
  };
  const key = createHash('sha256')
    .update(createHash('sha256').update(font).digest())
    .update(JSON.stringify([points, options, CUTTER]))
    .digest('hex');
  return cached(cacheDir, key, () => subsetFont(font, points, options));
}
