/**
 * Characters as fonts see them: a code point together with the marks that sit on it.
 */

/**
 * What every font carries, whatever its pages say: the space, because a font without one
 * hands every space to another font, and what a chart's tooltip or axis may write as a
 * number that no page spells out.
 */
export const BASE_CHARACTERS = ' \u00A0\u3000' + '0123456789' + ',.%:()+-\u2212';

/**
 * Spaces, controls, joiners and variation selectors: a font may lack them and nothing is
 * seen missing. The emoji selector U+FE0F is not among them: it sends the browser to a
 * system font even for a character that the site's own font has.
 */
const NEEDS_NO_GLYPH = /^(?!\uFE0F)[\p{White_Space}\p{Cc}\p{Default_Ignorable_Code_Point}]$/u;

/** Whether nothing is seen missing when a font lacks this code point (given as a string). */
export function needsNoGlyph(codePoint: string): boolean {
  return NEEDS_NO_GLYPH.test(codePoint);
}

/** The distinct characters of a text, controls left out; a base and its marks are one character. */
export function charactersOf(text: string): Set<string> {
  return new Set(text.match(/[^\p{M}\p{Cc}]\p{M}*|\p{M}+/gu) ?? []);
}

/** A character's code points, as `U+5088` or, with marks, `U+0069 U+030B`. */
export function codePointNames(character: string): string {
  return [...character]
    .map((point) => `U+${(point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
}
