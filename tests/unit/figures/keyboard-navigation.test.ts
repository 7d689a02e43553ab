import { describe, expect, it } from 'vitest';
import type { FocusPoint } from '../../../src/figures/live/focus-points.ts';
import { nextFocusPoint } from '../../../src/figures/live/keyboard-navigation.ts';

/** Values of series in places given by their series and point. */
function focusPoints(
  series: number,
  points: number,
  boxOf: (series: number, point: number) => { x: number; y: number },
): FocusPoint[] {
  return Array.from({ length: series * points }, (_, at) => {
    const place = { series: Math.floor(at / points), point: at % points };
    return {
      place,
      datasetIndex: place.series,
      index: place.point,
      box: { ...boxOf(place.series, place.point), width: 10, height: 10 },
    };
  });
}

/** Series and point after each key, from the beginning. */
function navigate(all: readonly FocusPoint[], inRows: boolean, keys: readonly string[]): (string | undefined)[] {
  let at: FocusPoint | undefined;
  return keys.map((key) => {
    at = nextFocusPoint(all, at, key, inRows);
    return at && `${at.place.series}.${at.place.point}`;
  });
}

describe('rows of bars', () => {
  const rows = focusPoints(2, 3, (series, point) => ({ x: 0, y: 40 * point + 12 * series }));

  it('up and down go along the points, left and right to the other series', () => {
    expect(navigate(rows, true, ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowLeft'])).toEqual(
      ['0.0', '0.1', '1.1', '1.2', '1.1', '0.1'],
    );
  });

  it('the walk stays where nothing follows', () => {
    expect(navigate(rows, true, ['ArrowUp', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'ArrowRight'])).toEqual([
      '0.0',
      '0.0',
      '0.0',
      '1.0',
      '1.0',
    ]);
  });

  it('Home and End go to the ends of the series', () => {
    expect(navigate(rows, true, ['End', 'ArrowRight', 'Home', 'End'])).toEqual(['0.2', '1.2', '1.0', '1.2']);
  });

  it('a series that is not there is passed over', () => {
    const without = focusPoints(3, 2, (series, point) => ({ x: 0, y: 40 * point + 12 * series })).filter(
      ({ place }) => place.series !== 1,
    );
    expect(navigate(without, true, ['Home', 'ArrowRight', 'ArrowLeft'])).toEqual(['0.0', '2.0', '0.0']);
  });
});

it('along lines left and right go along the points, up and down to the other line', () => {
  const lines = focusPoints(2, 3, (series, point) => ({ x: 100 * point, y: 30 * series }));
  expect(navigate(lines, false, ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'])).toEqual([
    '0.0',
    '0.1',
    '1.1',
    '1.0',
    '0.0',
  ]);
});

it('in rows up and down go along the points, however far apart these lie across', () => {
  const pairs = focusPoints(2, 3, (series, point) => ({ x: 300 * point + 20 * series, y: 30 * point }));
  expect(navigate(pairs, true, ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'])).toEqual([
    '0.0',
    '1.0',
    '1.1',
    '0.1',
    '0.0',
  ]);
});

it.each([
  ['below each other', true, (_: number, point: number) => ({ x: 0, y: 40 * point })],
  ['side by side', false, (_: number, point: number) => ({ x: 40 * point, y: 0 })],
])('of a single series, %s, all arrows go along the points', (_where, inRows, boxOf) => {
  expect(navigate(focusPoints(1, 3, boxOf), inRows, ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft'])).toEqual([
    '0.0',
    '0.1',
    '0.0',
    '0.0',
  ]);
});

it('another key leads nowhere, and nothing leads anywhere where no value is', () => {
  const [first] = focusPoints(1, 1, () => ({ x: 0, y: 0 }));
  expect(nextFocusPoint([first!], first, 'Enter', true)).toBeUndefined();
  expect(nextFocusPoint([], undefined, 'ArrowDown', true)).toBeUndefined();
});
