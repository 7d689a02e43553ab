import { TEXT_SIZE } from './theme.ts';
import type { Measure } from './theme.ts';

/** What a line never breaks inside: a short remark in brackets, a number, a Latin word, or one other character. */
const UNBREAKABLE = /（[^（）]{1,6}）|[A-Za-z0-9.,%+\-−/]+|./gsu;
const NEVER_FIRST = /^[，。、；：？！）」』”’》〉％—…]/u;
const NEVER_LAST = /[（「『“‘《〈]$/u;

/**
 * Breaks `text` into the fewest lines no wider than `width` logical px, and makes
 * these as even as can be, so that no line holds one stray character.
 * A single word wider than `width` stays whole.
 */
export function wrap(text: string, width: number, measure: Measure): string[] {
  const lines = fill(text, width, measure);
  // Narrow the measure as far as the count of lines allows: equal lines.
  let [low, high] = [0, width];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (fill(text, middle, measure).length > lines.length) low = middle;
    else high = middle;
  }
  const even = fill(text, high, measure);
  return even.every((line) => measure(line, TEXT_SIZE, 400) <= width) ? even : lines;
}

function fill(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && measure(line + piece, TEXT_SIZE, 400) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line];
}

/** Words joined with the punctuation that may not part from them. */
function pieces(text: string): string[] {
  const joined: string[] = [];
  for (const [piece] of text.matchAll(UNBREAKABLE)) {
    const last = joined.at(-1);
    if (last !== undefined && (NEVER_FIRST.test(piece) || NEVER_LAST.test(last)))
      joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}
