import { createCanvas, loadImage } from '@napi-rs/canvas';
import pixelmatch from 'pixelmatch';

/** How far apart, from 0 to 1 (black from white), two pixels may be and still be taken for the same. */
const THRESHOLD = 0.1;

/**
 * Share of the pixels of two screenshots that differ, 0 to 1. Pixels that are softened
 * edges in either are left out: SVG and canvas soften edges in their own ways.
 * @throws where the screenshots are not of one size.
 */
export async function differingShare(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = [await pixelsOf(one), await pixelsOf(other)];
  if (a.width !== b.width || a.height !== b.height)
    throw new Error(`Screenshots of ${a.width}×${a.height} and ${b.width}×${b.height} cannot be compared.`);
  return pixelmatch(a.data, b.data, null, a.width, a.height, { threshold: THRESHOLD }) / (a.width * a.height);
}

async function pixelsOf(png: Buffer): Promise<{ data: Uint8ClampedArray; width: number; height: number }> {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}
