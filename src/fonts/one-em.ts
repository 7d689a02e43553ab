/**
 * Characters that are one em wide in every Han font. Until a page's own font is there, a
 * phone's stands in for it, and a line of these breaks where it will break for good. All
 * others differ from font to font: theirs come inside the page, so that nothing moves.
 */
const ONE_EM = /[\u2E80-\uFFEF\u{20000}-\u{3FFFF}]/u;

/** The same set and the rest, as CSS names them. */
export const ONE_EM_RANGE = 'U+2E80-FFEF,U+20000-3FFFF';
export const OTHER_RANGE = 'U+0-2E7F,U+FFF0-1FFFF';

/** Whether a character, given as a string, is one em wide in every Han font. */
export function isOneEm(character: string): boolean {
  return ONE_EM.test(character);
}
