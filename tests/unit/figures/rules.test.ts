import { describe, expect, it } from 'vitest';
import type { FigureSpec } from '../../../src/figures/schema.ts';
import { BAR, fact, FACTS, GROUPED_BAR, KEY_FIGURES, LINE, resolve, SHARE_BAR, STACKED_BAR } from './facts.ts';

const bare = { labels: undefined, highlight: undefined };
const grouped = (...series: [label: string, facts: (string | null)[]][]): FigureSpec => ({
  ...GROUPED_BAR,
  series: series.map(([label, facts]) => ({ label, facts })),
});

/** Rule and path of each problem, for a reader to hold against the specification. */
const found = (spec: FigureSpec, facts = FACTS) =>
  resolve(spec, facts).diagnostics.map(({ rule, path }) => `${rule} ${path.join('.')}`);

describe('what a figure may not say', () => {
  it.each<[string, FigureSpec, string[]]>([
    ['a fact that is not there', { ...BAR, ...bare, facts: ['industry', 'enrgy'] }, ['figure-unknown-fact facts.1']],
    ['one fact twice', { ...BAR, ...bare, facts: ['industry', 'industry'] }, ['figure-repeated-fact facts.1']],
    ['a highlight that it does not show', { ...BAR, highlight: 'city' }, ['figure-highlight highlight']],
    ['a short name for nothing', { ...BAR, labels: { city: '市' } }, ['figure-labels labels.city']],
    ['short names beside categories', { ...GROUPED_BAR, labels: { city: '市' } }, ['figure-labels labels.city']],
    ['a range as a bar', { ...BAR, ...bare, facts: ['city', 'band'] }, ['figure-range facts.1']],
    [
      'two units on one axis',
      grouped(['2022年上半年', ['city', 'growth']], ['2021年上半年', ['city-before', null]]),
      ['figure-units series.0.facts.1'],
    ],
    [
      'fewer values than categories',
      grouped(['2022年上半年', ['city']], ['2021年上半年', ['city-before', null]]),
      ['figure-length series.0.facts'],
    ],
    [
      'groups without names',
      { ...GROUPED_BAR, categories: undefined },
      ['figure-length categories', 'figure-length categories'],
    ],
    ['groups with one series', grouped(['2022年上半年', ['city', 'province']]), ['figure-series series']],
    ['bars with two series', { ...GROUPED_BAR, kind: 'bar' }, ['figure-series series']],
    ['a whole of one part', { ...SHARE_BAR, ...bare, facts: ['industry'] }, ['figure-length facts']],
    [
      'a whole with a part missing',
      {
        ...SHARE_BAR,
        ...bare,
        facts: undefined,
        categories: ['甲', '乙'],
        series: [{ label: '一', facts: ['large', null] }],
      },
      ['figure-whole series.0.facts.1'],
    ],
    ['a whole with a negative part', { ...SHARE_BAR, ...bare, facts: ['city', 'loss'] }, ['figure-whole facts.1']],
    [
      'percentages that are no whole',
      { ...SHARE_BAR, ...bare, facts: ['share', 'growth'] },
      ['figure-whole facts', 'figure-periods facts.0', 'figure-periods facts.1'],
    ],
    [
      'stacked losses',
      { ...STACKED_BAR, series: [STACKED_BAR.series![0]!, { label: '2022年上半年虧損', facts: ['loss', null] }] },
      ['figure-negative series.1.facts.0'],
    ],
    [
      'layers without names',
      { ...STACKED_BAR, categories: undefined },
      ['figure-length categories', 'figure-length categories'],
    ],
    [
      'more layers than can be told apart',
      {
        ...STACKED_BAR,
        categories: ['甲'],
        series: ['province', 'city', 'province-before', 'city-before', 'hoped'].map((id) => ({
          label: '2021年上半年、2022年上半年預期',
          facts: [id],
        })),
      },
      ['figure-series series'],
    ],
    [
      'a line with gaps but no names',
      { ...LINE, categories: undefined, series: [{ label: '省外資金', facts: ['province', null] }] },
      ['figure-length categories'],
    ],
    [
      'a line that runs back',
      {
        ...LINE,
        categories: ['2022年上半年', '2021年上半年（推算）'],
        series: [{ label: '省外資金', facts: ['province', 'province-before'] }],
      },
      ['figure-order series.0.facts.1'],
    ],
    [
      'a line through things that are not times',
      { ...LINE, categories: undefined, series: undefined, facts: ['province', 'city'] },
      ['figure-order facts.1'],
    ],
    [
      'a line through a time nobody knows',
      { ...LINE, categories: undefined, series: undefined, facts: ['undated'] },
      ['figure-order facts.0'],
    ],
    [
      'categories for key figures',
      { ...KEY_FIGURES, ...bare, categories: ['甲', '乙', '丙', '丁'] },
      ['figure-categories categories'],
    ],
    [
      'series of key figures',
      {
        ...KEY_FIGURES,
        ...bare,
        facts: undefined,
        series: [
          { label: '甲', facts: ['growth'] },
          { label: '乙', facts: ['farming'] },
        ],
      },
      ['figure-series series'],
    ],
    ['a range as a key figure', { ...KEY_FIGURES, ...bare, facts: ['band'] }, ['figure-range facts.0']],
    [
      'more key figures than stand out',
      { ...KEY_FIGURES, ...bare, facts: ['growth', 'farming', 'hoped', 'city', 'province', 'industry', 'energy'] },
      ['figure-length facts'],
    ],
    [
      'nothing but missing values',
      grouped(['甲', [null, null]], ['乙', [null, null]]),
      ['figure-empty series.0.facts'],
    ],
  ])('%s', (_name, spec, diagnostics) => {
    expect(found(spec)).toEqual(diagnostics);
  });

  it('every problem says how to mend it, in Chinese', () => {
    for (const { message, suggestion } of resolve({ ...BAR, facts: ['enrgy', 'band', 'growth'], alt: '圖' })
      .diagnostics) {
      expect(message).toMatch(/\p{Script=Han}/u);
      expect(suggestion).toMatch(/\p{Script=Han}|^是不是/u);
    }
  });

  it('a slip of the pen is answered with the id that was meant', () => {
    expect(resolve({ ...BAR, ...bare, facts: ['industry', 'enrgy'] }).diagnostics[0]!.suggestion).toContain('energy');
  });
});

it('a line may add up from one beginning', () => {
  const sums = ['2022-01/03', '2022-01/05', '2022-H1'].map((period, i) => fact(`sum-${i}`, i, { period }));
  const labels = { 'sum-0': '1至3月', 'sum-1': '1至5月', 'sum-2': '上半年' };
  expect(
    found(
      { ...LINE, categories: undefined, series: undefined, facts: Object.keys(labels), labels },
      new Map(sums.map((one) => [one.id, one])),
    ),
  ).toEqual([]);
});

it('key figures may differ in unit, period and status: each says its own', () => {
  expect(found(KEY_FIGURES)).toEqual([]);
  expect(found({ ...KEY_FIGURES, kind: 'bar' })).toContain('figure-units facts.1');
});

describe('periods that differ must be named', () => {
  it('a series that does not say its year is told so', () => {
    expect(found(grouped(['去年', ['city-before', null]], ['2022年上半年', ['city', null]]))).toEqual([
      'figure-periods series.0.facts.0',
    ]);
  });

  it('a quarter beside a half year is wrong unless both are named', () => {
    const facts = new Map([
      ...FACTS,
      ['quarter', fact('quarter', 100, { unit: '億元', status: 'realised', period: '2022-Q1' })],
    ]);
    const spec = (labels: Record<string, string>): FigureSpec => ({
      ...BAR,
      highlight: undefined,
      facts: ['quarter', 'city'],
      labels,
    });
    expect(found(spec({ quarter: '甲', city: '乙' }), facts)).toEqual([
      'figure-periods facts.0',
      'figure-periods facts.1',
    ]);
    expect(found(spec({ quarter: '第一季度', city: '上半年' }), facts)).toEqual([]);
    expect(found(spec({ quarter: '第二季度', city: '上半年' }), facts)).toEqual(['figure-periods facts.0']);
  });

  it('one period for all needs no name', () => {
    expect(found(BAR)).toEqual([]);
  });
});

describe('values that are not equally real must be named', () => {
  const spec = (hoped: string): FigureSpec => ({
    ...BAR,
    highlight: undefined,
    facts: ['city', 'hoped'],
    labels: { city: '到位資金', hoped },
  });

  it('an expectation beside money in place is wrong unless its name says so', () => {
    expect(found(spec('產值'))).toEqual(['figure-statuses facts.1']);
    expect(found(spec('預期產值'))).toEqual([]);
  });

  it('a derived value is as real as what it is computed from', () => {
    expect(found(SHARE_BAR)).toEqual([]);
    const facts = new Map([...FACTS, ['unstated', fact('unstated', 18, { status: 'derived', inputs: ['industry'] })]]);
    expect(found(SHARE_BAR, facts)).toEqual([
      'figure-statuses facts.0',
      'figure-statuses facts.1',
      'figure-statuses facts.2',
    ]);
  });
});

describe('texts that stand in for the drawing', () => {
  it.each([
    ['a word for any picture', '一張統計圖表', 'figure-alt alt'],
    ['nothing but the kind', '堆疊橫條、折線圖、關鍵數字', 'figure-alt alt'],
    ['no word of its kind', '開工項目按行業，工業最多，農業次之', 'figure-alt alt'],
    ['more than a sentence', `橫條圖：${'開工項目按行業'.repeat(20)}`, 'figure-alt alt'],
  ])('an alternative text may not be %s', (_name, alt, diagnostic) => {
    expect(found({ ...BAR, alt })).toEqual([diagnostic]);
  });

  it.each(['堆疊橫條', '折線圖', '關鍵數字'])('an alternative text may begin with %s', (kind) => {
    expect(found({ ...BAR, alt: `${kind}：開工項目按行業，工業最多` })).toEqual([]);
  });

  it('an alternative text may not be the title again, whatever its punctuation', () => {
    expect(found({ ...BAR, title: '一條長，四條短：工業最多', alt: '一條長、四條短，工業最多。' })).toEqual([
      'figure-alt alt',
    ]);
  });

  it('a long description may not repeat the short one', () => {
    expect(found({ ...BAR, description: BAR.alt })).toEqual(['figure-description description']);
  });
});
