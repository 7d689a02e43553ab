import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

/** An image as it is compared: four bytes a pixel. */
interface Pixels {
  data: Buffer;
  width: number;
  height: number;
}

/** The pixels of a PNG. */
export async function pixelsOf(png: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** By how much two baselines of one name differ, in words; nothing where they do not. */
export function difference(name: string, before: Buffer, after: Buffer): Promise<string | undefined> {
  return name.endsWith('.png') ? imageDifference(before, after) : Promise.resolve(textDifference(before, after));
}

async function imageDifference(before: Buffer, after: Buffer): Promise<string | undefined> {
  const [one, other] = [await pixelsOf(before), await pixelsOf(after)];
  const { width, height } = other;
  if (one.width !== width || one.height !== height)
    return `${one.width}×${one.height} is now ${width}×${height} pixels`;
  // Softened edges count as well.
  const count = pixelmatch(one.data, other.data, null, width, height, { threshold: 0, includeAA: true });
  if (count === 0) return undefined;
  return `${count} of ${width * height} pixels (${((100 * count) / (width * height)).toFixed(2)} %)`;
}

function textDifference(before: Buffer, after: Buffer): string | undefined {
  if (before.equals(after)) return undefined;
  const old = before.toString().split('\n');
  const lines = after.toString().split('\n');
  const known = new Set(old);
  const kept = new Set(lines);
  const added = lines.filter((line) => !known.has(line)).length;
  const gone = old.filter((line) => !kept.has(line)).length;
  return `${added} lines new, ${gone} gone, of ${lines.length}`;
}
