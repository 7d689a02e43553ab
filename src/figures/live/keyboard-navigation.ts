import type { FocusPoint } from './focus-points.ts';

type Axis = 'series' | 'point';

const STEPS: Readonly<Record<string, { across: boolean; by: 1 | -1 }>> = {
  ArrowRight: { across: true, by: 1 },
  ArrowLeft: { across: true, by: -1 },
  ArrowDown: { across: false, by: 1 },
  ArrowUp: { across: false, by: -1 },
};

/**
 * Where a key leads from a value: an arrow along the points of its series or, in the
 * other direction, to the other series; Home and End to both ends of its series.
 * Where nothing follows it stays. The walk begins with the first value.
 * @param from undefined where it has not begun.
 * @param inRows whether the points of a series lie below each other, be they ever so far apart across.
 * @returns undefined for a key that means nothing here.
 */
export function nextFocusPoint(
  focusPoints: readonly FocusPoint[],
  from: FocusPoint | undefined,
  key: string,
  inRows: boolean,
): FocusPoint | undefined {
  const step = STEPS[key];
  if (!step && key !== 'Home' && key !== 'End') return undefined;
  const ofSeries = focusPoints
    .filter(({ place }) => place.series === (from ?? focusPoints[0])?.place.series)
    .sort(by('point'));
  if (key === 'End') return ofSeries.at(-1);
  if (!step || !from) return ofSeries[0];
  const axis: Axis = ofSeries.length === focusPoints.length || step.across !== inRows ? 'point' : 'series';
  const other: Axis = axis === 'point' ? 'series' : 'point';
  const line = focusPoints.filter(({ place }) => place[other] === from.place[other]).sort(by(axis));
  return line[line.indexOf(from) + step.by] ?? from;
}

function by(axis: Axis): (a: FocusPoint, b: FocusPoint) => number {
  return (a, b) => a.place[axis] - b.place[axis];
}
