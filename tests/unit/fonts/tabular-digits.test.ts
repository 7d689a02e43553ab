import { readFile } from 'node:fs/promises';
import { Blob, Face, Font } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { FONT_EDITIONS, fontPath } from '../../../src/fonts/font-editions.ts';
import { readTables, writeTables } from '../../../src/fonts/sfnt.ts';
import { cutTabularDigits, DIGITS } from '../../../src/fonts/tabular-digits.ts';
import { temporaryFolder } from '../../support/folders.ts';

const whole = await readFile(fontPath(FONT_EDITIONS[0]!.files.regular));

function advances(ttf: Buffer): number[] {
  const font = new Font(new Face(new Blob(ttf)));
  return [...DIGITS].map((digit) => font.glyphHAdvance(font.nominalGlyph(digit.codePointAt(0)!)!));
}

describe('tabular digits', () => {
  it('all have the width of the widest, which in the font itself they have not', async () => {
    const own = advances(whole);
    expect(new Set(own).size).toBeGreaterThan(1);
    const woff2 = await cutTabularDigits(whole, await temporaryFolder());
    expect(woff2.toString('latin1', 0, 4)).toBe('wOF2');
    expect(new Set(advances(await subsetFont(woff2, DIGITS, { targetFormat: 'sfnt' })))).toEqual(
      new Set([Math.max(...own)]),
    );
  });

  it('are a file small enough to stand inside a page', async () => {
    expect((await cutTabularDigits(whole, await temporaryFolder())).length).toBeLessThan(2048);
  });

  it('carry their licence', async () => {
    const ttf = await subsetFont(await cutTabularDigits(whole, await temporaryFolder()), DIGITS, {
      targetFormat: 'sfnt',
      preserveNameIds: [13],
    });
    expect(new Face(new Blob(ttf)).getName(13, 'en')).toContain('SIL Open Font License');
  });

  it('have the same bytes whenever they are made', async () => {
    const [one, other] = [
      await cutTabularDigits(whole, await temporaryFolder()),
      await cutTabularDigits(whole, await temporaryFolder()),
    ];
    expect(one.equals(other)).toBe(true);
  });
});

describe('a font taken apart', async () => {
  const ttf = await subsetFont(whole, DIGITS, { targetFormat: 'sfnt' });

  it('has the same tables when it is put together again', () => {
    const again = writeTables(ttf.readUInt32BE(0), readTables(ttf));
    for (const [tag, table] of readTables(ttf))
      if (tag !== 'head') expect(readTables(again).get(tag)!.equals(table), tag).toBe(true);
    expect(again.length).toBe(ttf.length);
  });

  it('sums up, table by table and as a whole, to what the format asks', () => {
    const again = writeTables(ttf.readUInt32BE(0), readTables(ttf));
    let total = 0;
    for (let at = 0; at < again.length; at += 4) total = (total + again.readUInt32BE(at)) >>> 0;
    expect(total).toBe(0xb1b0afba);
  });
});
