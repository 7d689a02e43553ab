import type { Mark } from '../../drawing/marks.ts';
import { MOST_RADIUS } from './looks.ts';
import { joint, reachOf, valuesOf } from './pair.ts';
import type { Pair, PlacedPairs, PlacedRow } from './pair.ts';
import { fitScale } from './scale.ts';
import type { Extent, Scale } from './scale.ts';

/** From the middle of a dot to its words, in logical px. */
const AWAY = MOST_RADIUS + 6;
/** Of the dashes that run from a dot to the word that its fellow is missing, and between two such words, in logical px. */
const STUB = 22;
/** Between these dashes and the word. */
const STUB_GAP = 4;
const STUB_DASH = [3, 3];

/** Each row's words outside of its dots: they meet neither each other nor the line between the dots, however close these are. */
export function layWordsBeside(
  pairs: readonly Pair[],
  zero: readonly Extent[],
  hidden: ReadonlySet<number>,
  { left, right }: { left: number; right: number },
): PlacedPairs {
  const scale = fitScale([...zero, ...pairs.flatMap(extentOf)], left, right);
  return { scale, rows: pairs.map((pair) => rowOf(pair, scale, hidden, left)) };
}

function rowOf(pair: Pair, scale: Scale, hidden: ReadonlySet<number>, left: number): PlacedRow {
  const { words, points } = pair;
  const starts = wordStarts(pair, scale, left);
  const places = points.map(({ value }, s) => (value === null ? starts[s]! + words[s]!.width / 2 : scale.at(value)));
  const shown = [0, 1].filter((s) => !hidden.has(s));
  const spans = shown.map((s) => [starts[s]!, starts[s]! + words[s]!.width] as const);
  return {
    places,
    words: spans,
    reach: reachOf(pair, places, spans, hidden),
    below: 0,
    marks: (middle) => ({
      under: [...joint(pair, places, hidden, middle), ...(hidden.size === 0 ? stub(pair, places, middle) : [])],
      over: shown.flatMap((s) => words[s]!.marks(starts[s]!, middle)),
    }),
  };
}

/** From the dots of a row to the words of one of its values. */
function awayOf({ points }: Pair, s: number): number {
  return AWAY + (points[s]!.value === null ? STUB : 0);
}

function extentOf(pair: Pair): Extent[] {
  const values = valuesOf(pair);
  if (values.length === 0) return [];
  const [left = 0, right = 0] = pair.order.map((s) => awayOf(pair, s) + pair.words[s]!.width);
  return [{ low: Math.min(...values), high: Math.max(...values), left, right }];
}

/** Where the words of each series begin; without any dot, at the left. */
function wordStarts(pair: Pair, { at }: Scale, left: number): number[] {
  const { order, words } = pair;
  const [before, after] = order;
  const values = valuesOf(pair);
  const [x, next] =
    values.length === 0
      ? [left, left + words[before]!.width + STUB]
      : [
          at(Math.min(...values)) - awayOf(pair, before) - words[before]!.width,
          at(Math.max(...values)) + awayOf(pair, after),
        ];
  return before === 0 ? [x, next] : [next, x];
}

/** Dashes from a dot that stands alone to the word that its fellow is missing. */
function stub({ points, order }: Pair, places: readonly number[], y: number): Mark[] {
  const missing = points.findIndex(({ value }) => value === null);
  if (missing < 0 || points[1 - missing]!.value === null) return [];
  const towards = order[0] === missing ? -1 : 1;
  const x = places[1 - missing]!;
  return [
    { type: 'rule', from: [x, y], to: [x + towards * (AWAY + STUB - STUB_GAP), y], colour: 'muted', dash: STUB_DASH },
  ];
}
