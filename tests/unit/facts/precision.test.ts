import { describe, expect, test } from 'vitest';
import { formatValue } from '../../../src/facts/model/format.ts';
import { resolveFacts } from '../../../src/facts/resolve-facts.ts';
import { factOf, factsFile, money, percent, resolve, starts } from './sample.ts';

const facts = {
  ...starts,
  province: money(1237.063),
  'province-growth': percent(48.53),
  city: money(1457.03),
  'city-growth': percent(46.67),
  investment: money(1003, { period: '2022-Q2' }),
  trips: { value: 49, unit: '次' },
  meetings: { value: 1971, unit: '次' },
  ore: { value: 32.89, unit: '億噸', qualifier: 'about' },
  'ore-share': percent(63),
};
const shown = (derived: string, unit: string, rest = {}): string =>
  formatValue(factOf({ ...facts, x: { derived, unit, qualifier: 'about', note: '說明', ...rest } }, 'x'));

describe('a derived value shows the digits its inputs allow', () => {
  test.each([
    // The last digit shown is the first uncertain one: 756.94 to 756.99, 917.70 to 917.76, 51.8 to 52.6.
    ['base(province, province-growth)', '億元', '約832.87億元'],
    ['base(city, city-growth)', '億元', '約993.41億元'],
    ['ore / ore-share', '億噸', '約52.2億噸'],
    // A sum is as coarse as its coarsest term.
    ['city - province', '億元', '約219.97億元'],
    ['province-growth + city-growth', '%', '約95.20%'],
    ['base(city, city-growth) - base(province, province-growth)', '億元', '約160.5億元'],
    // Shares and rates have one decimal; a count averaged over counts is a whole thing.
    ['share(ships-industry, ships-total)', '%', '約41.2%'],
    ['share(ships-industry + ships-energy, ships-total)', '%', '約46.4%'],
    ['share(province, city)', '%', '約84.9%'],
    ['growth(city - province, base(city, city-growth) - base(province, province-growth))', '%', '約37.0%'],
    ['meetings / trips', '次', '約40次'],
    // Counts are exact: no digit of a whole number is lost, none is invented.
    ['ships-energy + ships-digital', '個', '約30個'],
    ['ships-energy * 1000 + ships-digital', '個', '約15015個'],
  ])('%s in %s', (derived, unit, expected) => expect(shown(derived, unit)).toBe(expected));

  test('fewer decimals may be asked for, and zeros are kept', () => {
    expect(shown('investment / ships-total', '億元', { decimals: 2 })).toBe('約3.45億元');
    expect(shown('province - province + province', '億元', { decimals: 1 })).toBe('約1237.1億元');
  });

  test('more decimals than the inputs allow are refused', () => {
    const { diagnostics } = resolve({
      ...facts,
      x: { derived: 'base(province, province-growth)', unit: '億元', qualifier: 'about', decimals: 3 },
    });
    expect(diagnostics).toEqual([
      expect.objectContaining({ rule: 'derived-decimals', path: ['facts', 'x', 'decimals'], allowed: '0 到 2' }),
    ]);
  });

  test('a value computed from a computed one starts from what was not yet rounded', () => {
    const chain = {
      third: { derived: 'share(ships-energy, ships-total)', unit: '%' },
      back: { derived: 'third * ships-total', unit: '個', qualifier: 'about', note: '說明' },
    };
    expect(factOf({ ...starts, ...chain }, 'back').value).toBe(15);
  });
});

describe('a typed value shows the digits that were typed', () => {
  test('trailing zeros come from the text of the file', () => {
    const file = factsFile({ x: money(1237.5), y: money([5, 7.5]) });
    const valueText = (id: string) => (id === 'x' ? '1237.50' : (['5.00', '7.5'] as const));
    const resolved = resolveFacts(file, { valueText }).facts;
    expect([...resolved.values()].map((fact) => formatValue(fact))).toEqual(['1237.50億元', '5.00億元至7.50億元']);
  });

  test('without the text, from the number', () => {
    expect(formatValue(factOf({ x: money(1237.063) }, 'x'))).toBe('1237.063億元');
  });
});
