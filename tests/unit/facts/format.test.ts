import { describe, expect, test } from 'vitest';
import { formatNumber, formatValue } from '../../../src/facts/model/format.ts';
import { CORROBORATION_WORDS } from '../../../src/facts/ledger/corroboration.ts';
import { isProvisional, STATUS_WORDS, STATUSES } from '../../../src/facts/model/status.ts';
import type { Qualifier } from '../../../src/facts/model/schema.ts';
import type { Unit } from '../../../src/facts/model/units.ts';

describe('a value is written as readers expect it', () => {
  test.each<[number | [number, number], number, Qualifier, Unit, string]>([
    [1237.063, 3, 'exact', '億元', '1237.063億元'],
    [1457.03, 3, 'exact', '億元', '1457.030億元'],
    [832.87, 2, 'about', '億元', '約832.87億元'],
    [300, 0, 'over', '萬噸', '300萬噸以上'],
    [60, 0, 'under', '天', '不到60天'],
    [4, 0, 'over', '個月', '4個多月'],
    [4.5, 1, 'over', '個月', '4.5個月以上'],
    [3, 0, 'over', '年', '3年多'],
    [48.53, 2, 'exact', '%', '48.53%'],
    [-3.5, 1, 'exact', '%', '−3.5%'],
    [[50, 100], 0, 'exact', '億元', '50億元至100億元'],
    [[5, 10], 0, 'about', '%', '約5%至10%'],
  ])('%j with %i decimals, %s, in %s', (value, decimals, qualifier, unit, expected) => {
    expect(formatValue({ value, decimals, qualifier, unit })).toBe(expected);
  });

  test('thousands are grouped only where asked', () => {
    expect(formatNumber(1971, 0)).toBe('1971');
    expect(formatNumber(1971, 0, { thousands: true })).toBe('1,971');
    expect(formatNumber(1234567.891, 3, { thousands: true })).toBe('1,234,567.891');
    expect(formatNumber(291, 0, { thousands: true })).toBe('291');
  });
});

describe('statuses', () => {
  test('planned, expected and derived values, and only those, are marked as not measured', () => {
    expect(STATUSES.filter(isProvisional)).toEqual(['planned', 'expected', 'derived']);
  });

  test('no two statuses, and no two states of corroboration, read the same', () => {
    const labels = STATUSES.map((status) => STATUS_WORDS[status].label);
    expect(new Set(labels).size).toBe(STATUSES.length);
    expect(new Set(Object.values(CORROBORATION_WORDS)).size).toBe(3);
  });
});
