import { isHatched } from '../../drawing/fill-style.ts';
import type { Mark } from '../../drawing/marks.ts';
import type { Measure } from '../../drawing/theme.ts';
import type { FigureData, FigurePoint } from '../../figure.ts';
import { MOST_RADIUS } from './looks.ts';
import type { DotLook } from './looks.ts';
import type { Scale } from './scale.ts';
import { valueWords } from './value-words.ts';
import type { ValueWords } from './value-words.ts';

/** The two values of a row, by their series, with their words. */
export interface Pair {
  points: readonly FigurePoint[];
  words: readonly ValueWords[];
  /** The series whose value lies left, and that whose value lies right; in their own order where one is missing. */
  order: readonly [left: number, right: number];
}

/** A pair that has its place across, and not yet its height. Logical px. */
export interface PlacedRow {
  /** Where each value stands, be it its dot or the word that it is missing. */
  places: readonly number[];
  /** Where the words beside the dots that are shown begin and end. */
  words: readonly (readonly [from: number, to: number])[];
  /** Where all that is shown at the height of the dots begins and ends; undefined where there is no dot. */
  reach: readonly [from: number, to: number] | undefined;
  /** Height of the words under the dots. */
  below: number;
  /** @param middle height of the dots. */
  marks: (middle: number) => { under: Mark[]; over: Mark[] };
}

export interface PlacedPairs {
  scale: Scale;
  rows: PlacedRow[];
}

export function pairsOf({ series, categories }: FigureData, looks: readonly DotLook[], measure: Measure): Pair[] {
  return categories.map((category, i) => {
    const points = series.map((each) => each.points[i]!);
    const [a, b] = points.map(({ value }) => value) as [number | null, number | null];
    return {
      points,
      words: series.map(({ label }, s) => valueWords(points[s]!, looks[s]!, [label, category], measure)),
      order: a !== null && b !== null && b < a ? [1, 0] : [0, 1],
    };
  });
}

/** The values of a row that are known. */
export function valuesOf({ points }: Pair): number[] {
  return points.flatMap(({ value }) => value ?? []);
}

/** @param words that stand beside the dots. */
export function reachOf(
  { points }: Pair,
  places: readonly number[],
  words: PlacedRow['words'],
  hidden: ReadonlySet<number>,
): PlacedRow['reach'] {
  const dots = places.filter((_, s) => !hidden.has(s) && points[s]!.value !== null);
  const spans = [...dots.map((x) => [x - MOST_RADIUS, x + MOST_RADIUS] as const), ...words];
  if (dots.length === 0) return undefined;
  return [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))];
}

/** Of the line between two dots, in logical px. */
const JOINT_WIDTH = 2;
/** Strokes and gaps of a line to a value that is not real, in logical px: hatching's counterpart. */
const DASH = [5, 4];

/** The line between the dots of a row; none where one of them is not there, or they cover it. */
export function joint({ points }: Pair, places: readonly number[], hidden: ReadonlySet<number>, y: number): Mark[] {
  const [from = 0, to = 0] = places;
  const isCovered = Math.abs(to - from) <= MOST_RADIUS;
  if (isCovered || hidden.size > 0 || points.some(({ value }) => value === null)) return [];
  const dash = points.some(isHatched) ? DASH : undefined;
  return [{ type: 'rule', from: [from, y], to: [to, y], colour: 'muted', width: JOINT_WIDTH, ...(dash && { dash }) }];
}
