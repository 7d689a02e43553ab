import { expect, it, test } from 'vitest';
import { FormulaError } from '../../../src/facts/formula/formula-error.ts';
import { parseFormula } from '../../../src/facts/formula/parse-formula.ts';
import { writtenCheck } from '../../../src/facts/formula/written-formula.ts';

/** What is suggested for a sign in a formula. */
function suggested(sign: string): string | undefined {
  try {
    parseFormula(`a ${sign} b`);
  } catch (error) {
    if (error instanceof FormulaError) return error.suggestion;
    throw error;
  }
  return undefined;
}

test.each([...'＋－＊／（），＝'])(
  'for the full-width %s the half-width form of the same sign is suggested',
  (sign) => {
    expect(suggested(sign)).toBe(`改用半形的「${sign.normalize('NFKC')}」`);
  },
);

test.each([
  ['−', '-'],
  ['–', '-'],
  ['×', '*'],
  ['÷', '/'],
  ['、', ','],
  ['≤', '<='],
  ['≦', '<='],
  ['≥', '>='],
  ['≧', '>='],
])('for %s, %s is suggested', (sign, meant) => {
  expect(suggested(sign)).toBe(`改用半形的「${meant}」`);
});

it('a check says which side may be the larger', () => {
  expect(['a = b', 'a <= b', 'a >= b'].map((check) => writtenCheck(check, new Map()))).toEqual([
    'a ＝ b',
    'a ≤ b',
    'a ≥ b',
  ]);
});
