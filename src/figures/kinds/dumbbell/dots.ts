import type { FigurePoint, FigureSeries } from '../../figure.ts';
import type { DotLook } from './looks.ts';
import type { PlacedRow } from './pair.ts';

/** A value at its place, in logical px; one that is missing has a place without a dot. */
export interface Dot {
  point: FigurePoint;
  look: DotLook;
  x: number;
  y: number;
  /** Whether it lies on the larger dot of its row. */
  isOnOther: boolean;
}

/**
 * The dots of each series, in the order of its points.
 * @param middles heights of the rows.
 */
export function dotsOf(
  series: readonly FigureSeries[],
  looks: readonly DotLook[],
  rows: readonly PlacedRow[],
  middles: readonly number[],
): Dot[][] {
  const radius = (s: number) => looks[s]!.radius;
  return series.map(({ points }, s) => {
    const other = 1 - s;
    return points.map((point, i) => {
      const { places } = rows[i]!;
      const isPair = point.value !== null && series[other]!.points[i]!.value !== null;
      const overlap = radius(s) + radius(other) - Math.abs(places[s]! - places[other]!);
      const isOnOther = isPair && radius(s) < radius(other) && overlap > 0;
      return { point, look: looks[s]!, x: places[s]!, y: middles[i]!, isOnOther };
    });
  });
}
