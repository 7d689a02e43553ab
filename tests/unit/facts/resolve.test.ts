import { describe, expect, test } from 'vitest';
import { resolveFacts } from '../../../src/facts/resolve-facts.ts';
import { factsFileSchema } from '../../../src/facts/model/schema.ts';
import { factsFile, money, percent, resolve, starts } from './sample.ts';

const sectors = 'sum(ships-industry, ships-energy, ships-farming, ships-digital, ships-tourism) = ships-total';

describe('facts are resolved', () => {
  test('in the order the formulas need, whatever the order of the file, and kept in the order of the file', () => {
    const { facts, diagnostics } = resolve({
      double: { derived: 'both * 2' },
      both: { derived: 'a + b' },
      a: { value: 3 },
      b: { value: 4 },
    });
    expect(diagnostics).toEqual([]);
    expect([...facts].map(([id, { value, inputs }]) => [id, value, inputs])).toEqual([
      ['double', 14, ['both']],
      ['both', 7, ['a', 'b']],
      ['a', 3, []],
      ['b', 4, []],
    ]);
  });

  test('a sound file has no problems', () => {
    expect(resolve(starts, [sectors]).diagnostics).toEqual([]);
  });

  test('a fact that fails is left out, and what needs it is not blamed too', () => {
    const { facts, diagnostics } = resolve({ a: { value: 3 }, bad: { derived: 'a +' }, user: { derived: 'bad * 2' } }, [
      'user = a',
    ]);
    expect([...facts.keys()]).toEqual(['a']);
    expect(diagnostics.map(({ path }) => path)).toEqual([['facts', 'bad', 'derived']]);
  });
});

describe('rules on single facts', () => {
  const rulesOf = (fact: Record<string, unknown>) => {
    const file = factsFile({ x: fact, keeper: { value: 1 } });
    return resolveFacts(file).diagnostics.map(({ rule, path }) => `${rule} ${path.join('.')}`);
  };

  test.each<[string, Record<string, unknown>, string[]]>([
    ['value and formula at once', { value: 1, derived: 'keeper' }, ['value-or-derived facts.x.value']],
    ['neither value nor formula', {}, ['value-or-derived facts.x']],
    ['a formula that says realised', { derived: 'keeper', status: 'realised' }, ['derived-status facts.x.status']],
    ['a typed value that says derived', { value: 1, status: 'derived' }, ['derived-status facts.x.status']],
    ['a typed value without source', { value: 1, source: undefined }, ['source-missing facts.x']],
    ['a source that does not exist', { value: 1, source: 'reprot' }, ['source-unknown facts.x.source']],
    ['a formula with a source', { derived: 'keeper', source: 'report' }, ['source-of-derived facts.x.source']],
    ['decimals beside a typed value', { value: 1, decimals: 2 }, ['decimals-of-typed facts.x.decimals']],
    ['half a project', { value: 1.5 }, ['count-is-whole facts.x.value']],
    ['a range that runs backward', { value: [5, 2] }, ['range-order facts.x.value']],
    ['a range that is over', { value: [2, 5], qualifier: 'over' }, ['range-qualifier facts.x.qualifier']],
    [
      'a difference that is not told',
      { value: 1, corroboration: { state: 'differs' } },
      ['corroboration-note facts.x.corroboration'],
    ],
    ['a difference that is told', { value: 1, corroboration: { state: 'differs', note: '另說為2' } }, []],
  ])('%s', (_, fact, expected) => expect(rulesOf(fact)).toEqual(expected));

  test('a source that nothing uses is reported at the source', () => {
    const source = { publisher: '甲', title: '乙', published: '2022' };
    const { diagnostics } = resolveFacts(factsFile({ x: { value: 1 } }, [], { report: source, spare: source }));
    expect(diagnostics).toEqual([expect.objectContaining({ rule: 'source-unused', path: ['sources', 'spare'] })]);
  });

  test('a misspelt source is answered with the nearest one and the list', () => {
    const [diagnostic] = resolveFacts(factsFile({ x: { value: 1, source: 'reprot' }, y: { value: 1 } })).diagnostics;
    expect(diagnostic).toMatchObject({ suggestion: expect.stringContaining('report') as string, allowed: 'report' });
  });

  test('everything wrong is reported at once', () => {
    const { diagnostics } = resolve({ a: { value: 1, source: undefined }, b: {}, c: { derived: 'd' } }, [
      'a = 2',
      'a >',
    ]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual([
      'source-missing',
      'value-or-derived',
      'formula-unknown',
      'check-fails',
      'formula-syntax',
    ]);
  });
});

describe('rules on derived facts', () => {
  const facts = {
    early: money(3, { period: '2022-Q1' }),
    late: money(5, { period: '2022-Q2' }),
    rough: money(7, { period: '2022-Q2', qualifier: 'over' }),
    rate: percent(48.53, { period: '2022-Q2' }),
    trips: { value: 49, unit: '次' },
    things: { value: 7 },
  };
  const rulesOf = (fact: Record<string, unknown>) =>
    resolve({ ...facts, x: { unit: '億元', ...fact } }).diagnostics.map(({ rule }) => rule);

  test('inputs of different periods need a note', () => {
    expect(rulesOf({ derived: 'early + late' })).toEqual(['inputs-periods']);
    expect(rulesOf({ derived: 'early + late', note: '兩季相加' })).toEqual([]);
  });

  test('counts of different things need a note; an average and a rate do not', () => {
    expect(rulesOf({ derived: 'trips / things', unit: '次' })).toEqual(['inputs-units']);
    expect(rulesOf({ derived: 'trips / things', unit: '次', note: '平均' })).toEqual([]);
    expect(rulesOf({ derived: 'late / trips', qualifier: 'about' })).toEqual([]);
    expect(rulesOf({ derived: 'base(late, rate)', qualifier: 'about' })).toEqual([]);
  });

  test('an amount that was rounded must say 約, a share need not', () => {
    expect(rulesOf({ derived: 'late / things' })).toEqual(['derived-qualifier']);
    expect(rulesOf({ derived: 'share(late, late + late + late)', unit: '%' })).toEqual([]);
  });

  test('nothing exact comes of inexact inputs', () => {
    expect(rulesOf({ derived: 'late + rough' })).toEqual(['derived-qualifier']);
    expect(rulesOf({ derived: 'late + rough', qualifier: 'over' })).toEqual([]);
  });
});

describe('checks', () => {
  test('five sectors that add up to the total pass, one project less fails', () => {
    expect(resolve(starts, [sectors]).diagnostics).toEqual([]);
    const [diagnostic] = resolve({ ...starts, 'ships-farming': { value: 114, label: '農業項目' } }, [
      sectors,
    ]).diagnostics;
    expect(diagnostic).toMatchObject({ rule: 'check-fails', path: ['checks', 0] });
    expect(diagnostic?.message).toContain('sum(120個, 15個, 114個, 15個, 26個)，得 290個');
    expect(diagnostic?.message).toContain('右邊 291個');
    expect(diagnostic?.message).toContain('相差 1個');
  });

  const facts = {
    province: money(1237.063),
    city: money(1457.03),
    gap: money(219.967),
    part: percent(63),
    rest: percent(37),
    ten: money(10),
    three: money(3.333),
  };
  test.each([
    ['city = province + gap', true],
    ['city - gap = province', true],
    ['city = province', false],
    ['province <= city', true],
    ['city <= province', false],
    ['city >= province', true],
    ['part + rest = 100', true],
    ['part + rest = 101', false],
    ['ten / 3 = three', true],
    ['ten / 3 = ten', false],
  ])('%s: %s', (check, holds) => {
    expect(resolve(facts, [check]).diagnostics.map(({ rule }) => rule)).toEqual(holds ? [] : ['check-fails']);
  });

  test('sides of different kinds are not compared', () => {
    expect(resolve(facts, ['city >= part']).diagnostics).toEqual([
      expect.objectContaining({ rule: 'formula-dimension', within: { from: 5, to: 7 } }),
    ]);
    expect(resolve(facts, ['city >= 5']).diagnostics).toEqual([expect.objectContaining({ rule: 'formula-dimension' })]);
  });
});

describe('the schema of a facts file', () => {
  const parse = (fact: Record<string, unknown>, id = 'x') => {
    const valid = {
      label: '甲',
      value: 1,
      unit: '個',
      period: '2022',
      place: '霧島市',
      status: 'realised',
      source: 'report',
    };
    return factsFileSchema.safeParse({ sources: {}, facts: { [id]: { ...valid, ...fact } } });
  };

  test('takes a sound fact', () => expect(parse({}).success).toBe(true));
  test('refuses a day that no calendar has, and says what periods look like', () => {
    const { error } = parse({ period: '2022-02-30' });
    expect(error?.issues[0]?.message).toContain('2022-02-14/15');
  });
  test('refuses an unknown key, an unknown unit and the id that prose uses for "no fact"', () => {
    expect(parse({ valeu: 2 }).success).toBe(false);
    expect(parse({ unit: '打' }).success).toBe(false);
    expect(parse({}, 'none').success).toBe(false);
  });
});
