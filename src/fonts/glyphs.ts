/**
 * Which characters a font can draw.
 */
import { Blob, Face } from 'harfbuzzjs';
import { needsNoGlyph } from './characters.ts';

/** The code points that a font maps to a glyph. */
export type Coverage = ReadonlySet<number>;

/** Reads the coverage of a TrueType or OpenType font (not WOFF2) from its `cmap` table. */
export function fontCoverage(font: Uint8Array): Coverage {
  return new Set(new Face(new Blob(font)).collectUnicodes());
}

/**
 * The code points by which a font draws a character, or undefined where it cannot.
 * A letter with a mark may be drawn as one glyph or as two; a shaper takes either, so the
 * spelling that the font has is the one to keep.
 */
export function drawnAs(character: string, coverage: Coverage): string | undefined {
  const composed = character.normalize('NFC');
  const isMarked = [...character].length > 1;
  const spellings = [isMarked ? composed : character, character, composed, character.normalize('NFD')];
  return spellings.find((spelling) =>
    [...spelling].every((point) => needsNoGlyph(point) || coverage.has(point.codePointAt(0) ?? 0)),
  );
}

/** The characters, of those given, that a font cannot draw; in the order given. */
export function missingGlyphs(characters: Iterable<string>, coverage: Coverage): string[] {
  return [...characters].filter((character) => drawnAs(character, coverage) === undefined);
}
