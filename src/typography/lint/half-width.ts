import { hasHan, isWide } from '../../shared/chinese-text.ts';
import { blanksAfter, blanksBefore, characterAfter, characterBefore } from './neighbours.ts';
import { findPairs } from './pairs.ts';
import { inChinese } from './quotes.ts';
import type { TextEdit } from '../../diagnostics/text-edit.ts';
import { safeFix, type Match, type Rule } from './rule.ts';

const FULL: Record<string, string> = {
  ',': '，',
  '.': '。',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
const MARKS = /[,.:;?!]+/g;

/** Half-width punctuation beside Chinese. Numbers, times, domain names and Latin phrases keep theirs. */
export const halfWidthPunctuation: Rule = {
  name: 'half-width-punctuation',
  find: (text) => [...marks(text), ...brackets(text)],
};

function marks(text: string): Match[] {
  return Array.from(text.matchAll(MARKS)).flatMap(({ 0: mark, index: from }) => {
    const to = from + mark.length;
    return isChinese(text, mark, from, to) ? [found(text, from, to, [edit(text, from, to)])] : [];
  });
}

function isChinese(text: string, mark: string, from: number, to: number): boolean {
  const [before, after] = [characterBefore(text, from), characterAfter(text, to)];
  if (mark !== '.') return isWide(before) || isWide(after);
  // A point ends abbreviations and parts names too: only behind Chinese, or between a percentage or a bracket and Chinese, is it a full stop.
  if (/[A-Za-z\d]/.test(text[to] ?? '')) return false;
  return isWide(before) || (/[%)\]]/.test(before) && (isWide(after) || after === ''));
}

/** Brackets of one pair are one fault. `GDP(PPP)` and `f(x)` are Latin phrases. */
function brackets(text: string): Match[] {
  const { pairs, unpaired } = findPairs(text);
  const inPairs = pairs.flatMap((pair): Match[] => {
    const { open, close } = pair;
    const half = [open, close].filter((at) => '()'.includes(text[at]!));
    if (!half.length || !inChinese(text, pair)) return [];
    const latin = half.length === 2 && /[A-Za-z\d]/.test(text[open - 1] ?? '') && !hasHan(text.slice(open, close));
    return latin
      ? []
      : [
          found(
            text,
            half[0]!,
            half[0]! + 1,
            half.map((at) => edit(text, at, at + 1)),
          ),
        ];
  });
  const listNumbers = Array.from(text.matchAll(/\)/g), ({ index }) => index).filter((at) =>
    isWide(characterAfter(text, at + 1)),
  );
  const known = new Set([...pairs.map(({ close }) => close), ...unpaired.map(({ at }) => at)]);
  return [
    ...inPairs,
    ...listNumbers.filter((at) => !known.has(at)).map((at) => found(text, at, at + 1, [edit(text, at, at + 1)])),
  ];
}

function found(text: string, from: number, to: number, edits: TextEdit[]): Match {
  const half = text.slice(from, to);
  return { from, to, message: `中文裡用了半形標點「${half}」`, allowed: widened(half), fix: safeFix(...edits) };
}

/** Blanks beside the mark go with it: a full-width one brings its own. */
function edit(text: string, from: number, to: number): TextEdit {
  return { from: blanksBefore(text, from), to: blanksAfter(text, to), text: widened(text.slice(from, to)) };
}

function widened(half: string): string {
  return [...half].map((mark) => FULL[mark]).join('');
}
