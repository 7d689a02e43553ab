/**
 * The Chinese that scripts may put on a page: labels of buttons, words of a tooltip.
 */

const CHINESE = String.raw`[\p{Script=Han}\u3001-\u303F\uFE30-\uFE4F\uFF01-\uFF65\uFFE0-\uFFE6]`;

/**
 * Chinese characters in a script, or in an attribute that scripts read, escapes resolved.
 * Latin is left out: in a program it is names, and telling names from words takes running it.
 */
export function scriptText(source: string): string {
  const resolved = source.replace(/\\u(?:\{([\da-f]+)\}|([\da-f]{4}))/gi, (_, long?: string, short?: string) =>
    String.fromCodePoint(Number.parseInt(long ?? short ?? '0', 16)),
  );
  // A range such as [一-龥] tests characters and shows none.
  const shown = resolved.replace(new RegExp(`${CHINESE}-${CHINESE}`, 'gu'), '');
  return shown.match(new RegExp(CHINESE, 'gu'))?.join('') ?? '';
}
