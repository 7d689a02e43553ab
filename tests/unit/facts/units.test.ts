import { describe, expect, test } from 'vitest';
import { add, fromNumber, fromText, roundTo, toFixed, toNumber } from '../../../src/facts/model/rational.ts';
import { convert, UNIT_TABLE, UNITS, unitExponent, unitSpellings } from '../../../src/facts/model/units.ts';

describe('units', () => {
  test.each([
    [1, '億元', '萬元', 10000],
    [672, '億元', '元', 67200000000],
    [1237.063, '億元', '萬元', 12370630],
    [30, '萬噸', '億噸', 0.003],
    [32.89, '億噸', '萬噸', 328900],
    [1.2, '萬億元', '億元', 12000],
    [250, '公斤', '噸', 0.25],
  ] as const)('%f %s is the same amount in %s', (value, from, to, expected) => {
    expect(convert(value, from, to)).toBe(expected);
  });

  test('what measures different things does not convert', () => {
    expect(() => convert(1, '億元', '個')).toThrow(RangeError);
    expect(() => convert(1, '個', '家')).toThrow(RangeError);
    expect(() => convert(1, '個月', '天')).toThrow(RangeError);
  });

  test('every scale is a power of ten, so that conversion is exact', () => {
    for (const unit of UNITS) expect(10 ** unitExponent(unit)).toBeCloseTo(UNIT_TABLE[unit].scale, 10);
  });

  test('no word spells two units', () => {
    const words = UNITS.flatMap(unitSpellings);
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('exact arithmetic', () => {
  test('sums that floats get wrong come out right', () => {
    expect(toNumber(add(fromNumber(1237.063), fromNumber(219.967)))).toBe(1457.03);
    expect(toNumber(add(fromText('0.1'), fromText('0.2')))).toBe(0.3);
  });

  test('rounding is half away from zero, at any place', () => {
    expect(toFixed(fromText('1.005'), 2)).toBe('1.01');
    expect(toFixed(fromText('-2.5'), 0)).toBe('-3');
    expect(toFixed(fromText('-0.004'), 2)).toBe('0.00');
    expect(toNumber(roundTo(fromText('1237.063'), -2))).toBe(1200);
  });

  test('every kind of float survives the way there and back', () => {
    for (const value of [0, 291, -3.5, 0.1, 1e-7, 1e21, 1237.063, 2 / 3])
      expect(toNumber(fromNumber(value))).toBe(value);
  });
});
