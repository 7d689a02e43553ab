import { describe, expect, test } from 'vitest';
import { FormulaError } from '../../../src/facts/formula/formula-error.ts';
import { parseCheck, parseFormula } from '../../../src/facts/formula/parse-formula.ts';
import { factOf, factsFile, money, percent, resolve, starts } from './sample.ts';
import { resolveFacts } from '../../../src/facts/resolve-facts.ts';

const amounts = {
  ...starts,
  a: money(12),
  b: money(4),
  'a-b': money(1000),
  cents: money(50000, { unit: '萬元' }),
  share: percent(25),
  points: { value: 2, unit: '個百分點' },
  band: money([50, 100]),
  tonnes: { value: 8, unit: '萬噸' },
  nothing: { value: 0 },
};

const valueOf = (derived: string, unit = '億元'): unknown =>
  factOf({ ...amounts, x: { derived, unit, qualifier: 'about', note: '說明' } }, 'x').value;

describe('a formula computes', () => {
  test.each([
    ['a + b * 2', 20],
    ['(a + b) * 2', 32],
    ['a - b - b', 4],
    ['a / b * b', 12],
    ['-b + a', 8],
    ['sum(a, b, b)', 20],
    ['a + cents', 17],
    ['a * share', 3],
    ['a / share', 48],
    ['base(a, share)', 9.6],
    ['ships-energy * b', 60],
    ['a / ships-energy', 0.8],
    ['low(band) + high(band)', 150],
    ['a-b + a', 1012],
  ])('%s in 億元', (derived, expected) => expect(valueOf(derived)).toBe(expected));

  test.each([
    ['share(b, a)', '%', 33],
    ['growth(a, b)', '%', 200],
    ['growth(b, a)', '%', -67],
    ['share - share / 2', '個百分點', 13],
    ['share * 2', '%', 50],
    ['share + points', '%', 27],
    ['share * share', '%', 6.3],
    ['share / share', '倍', 1],
    ['ratio(a, b)', '倍', 3],
    ['a / b', '倍', 3],
    ['ships-energy + ships-digital', '個', 30],
  ])('%s in %s', (derived, unit, expected) => {
    expect(valueOf(derived, unit)).toBe(expected);
  });
});

describe('what is wrong in a formula is said with its place', () => {
  const diagnosticsOf = (derived: string, unit = '億元') =>
    resolve({ ...amounts, x: { derived, unit, qualifier: 'about', note: '說明' } }).diagnostics.filter(
      ({ path }) => path[2] === 'derived',
    );

  test.each([
    ['a+⟦⟧ ', 'formula-syntax'],
    ['a + (b⟦⟧', 'formula-syntax'],
    ['a ⟦b⟧', 'formula-syntax'],
    ['a ⟦＋⟧ b', 'formula-syntax'],
    ['a ⟦-⟧b', 'formula-syntax'],
    ['⟦summ⟧(a, b)', 'formula-syntax'],
    ['⟦share⟧(a)', 'formula-syntax'],
    ['⟦sum⟧(a)', 'formula-syntax'],
    ['a ⟦=⟧ b', 'formula-syntax'],
    ['a ⟦+⟧ ships-total', 'formula-dimension'],
    ['a ⟦+⟧ 5', 'formula-dimension'],
    ['a ⟦+⟧ tonnes', 'formula-dimension'],
    ['a ⟦*⟧ b', 'formula-dimension'],
    ['tonnes ⟦/⟧ a', 'formula-dimension'],
    ['a / b ⟦+⟧ share', 'formula-dimension'],
    ['⟦ships-total⟧', 'formula-dimension'],
    ['⟦base⟧(a, b)', 'formula-dimension'],
    ['a ⟦/⟧ nothing', 'formula-zero'],
    ['⟦growth⟧(a, b - b)', 'formula-zero'],
    ['⟦band⟧ + a', 'formula-range'],
    ['a + ⟦low⟧(b)', 'formula-range'],
    ['a + ⟦ships-totl⟧', 'formula-unknown'],
    ['a + ⟦x⟧', 'formula-cycle'],
  ])('%s: %s', (marked, rule) => {
    const within = { from: marked.indexOf('⟦'), to: marked.indexOf('⟧') - 1 };
    expect(diagnosticsOf(marked.replace(/[⟦⟧]/g, ''))).toEqual([expect.objectContaining({ rule, within })]);
  });

  test('a full-width sign is named with the half-width one that is meant', () => {
    expect(() => parseFormula('a × b')).toThrow(
      expect.objectContaining({ suggestion: expect.stringContaining('「*」') as string }),
    );
  });

  test('a misspelt id or function is answered with the nearest one', () => {
    expect(diagnosticsOf('a + ships-totl')[0]?.suggestion).toContain('ships-total');
    expect(diagnosticsOf('growht(a, b)')[0]?.suggestion).toContain('growth');
  });

  test('a result in the wrong unit names both', () => {
    expect(diagnosticsOf('ships-total')[0]?.message).toMatch(/個.*億元/);
  });

  test('a check without a comparison lists the comparisons', () => {
    expect(() => parseCheck('a + b')).toThrow(expect.objectContaining({ allowed: '=、<=、>=' }));
    expect(() => parseCheck('a = b = a')).toThrow(FormulaError);
  });

  test('facts that need one another in a circle are named in order, once', () => {
    const { diagnostics } = resolveFacts(
      factsFile({ one: { derived: 'two' }, two: { derived: 'three' }, three: { derived: 'one' }, base: { value: 1 } }),
    );
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['formula-cycle']);
    expect(diagnostics[0]?.message).toContain('one → two → three → one');
  });
});
