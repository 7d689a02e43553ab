import sharp from 'sharp';
import { pixelsOf } from './compare.ts';

/** The smallest of a few ways to write a PNG down, none of which changes a pixel. */
export async function smallPng(png: Buffer): Promise<Buffer> {
  const { data } = await pixelsOf(png);
  const ways = await Promise.all([
    sharp(png).png({ compressionLevel: 9, effort: 10, adaptiveFiltering: false }).toBuffer(),
    sharp(png).png({ compressionLevel: 9, effort: 10, adaptiveFiltering: true }).toBuffer(),
    sharp(png)
      .png({ palette: true, colours: 256, dither: 0, quality: 100, compressionLevel: 9, effort: 10 })
      .toBuffer(),
  ]);
  let smallest = png;
  for (const way of ways) if (way.length < smallest.length && (await pixelsOf(way)).data.equals(data)) smallest = way;
  return smallest;
}
