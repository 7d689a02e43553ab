import { expect, it } from 'vitest';
import { valueAxis } from '../../../src/figures/drawing/value-axis.ts';

it('zero is on the axis, however far the values are from it', () => {
  expect(
    valueAxis(
      [
        { value: 980, room: 40 },
        { value: 1000, room: 40 },
      ],
      100,
      600,
    ),
  ).toEqual({ min: 0, max: 1000, left: 100, right: 560 });
  expect(
    valueAxis(
      [
        { value: -980, room: 40 },
        { value: -1000, room: 40 },
      ],
      100,
      600,
    ),
  ).toEqual({ min: -1000, max: 0, left: 140, right: 600 });
});

it('a short bar with long words may set the scale', () => {
  const { left, right, max } = valueAxis(
    [
      { value: 100, room: 20 },
      { value: 90, room: 110 },
    ],
    0,
    200,
  );
  expect(left + (90 / max) * (right - left) + 110).toBeCloseTo(200);
});

it('zeros alone have an axis to stand on', () => {
  const { min, max, left, right } = valueAxis([{ value: 0, room: 30 }], 0, 300);
  expect(max).toBeGreaterThan(min);
  expect(right).toBeGreaterThan(left);
});

it('words that fill the width are an error, not a figure without bars', () => {
  expect(() => valueAxis([{ value: 5, room: 310 }], 0, 300)).toThrow('shorten the labels');
});
