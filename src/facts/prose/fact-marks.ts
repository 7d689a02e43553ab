import type { FactMark } from './match.ts';

/** A text from a data file with its `fact:` marks read and taken out. */
export interface MarkedText {
  /** The words that readers see. */
  text: string;
  marks: FactMark[];
  /** Offset in the source of an offset in `text`. */
  sourceOffset(offset: number): number;
}

const MARK = /\[([^[\]]+)\]\(fact:([a-z0-9-]+)\)/g;

/**
 * Reads `[15個](fact:starts-digital)` in a text that is not Markdown: a deck, a
 * figure's title or note. All other characters stand for themselves.
 */
export function readFactMarks(source: string): MarkedText {
  const marks: FactMark[] = [];
  const cuts: { at: number; removed: number }[] = [];
  let text = '';
  let from = 0;
  let removed = 0;
  for (const match of source.matchAll(MARK)) {
    const [whole, words = '', fact = ''] = match;
    text += source.slice(from, match.index);
    removed += 1;
    cuts.push({ at: text.length, removed });
    marks.push({ start: text.length, end: text.length + words.length, fact });
    text += words;
    removed += whole.length - words.length - 1;
    cuts.push({ at: text.length, removed });
    from = match.index + whole.length;
  }
  text += source.slice(from);
  return { text, marks, sourceOffset: (offset) => offset + (cuts.findLast(({ at }) => at <= offset)?.removed ?? 0) };
}
