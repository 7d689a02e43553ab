import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { cached } from '../shared/byte-cache.ts';
import { FAIL_ON } from './facts.ts';
import { MOST_PIXELS } from './limits.ts';
import type { MadeFormat, Variant } from './variants.ts';

const CACHE = resolve('.cache/pictures');

/** How each format is written. Qualities were chosen to look alike. */
const SETTINGS = {
  avif: { quality: 55, effort: 3 },
  webp: { quality: 78, effort: 4 },
  jpg: { quality: 78, mozjpeg: true },
} as const satisfies Record<MadeFormat, object>;

/** What shows through a transparent picture: in either theme it was drawn for paper. */
const PAPER = '#ffffff';

const ENCODERS: Readonly<Record<MadeFormat, (picture: Sharp) => Sharp>> = {
  avif: (picture) => picture.avif(SETTINGS.avif),
  webp: (picture) => picture.webp(SETTINGS.webp),
  jpg: (picture) => picture.jpeg(SETTINGS.jpg),
};

/**
 * Makes one variant of a picture, or takes it from the cache: the right way up, in sRGB, and
 * without anything that its file says besides its pixels, such as where it was taken.
 * @param original bytes of the picture's file.
 * @param cache folder of the cache.
 * @throws where the original cannot be decoded.
 */
export async function makeVariant(original: Buffer, variant: Variant, cache = CACHE): Promise<Buffer> {
  const { bytes } = await cached(cache, keyOf(original, variant), () => encode(original, variant));
  return bytes;
}

function encode(original: Buffer, { width, height, format }: Variant): Promise<Buffer> {
  const picture = sharp(original, { limitInputPixels: MOST_PIXELS, failOn: FAIL_ON, sequentialRead: true })
    .autoOrient()
    .resize({ width, height, fit: 'fill' })
    .flatten({ background: PAPER })
    .toColourspace('srgb');
  return ENCODERS[format](picture).toBuffer();
}

/** Everything that a variant's bytes depend on, the encoders' versions among it. */
function keyOf(original: Buffer, { width, height, format }: Variant): string {
  const settings = JSON.stringify([width, height, format, SETTINGS[format], PAPER, sharp.versions]);
  return createHash('sha256').update(settings).update('\0').update(original).digest('hex');
}
