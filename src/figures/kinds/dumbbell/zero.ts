import type { Mark } from '../../drawing/marks.ts';
import type { Rows, RowSizes } from '../../drawing/row-places.ts';
import { LINE_HEIGHT } from '../../drawing/theme.ts';
import type { PlacedRow } from './pair.ts';

/** Room that words keep from the line at zero and from a leader, in logical px. */
const CLEAR = 4;
/** Between the line at zero and the first dot of a leader, in logical px. */
const LEADER_GAP = 2;
/** A leader shorter than this, in logical px, leads nowhere. */
const LEAST_LEADER = 10;
/** Strokes and gaps of a leader, in logical px: dots. */
const DOTS = [1, 3];

/**
 * Where zero is: one line down the rows or, where names stand between these, one along each, left
 * out where it would run through words. From it a leader goes to each row's dots.
 */
export function zeroMarks(
  zero: number,
  placed: readonly PlacedRow[],
  { plots, bottom }: Rows,
  top: number,
  { beside }: RowSizes,
): Mark[] {
  // A hairline lies on whole px, and none is cut at the edge.
  const x = Math.max(0.5, Math.round(zero) - 0.5);
  const line = (from: number, to: number): Mark => ({ type: 'rule', from: [x, from], to: [x, to], colour: 'ink' });
  const middles = plots.map(([from, to]) => (from + to) / 2);
  const isFree = placed.map(({ words }) => words.every(([from, to]) => zero < from - CLEAR || zero > to + CLEAR));
  const leaders = placed.flatMap((row, i) => leader(zero, row, middles[i]!));
  if (!beside) return [...plots.flatMap(([from, to], i) => (isFree[i] ? [line(from, to)] : [])), ...leaders];
  const ends = [
    top,
    ...middles.flatMap((y, i) => (isFree[i] ? [] : [y - LINE_HEIGHT / 2, y + LINE_HEIGHT / 2])),
    bottom,
  ];
  return [...ends.flatMap((from, i) => (i % 2 === 0 ? [line(from, ends[i + 1]!)] : [])), ...leaders];
}

/** Dots from zero to a row that lies on one side of it. */
function leader(zero: number, { reach }: PlacedRow, middle: number): Mark[] {
  if (!reach) return [];
  const [left, right] = reach;
  const [from, to] =
    left > zero ? [Math.ceil(zero) + LEADER_GAP, left - CLEAR] : [right + CLEAR, Math.floor(zero) - LEADER_GAP];
  const y = Math.round(middle) + 0.5;
  return to - from < LEAST_LEADER ? [] : [{ type: 'rule', from: [from, y], to: [to, y], colour: 'muted', dash: DOTS }];
}
