/**
 * Finds characters that pages show and their fonts cannot draw.
 */
import type { Page } from './built-site.ts';
import { codePointNames } from './characters.ts';
import { excerptAround } from './excerpt.ts';
import { type FontEdition, WEIGHTS } from './font-editions.ts';
import { missingGlyphs } from './glyphs.ts';
import { charactersIn } from './rendered-text.ts';
import type { WholeFonts } from './whole-fonts.ts';

/** A page that shows a character without a glyph. */
export interface MissingPlace {
  /** Address of the page. */
  address: string;
  /** The words around it. */
  excerpt: string;
}

/** A character that a family has no glyph for. */
export interface MissingGlyph {
  character: string;
  family: string;
  places: readonly MissingPlace[];
}

/** Every character that an edition's pages show in a weight whose font has no glyph for it. */
export function findMissingGlyphs(pages: readonly Page[], edition: FontEdition, fonts: WholeFonts): MissingGlyph[] {
  const places = new Map<string, MissingPlace[]>();
  for (const { address, runs } of pages) {
    const missing = WEIGHTS.flatMap((weight) => missingGlyphs(charactersIn(runs, weight), fonts[weight].coverage));
    for (const character of new Set(missing)) {
      const place = { address, excerpt: excerptAround(runs, character) };
      places.set(character, [...(places.get(character) ?? []), place]);
    }
  }
  return [...places].map(([character, found]) => ({ character, family: edition.family, places: found }));
}

/** Stops a build: lists every character without a glyph and every place that shows it. */
export class MissingGlyphsError extends Error {
  readonly missing: readonly MissingGlyph[];

  constructor(missing: readonly MissingGlyph[]) {
    super(
      [
        `有${missing.length}個字元在網站自帶的字型裡沒有字形，讀者會看到方框或別的字型：`,
        ...missing.flatMap(({ character, family, places }) => [
          `  「${character}」（${codePointNames(character)}，${family}）`,
          ...places.map(({ address, excerpt }) => `    ${address}：${excerpt}`),
        ]),
        '怎麼改：換成通用的字或符號（表情符號請改用文字）；人名、地名非用這個字不可的，請開發者換上收有它的字型。',
      ].join('\n'),
    );
    this.name = 'MissingGlyphsError';
    this.missing = missing;
  }
}
