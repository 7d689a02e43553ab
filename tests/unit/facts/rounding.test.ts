import { describe, expect, test } from 'vitest';
import { fromNumber } from '../../../src/facts/model/rational.ts';
import { isRoundingOf, lastDigitOf } from '../../../src/facts/prose/rounding.ts';
import type { Qualifier } from '../../../src/facts/model/schema.ts';

/** Stated and actual value, decimals of the last stated digit. */
const holds = (stated: number, actual: number, lastDigit: number, qualifier: Qualifier): boolean =>
  isRoundingOf(fromNumber(stated), fromNumber(actual), lastDigit, qualifier);

describe('which rounded numbers are true', () => {
  test.each<[number, Qualifier, number, number, boolean]>([
    [1237.1, 'about', 1237.063, 1, true],
    [1237, 'about', 1237.063, 0, true],
    [1238, 'about', 1237.063, 0, false],
    [1237.063, 'about', 1237.063, 3, false],
    [1000, 'about', 1237.063, -3, false],
    [1200, 'over', 1237.063, -2, true],
    [1000, 'over', 1237.063, -2, false],
    [1237.063, 'over', 1237.063, 3, false],
    [1300, 'over', 1237.063, -2, false],
    [1300, 'under', 1237.063, -2, true],
    [1400, 'under', 1237.063, -2, false],
    [1200, 'under', 1237.063, -2, false],
    [10, 'under', 3.5, -1, false],
    [1237, 'exact', 1237.063, 0, false],
  ])('%d, %s, for %d, last digit at %i: %s', (stated, qualifier, actual, lastDigit, expected) => {
    expect(holds(stated, actual, lastDigit, qualifier)).toBe(expected);
  });
});

test('the last digit of a number is the last that is no filling zero', () => {
  const last = (base: number, decimals = 0): number =>
    lastDigitOf({ base: fromNumber(base), exponent: 0, decimals, unit: '%' });
  expect([last(1237.06, 2), last(1237), last(1100), last(0.5, 1), last(7e9)]).toEqual([2, 0, -2, 1, -9]);
  expect([last(52, 1), last(52.1, 2)]).toEqual([1, 2]);
});
