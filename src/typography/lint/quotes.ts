import { isWide } from '../../shared/chinese-text.ts';
import { findPairs, isQuote, type Pair } from './pairs.ts';
import { safeFix, type Match, type Rule } from './rule.ts';

const CORNERS = new Set(['corner', 'white-corner']);

/** Straight quotation marks, and those of Simplified Chinese, in Chinese words. */
export const wrongQuotes: Rule = {
  name: 'wrong-quotes',
  find: (text) =>
    findPairs(text)
      .pairs.filter((pair) => isQuote(pair.family) && !CORNERS.has(pair.family) && inChinese(text, pair))
      .map((pair) => corrected(text, pair, `引號「${text[pair.open]}」不是繁體中文的引號`)),
};

/** Corner marks of the wrong kind for where they stand. A pair without words is spoken of, not used. */
export const quoteNesting: Rule = {
  name: 'quote-nesting',
  find: (text) =>
    findPairs(text)
      .pairs.filter(
        (pair) => CORNERS.has(pair.family) && pair.close > pair.open + 1 && marksAt(pair.depth)[0] !== text[pair.open],
      )
      .map((pair) =>
        corrected(
          text,
          pair,
          pair.depth % 2 ? `引語裡的引語又用了「${text[pair.open]}」` : `外層的引號用了「${text[pair.open]}」`,
        ),
      ),
};

/** Quotation marks for a pair that stands in so many others. */
function marksAt(depth: number): readonly [open: string, close: string] {
  return depth % 2 ? ['『', '』'] : ['「', '」'];
}

function corrected(text: string, { open, close, depth }: Pair, message: string): Match {
  const [opening, closing] = marksAt(depth);
  const edits = [
    { from: open, to: open + 1, text: opening },
    { from: close, to: close + 1, text: closing },
  ].filter((edit) => text[edit.from] !== edit.text);
  return { from: open, to: open + 1, message, allowed: '外層「」，裡層『』', fix: safeFix(...edits) };
}

/** How many blanks and half-width marks may stand between a mark and the words that it belongs to. */
const REACH = 4;
const LAST = /(.)[\s,.:;?!()"']*$/su;
const FIRST = /^[\s,.:;?!()"']*(.)/su;

/** Whether Chinese stands beside either mark, inside or outside, other half-width marks passed over. */
export function inChinese(text: string, { open, close }: Pick<Pair, 'open' | 'close'>): boolean {
  const before = (at: number): string => LAST.exec(text.slice(Math.max(0, at - REACH), at))?.[1] ?? '';
  const after = (at: number): string => FIRST.exec(text.slice(at, at + REACH))?.[1] ?? '';
  return [before(open), after(open + 1), before(close), after(close + 1)].some(isWide);
}
