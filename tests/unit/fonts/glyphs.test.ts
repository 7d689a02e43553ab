import { readFileSync } from 'node:fs';
import { Blob, Face } from 'harfbuzzjs';
import { describe, expect, it } from 'vitest';
import { BASE_CHARACTERS, charactersOf, codePointNames, needsNoGlyph } from '../../../src/fonts/characters.ts';
import { FONT_EDITIONS, fontPath, WEIGHTS } from '../../../src/fonts/font-editions.ts';
import { drawnAs, fontCoverage, missingGlyphs } from '../../../src/fonts/glyphs.ts';
import { weightOf } from '../../../src/fonts/css/style-weights.ts';

const fonts = FONT_EDITIONS.flatMap((edition) =>
  WEIGHTS.map((weight) => ({
    name: `${edition.family} ${weight}`,
    coverage: fontCoverage(readFileSync(fontPath(edition.files[weight]))),
  })),
);

describe.each(FONT_EDITIONS)('the family $family', ({ files }) => {
  it.each(WEIGHTS)('has a %s file, of the weight that style sheets select it by', (weight) => {
    const { cssWeight } = files[weight];
    const os2 = Buffer.from(new Face(new Blob(readFileSync(fontPath(files[weight])))).referenceTable('OS/2')!);
    expect(os2.readUInt16BE(4)).toBe(cssWeight);
    expect(weightOf(String(cssWeight))).toBe(weight);
  });
});

describe.each(fonts)('the whole font $name', ({ coverage }) => {
  it('draws rare characters of Yunnan, Chinese punctuation and the characters every cut carries', () => {
    const text = `傈僳佤，。、；：？！「」『』《》（）——……·％ǖǘǚǜ${BASE_CHARACTERS}`;
    expect(missingGlyphs(charactersOf(text), coverage)).toEqual([]);
  });

  it('is known not to draw a rare character, a check mark and an emoji', () => {
    expect(missingGlyphs(charactersOf('昆𠮷✕🙂'), coverage)).toEqual(['𠮷', '✕', '🙂']);
  });
});

describe('a character', () => {
  const coverage = new Set([...'aiǐ中\u030C'].map((point) => point.codePointAt(0)!));

  it('is drawn as one glyph where the font has letter and mark in one', () => {
    expect(drawnAs('i\u030C', coverage)).toBe('ǐ');
  });

  it('is drawn as letter and mark where the font has only these', () => {
    expect(drawnAs('a\u030C', coverage)).toBe('a\u030C');
    expect(drawnAs('ǎ', coverage)).toBe('a\u030C');
  });

  it('is missing where the font lacks the mark', () => {
    expect(drawnAs('a\u030B', coverage)).toBeUndefined();
  });

  it('keeps its variation selector, whose form the font may have', () => {
    expect(drawnAs('中\u{E0100}', coverage)).toBe('中\u{E0100}');
  });

  it('is missing with an emoji selector, which calls for a system font', () => {
    expect(drawnAs('中\uFE0F', coverage)).toBeUndefined();
  });

  it.each(['\u0020', '\u2009', '\u3000', '\u200B', '\u200D', '\u00AD', '\uFEFF', '\n'])(
    '%j needs no glyph',
    (space) => {
      expect(needsNoGlyph(space)).toBe(true);
      expect(drawnAs(space, coverage)).toBe(space);
    },
  );

  it('is named by its code points', () => {
    expect(codePointNames('傈')).toBe('U+5088');
    expect(codePointNames('𠮷')).toBe('U+20BB7');
    expect(codePointNames('i\u030B')).toBe('U+0069 U+030B');
  });
});
