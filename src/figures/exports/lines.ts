import type { Measure, Weight } from '../drawing/theme.ts';
import { wrap } from '../drawing/wrap.ts';

const CLAUSE = /(?<=[，：；。？！][」』”’》）]?)(?![，：；。？！」』”’》）])/u;

/**
 * Breaks a text into lines no wider than `width`, between clauses where that takes
 * no more lines. Logical px.
 */
export function breakText(text: string, width: number, size: number, weight: Weight, measure: Measure): string[] {
  const widthOf = (line: string) => measure(line, size, weight);
  const even = wrap(text, width, widthOf);
  const byClause = fill(text.split(CLAUSE), width, widthOf);
  return byClause.length <= even.length && byClause.every((line) => widthOf(line) <= width) ? byClause : even;
}

/** Breaks an address after a slash or before its fragment, nowhere else. */
export function breakAddress(address: string, width: number, size: number, measure: Measure): string[] {
  return fill(address.split(/(?<=[^/]\/)|(?=#)/), width, (line) => measure(line, size, 400));
}

/** Fills lines with pieces; one wider than a line stays whole. */
function fill(pieces: readonly string[], width: number, measure: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && measure(last + piece) <= width) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines;
}
