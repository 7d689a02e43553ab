import type { Mark } from '../../drawing/marks.ts';
import { LINE_HEIGHT } from '../../drawing/theme.ts';
import { MOST_RADIUS, sampleDot } from './looks.ts';
import type { DotLook } from './looks.ts';
import { joint, reachOf, valuesOf } from './pair.ts';
import type { Pair, PlacedPairs } from './pair.ts';
import { fitScale } from './scale.ts';
import type { Extent } from './scale.ts';

/** From the beginning of a sample dot to its words, and from these to the next dot, in logical px. */
const INDENT = 2 * MOST_RADIUS + 5;
const BETWEEN = 16;
/** Between the dots and their words, in logical px. */
const GAP = 1;

/** Each row's words in a line of their own under its dots, each after a sample of its dot; in two where one is too short. */
export function layWordsBelow(
  pairs: readonly Pair[],
  zero: readonly Extent[],
  looks: readonly DotLook[],
  hidden: ReadonlySet<number>,
  { left, right }: { left: number; right: number },
): PlacedPairs {
  const extents = pairs.flatMap((pair): Extent[] => {
    const values = valuesOf(pair);
    return values.length === 0
      ? []
      : [{ low: Math.min(...values), high: Math.max(...values), left: MOST_RADIUS, right: MOST_RADIUS }];
  });
  const scale = fitScale([...zero, ...extents], left, right);
  // Alike in all rows: where one needs two lines, each has them.
  const isAbreast = pairs.every(
    ({ words }) => words.reduce((sum, { width }) => sum + INDENT + width, BETWEEN) <= right - left,
  );
  return {
    scale,
    rows: pairs.map((pair) => {
      const { points, words } = pair;
      const starts = words.map((_, s) => left + (isAbreast && s > 0 ? INDENT + words[0]!.width + BETWEEN : 0));
      const places = points.map(({ value }, s) =>
        value === null ? starts[s]! + INDENT + words[s]!.width / 2 : scale.at(value),
      );
      return {
        places,
        words: [],
        reach: reachOf(pair, places, [], hidden),
        below: GAP + (isAbreast ? 1 : words.length) * LINE_HEIGHT,
        marks: (middle) => ({
          under: joint(pair, places, hidden, middle),
          over: words.flatMap((each, s): Mark[] => {
            if (hidden.has(s)) return [];
            const line = middle + LINE_HEIGHT / 2 + GAP + ((isAbreast ? 0 : s) + 0.5) * LINE_HEIGHT;
            return [
              ...sampleDot(points[s]!, looks[s]!, starts[s]! + MOST_RADIUS, line),
              ...each.marks(starts[s]! + INDENT, line),
            ];
          }),
        }),
      };
    }),
  };
}
