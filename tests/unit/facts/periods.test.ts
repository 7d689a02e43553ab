import { describe, expect, test } from 'vitest';
import { describePeriod, isPeriod, parsePeriod, periodContains, samePeriod } from '../../../src/facts/model/periods.ts';

describe('periods', () => {
  test.each([
    ['2022', '2022年', '2022-01-01', '2022-12-31'],
    ['2022-H1', '2022年上半年', '2022-01-01', '2022-06-30'],
    ['2022-H2', '2022年下半年', '2022-07-01', '2022-12-31'],
    ['2022-Q1', '2022年第一季度', '2022-01-01', '2022-03-31'],
    ['2022-Q2', '2022年第二季度', '2022-04-01', '2022-06-30'],
    ['2022-Q4', '2022年第四季度', '2022-10-01', '2022-12-31'],
    ['2022-02', '2022年2月', '2022-02-01', '2022-02-28'],
    ['2024-02', '2024年2月', '2024-02-01', '2024-02-29'],
    ['2022-01/05', '2022年1至5月', '2022-01-01', '2022-05-31'],
    ['2022-05-11', '2022年5月11日', '2022-05-11', '2022-05-11'],
    ['2022-02-14/15', '2022年2月14日至15日', '2022-02-14', '2022-02-15'],
    ['2022-02-28/2022-03-02', '2022年2月28日至3月2日', '2022-02-28', '2022-03-02'],
    ['2021-12-30/2022-01-02', '2021年12月30日至2022年1月2日', '2021-12-30', '2022-01-02'],
    ['unstated', '未載明', '', ''],
  ])('%s reads %s and runs from %s to %s', (text, words, start, end) => {
    expect(describePeriod(text)).toBe(words);
    expect(parsePeriod(text)).toMatchObject({ start, end });
  });

  test.each([
    '2022-Q5',
    '2022-H3',
    '2022-13',
    '2022-02-30',
    '2022-06-31',
    '2022-02-00',
    '2022-05/01',
    '2022-05/05',
    '2022-02-15/14',
    '2022-03-02/2022-02-28',
    '2022-02-30/2022-03-02',
    '2022-02-14/2022-02-15',
    '2022年',
    '22',
    '',
  ])('%j is no period', (text) => {
    expect(isPeriod(text)).toBe(false);
    expect(() => describePeriod(text)).toThrow(RangeError);
  });

  test('two spellings of the same days are the same period', () => {
    expect(samePeriod('2022-01/06', '2022-H1')).toBe(true);
    expect(samePeriod('2022-Q1', '2022-H1')).toBe(false);
  });

  test('nothing is known to equal, hold or lie in an unstated period', () => {
    expect(samePeriod('unstated', 'unstated')).toBe(false);
    expect(periodContains('2022', 'unstated')).toBe(false);
    expect(periodContains('unstated', '2022')).toBe(false);
  });

  test('a period contains what lies in it to the last day', () => {
    expect(periodContains('2022-H1', '2022-Q2')).toBe(true);
    expect(periodContains('2022-01/05', '2022-05-31')).toBe(true);
    expect(periodContains('2022-01/05', '2022-Q2')).toBe(false);
  });
});
