import type { SourceRange } from '../../diagnostics/source-location.ts';

/** Characters shown on either side of a place: a paragraph is one long line. */
const AROUND = 32;

/** The part of a line of a file in which something was found. */
export interface Excerpt {
  before: string;
  /** What was found, as far as it stands in the part; empty where nothing stands there. */
  words: string;
  after: string;
}

/** What stands around a place of a text; undefined where there is no such line, or nothing on it. */
export function excerptAt(text: string | undefined, { start, end }: SourceRange): Excerpt | undefined {
  const line = text?.split(/\r?\n/)[start.line - 1];
  if (!line?.trim()) return undefined;
  const from = start.column - 1;
  const left = Math.max(0, from - AROUND);
  const right = Math.min(line.length, from + AROUND);
  const to = end.line > start.line ? right : Math.min(right, end.column - 1);
  return {
    before: `${left > 0 ? '…' : ''}${line.slice(left, from)}`,
    words: line.slice(from, to),
    after: `${line.slice(to, right)}${right < line.length ? '…' : ''}`,
  };
}
