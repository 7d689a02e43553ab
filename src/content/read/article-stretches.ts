import { atLeastOne, type Stretch } from '../../diagnostics/text-edit.ts';

/** A tag as far as it stands in one line: to its `>`, or to what cannot be a part of it. */
export function tagAt(from: number, text: string): Stretch {
  const [tag = ''] = /^<[^<>]*>?/.exec(lineFrom(from, text)) ?? [];
  return atLeastOne(text, from, from + tag.trimEnd().length);
}

/** A word of a tag. */
export function wordAt(from: number, text: string): Stretch {
  return atLeastOne(text, from, from + (/^[^\s<>/]+/.exec(lineFrom(from, text))?.[0].length ?? 0));
}

/** A comment of HTML; its first line where it does not end. */
export function commentAt(from: number, text: string): Stretch {
  const end = text.indexOf('-->', from);
  return { from, to: end < 0 ? from + lineFrom(from, text).trimEnd().length : end + '-->'.length };
}

/** What follows a place on its line. */
export function lineFrom(offset: number, text: string): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end < 0 ? text.length : end);
}

/** Line of an offset, from 1. */
export function lineOf(offset: number, text: string): number {
  return text.slice(0, offset).split('\n').length;
}

/** Offset of a line and column, both from 1, as the parser of articles counts them. */
export function offsetOf(line: number, column: number, text: string): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) start = text.indexOf('\n', start) + 1;
  return Math.min(start + column - 1, text.length);
}

/** The last place at which words stand before another place: where what is broken there began. */
export function before(words: string, at: number, text: string): number {
  const offset = text.lastIndexOf(words, Math.max(0, at - 1));
  return offset < 0 ? at : offset;
}
