/**
 * Digits of one width. Noto Serif has none: its 1 is narrower than its 8, so that columns of
 * numbers do not stand under each other, and no feature of the font can be switched on for it.
 */
import { createHash } from 'node:crypto';
import subsetFont from 'subset-font';
import { cached } from '../shared/byte-cache.ts';
import { readTables, writeTables } from './sfnt.ts';
import { CUTTER, LICENCE_NAME_IDS } from './subset.ts';

/** The characters that get one width. */
export const DIGITS = '0123456789';

/** Where `hhea` counts the records of `hmtx`, and `maxp` the glyphs. */
const METRICS_COUNT = 34;
const GLYPH_COUNT = 4;
/** Bytes of a record of `hmtx`: advance and left bearing, two each. */
const RECORD = 4;

const OPTIONS = { keepFeatures: [], preserveNameIds: LICENCE_NAME_IDS } as const;

/**
 * Cuts a font to its digits and gives each the advance of the widest.
 * @param font the whole TTF
 * @param cacheDir folder that remembers earlier cuts; it may be deleted at any time
 * @returns a WOFF2 file; the same font gives the same bytes
 */
export async function cutTabularDigits(font: Buffer, cacheDir: string): Promise<Buffer> {
  const key = createHash('sha256')
    .update(createHash('sha256').update(font).digest())
    .update(JSON.stringify(['tabular', OPTIONS, CUTTER]))
    .digest('hex');
  const { bytes } = await cached(cacheDir, key, async () => {
    const cut = await subsetFont(font, DIGITS, { ...OPTIONS, targetFormat: 'sfnt' });
    return subsetFont(evenAdvances(cut), DIGITS, { ...OPTIONS, targetFormat: 'woff2' });
  });
  return bytes;
}

/** Gives every glyph of a small font but the first, which stands for what is missing, the advance of the widest. */
function evenAdvances(font: Buffer): Buffer {
  const tables = readTables(font);
  const [hhea, hmtx, maxp] = ['hhea', 'hmtx', 'maxp'].map((tag) => tables.get(tag)!) as [Buffer, Buffer, Buffer];
  const metrics = hhea.readUInt16BE(METRICS_COUNT);
  const glyphs = maxp.readUInt16BE(GLYPH_COUNT);
  // Glyphs beyond the last record share its advance, and store their left bearing alone.
  const advance = (glyph: number) => hmtx.readUInt16BE(Math.min(glyph, metrics - 1) * RECORD);
  const bearing = (glyph: number) =>
    hmtx.readInt16BE(glyph < metrics ? glyph * RECORD + 2 : metrics * RECORD + (glyph - metrics) * 2);
  const widest = Math.max(...Array.from({ length: glyphs - 1 }, (_, index) => advance(index + 1)));
  const even = Buffer.alloc(glyphs * RECORD);
  for (let glyph = 0; glyph < glyphs; glyph += 1) {
    even.writeUInt16BE(glyph === 0 ? advance(glyph) : widest, glyph * RECORD);
    even.writeInt16BE(bearing(glyph), glyph * RECORD + 2);
  }
  const head = Buffer.from(hhea);
  head.writeUInt16BE(glyphs, METRICS_COUNT);
  return writeTables(font.readUInt32BE(0), new Map([...tables, ['hhea', head], ['hmtx', even]]));
}
