import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Blob, Buffer as Text, Face, Feature, Font, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { FONT_EDITIONS, fontPath } from '../../../src/fonts/font-editions.ts';
import { cutFont } from '../../../src/fonts/subset.ts';
import { temporaryFolder } from '../../support/folders.ts';

const whole = await readFile(fontPath(FONT_EDITIONS[0]!.files.regular));
const TEXT = '霧島之變，傈僳佤——「新」';

/** Opens a WOFF2 file to look into it. */
async function open(woff2: Buffer): Promise<Face> {
  return new Face(new Blob(await subsetFont(woff2, TEXT, { targetFormat: 'sfnt', preserveNameIds: [13] })));
}

/** Advances of a text's glyphs in thousandths of an em. */
function advances(face: Face, text: string, features: Feature[] = []): (number | undefined)[] {
  const buffer = new Text();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setLanguage('zh-Hant');
  shape(new Font(face), buffer, features);
  return buffer.getGlyphInfosAndPositions().map(({ xAdvance }) => xAdvance);
}

describe('a cut font', () => {
  it('is WOFF2 and draws the characters asked for and no others', async () => {
    const { bytes } = await cutFont(whole, TEXT, await temporaryFolder());
    expect(bytes.toString('latin1', 0, 4)).toBe('wOF2');
    const cut = new Face(new Blob(await subsetFont(bytes, `${TEXT}城`, { targetFormat: 'sfnt' })));
    expect(new Set(cut.collectUnicodes())).toEqual(new Set([...TEXT].map((point) => point.codePointAt(0))));
  });

  it('sets the Chinese dash as one unbroken rule of two ems', async () => {
    const { bytes } = await cutFont(whole, TEXT, await temporaryFolder());
    expect(advances(await open(bytes), '霧島——新')).toEqual([1000, 1000, 2000, 1000]);
  });

  it('can set punctuation half an em wide, as text-spacing-trim asks', async () => {
    const { bytes } = await cutFont(whole, TEXT, await temporaryFolder());
    expect(advances(await open(bytes), '，「', [new Feature('halt', 1)])).toEqual([500, 500]);
  });

  it('carries its licence', async () => {
    const { bytes } = await cutFont(whole, TEXT, await temporaryFolder());
    expect((await open(bytes)).getName(13, 'en')).toContain('SIL Open Font License');
  });

  it('has the same bytes whenever it is made, whatever the order of the characters', async () => {
    const first = await cutFont(whole, TEXT, await temporaryFolder());
    const again = await cutFont(whole, [...TEXT].reverse().join('') + TEXT, await temporaryFolder());
    expect(again.fromCache).toBe(false);
    expect(again.bytes.equals(first.bytes)).toBe(true);
  });
});

describe('the cache of cut fonts', () => {
  it('gives back what it kept, and keeps other characters apart', async () => {
    const cache = await temporaryFolder();
    const first = await cutFont(whole, '昆變', cache);
    const second = await cutFont(whole, '變昆', cache);
    expect([first.fromCache, second.fromCache]).toEqual([false, true]);
    expect(second.bytes.equals(first.bytes)).toBe(true);
    expect((await cutFont(whole, '昆明', cache)).fromCache).toBe(false);
  });

  it('keeps apart what was cut without a feature', async () => {
    const cache = await temporaryFolder();
    const kerned = await cutFont(whole, 'AV', cache);
    const plain = await cutFont(whole, 'AV', cache, ['kern']);
    expect(plain.fromCache).toBe(false);
    expect(plain.bytes.equals(kerned.bytes)).toBe(false);
  });

  it.each([
    ['cut short', (file: string) => truncate(file, 100)],
    ['emptied', (file: string) => truncate(file, 0)],
    [
      'altered by one byte',
      async (file: string) => {
        const bytes = await readFile(file);
        bytes[200]! ^= 1;
        await writeFile(file, bytes);
      },
    ],
  ])('makes an entry anew that was %s', async (_name, damage) => {
    const cache = await temporaryFolder();
    const { bytes } = await cutFont(whole, '昆', cache);
    const [entry] = await readdir(cache);
    await damage(join(cache, entry!));
    const fixed = await cutFont(whole, '昆', cache);
    expect(fixed.fromCache).toBe(false);
    expect(fixed.bytes.equals(bytes)).toBe(true);
    expect((await cutFont(whole, '昆', cache)).fromCache).toBe(true);
  });

  it('leaves no other file behind', async () => {
    const cache = await temporaryFolder();
    await Promise.all([cutFont(whole, '昆', cache), cutFont(whole, '昆', cache)]);
    expect(await readdir(cache)).toHaveLength(1);
  });
});
