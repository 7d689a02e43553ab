import { parsePeriod } from '../../../facts/model/periods.ts';
import type { FigureSeries } from '../../figure.ts';

/**
 * Where the points of a line stand from left to right: as far apart as the middles of
 * their periods, where each column has one; else evenly. One alone stands in the middle.
 * @param count of columns.
 */
export function timePlaces(
  series: readonly Pick<FigureSeries, 'points'>[],
  count: number,
  left: number,
  right: number,
): number[] {
  if (count === 1) return [(left + right) / 2];
  const middles = Array.from({ length: count }, (_, i) =>
    columnMiddle(series.flatMap(({ points }) => points[i]?.period ?? [])),
  );
  const [first, last] = [middles[0], middles.at(-1)];
  return middles.map((middle, i) => {
    const share = middles.includes(undefined) ? i / (count - 1) : (middle! - first!) / (last! - first!);
    return left + share * (right - left);
  });
}

/** The middle of the one period of a column, in ms; undefined where it has none, or several. */
function columnMiddle(periods: readonly string[]): number | undefined {
  const middles = new Set(
    periods.map((period) => {
      const { start = '', end = '' } = parsePeriod(period) ?? {};
      return (Date.parse(start) + Date.parse(end)) / 2;
    }),
  );
  const [middle] = middles;
  return middles.size === 1 && middle !== undefined && Number.isFinite(middle) ? middle : undefined;
}
