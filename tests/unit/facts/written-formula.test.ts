import { expect, it } from 'vitest';
import type { Fact } from '../../../src/facts/model/schema.ts';
import { writtenCheck, writtenFormula } from '../../../src/facts/formula/written-formula.ts';

function fact(id: string, value: number, unit: Fact['unit']): [string, Fact] {
  return [
    id,
    {
      id,
      label: id,
      value,
      unit,
      decimals: 0,
      inputs: [],
      qualifier: 'exact',
      period: '2022',
      place: '某地',
      status: 'realised',
      corroboration: { state: 'none' },
    },
  ];
}

const facts = new Map([fact('a', 7, '個'), fact('b', 5, '個'), fact('c', 3, '個'), fact('g', 50, '%')]);

it.each([
  ['a + b - c', '7個 ＋ 5個 － 3個'],
  ['a - (b - c)', '7個 －（5個 － 3個）'],
  ['(a + b) / c', '（7個 ＋ 5個） ÷ 3個'],
  ['a / (b * c)', '7個 ÷ （5個 × 3個）'],
  ['share(a, a + b)', '7個 ÷ （7個 ＋ 5個） × 100%'],
  ['growth(a, b)', '（7個 － 5個）÷ 5個 × 100%'],
  ['base(a, g)', '7個 ÷（1 ＋ 50%）'],
  ['sum(a, b, c)', '7個 ＋ 5個 ＋ 3個'],
  ['ratio(a, b)', '7個 ÷ 5個'],
])('%s is written with its values and the brackets it needs', (formula, text) => {
  expect(writtenFormula(formula, facts).replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
});

it('a check is written with its comparison', () => {
  expect(writtenCheck('a - b <= c', facts)).toBe('7個 － 5個 ≤ 3個');
  expect(writtenCheck('b + c = a', facts)).toBe('5個 ＋ 3個 ＝ 7個');
});
