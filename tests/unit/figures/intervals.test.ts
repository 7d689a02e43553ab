import { describe, expect, it } from 'vitest';
import { chartDrawing } from '../../../src/figures/kinds/registry.ts';
import { figureData } from '../../../src/figures/figure.ts';
import { csvFile } from '../../../src/figures/exports/csv-file.ts';
import { figureJson } from '../../../src/figures/exports/json-file.ts';
import { LAYOUTS } from '../../../src/figures/drawing/drawing.ts';
import type { FigureSpec } from '../../../src/figures/schema.ts';
import { BUILD_THEME, inlineSvg } from '../../../src/figures/svg/draw.ts';
import { figureTable } from '../../../src/figures/table.ts';
import { csvRecords } from '../../support/csv.ts';
import { BAR, fact, FACTS, figureOf, INTERVALS, resolve } from './facts.ts';
import { ENTRIES, ORIGIN } from './origin.ts';
import { pathsOf, textsOf } from './svg-reading.ts';

const ACCENT = { fill: 'var(--accent)' };
const PAPER = { fill: 'var(--paper)' };

/** Where each strip begins and ends; Chart.js draws the last first. */
function strips(svg: string): [from: number, to: number][] {
  return pathsOf(svg, ACCENT)
    .flatMap(({ d }): [number, number][] => {
      const [, from, to] = /^M([\d.]+) [\d.]+H([\d.]+)V[\d.]+H[\d.]+Z$/.exec(d) ?? [];
      return from === undefined ? [] : [[Number(from), Number(to)]];
    })
    .reverse();
}

const rings = (svg: string) => pathsOf(svg, PAPER).filter(({ d }) => d.includes('A')).length;
const wordsOf = (svg: string) =>
  textsOf(svg)
    .map(({ text }) => text)
    .join('');
const only = (...ids: string[]): FigureSpec => ({
  ...INTERVALS,
  facts: ids,
  labels: {},
  ends: Object.fromEntries(ids.map((id) => [id, INTERVALS.ends![id]!])),
});

describe.each(LAYOUTS)('intervals, %s', (layout) => {
  const svg = inlineSvg(figureOf(INTERVALS), layout);

  it('are of one scale, a month as thirty days, and say so', () => {
    const lengths = strips(svg).map(([from, to]) => to - from);
    expect(lengths).toHaveLength(4);
    [19, 60, 90, 120].forEach((days, i) => expect(lengths[i]! / lengths[0]!).toBeCloseTo(days / 19, 1));
    expect(wordsOf(svg)).toContain('一個月按三十天畫');
  });

  it('have each a start of their own: no line runs down or across them all', () => {
    const starts = strips(svg).map(([from]) => from);
    expect(new Set(starts).size).toBeGreaterThan(1);
    const uprights = [...svg.matchAll(/ d="M[\d.-]+ [\d.-]+V[\d.-]+" fill="none"/g)];
    expect(uprights).toEqual([]);
    expect(pathsOf(svg, { stroke: 'var(--rule)' })).toHaveLength(3);
  });

  it('have their own words at both ends, outside the strip', () => {
    const texts = textsOf(svg);
    strips(svg).forEach(([from, to], i) => {
      const [start, end] = [
        ['簽約', '土地掛牌供應'],
        ['洽談', '簽約'],
        ['初次洽談', '落地'],
        ['起點未載明', '投產'],
      ][i]!;
      const row = (text: string) => texts.filter((each) => each.text === text);
      expect(row(start!).some(({ right }) => right < from)).toBe(true);
      expect(row(end!).some(({ left }) => left > to)).toBe(true);
    });
  });

  it('set each value large', () => {
    const large = [...svg.matchAll(/<text[^>]* font-size="(\d+)"[^>]*>([^<]*)</g)];
    expect(large.map(([, , text]) => text)).toEqual(['19天', '不到60天', '3個月', '4個多月']);
    for (const [, size] of large) expect(Number(size)).toBeGreaterThanOrEqual(20);
  });

  it('give Chart.js each value in its own unit, on an axis of its own', () => {
    const { config, valueAt } = chartDrawing(figureData(figureOf(INTERVALS)), layout, BUILD_THEME);
    const { datasets } = config.data;
    expect(datasets.map(({ data }) => data.map(({ x }) => x))).toEqual([[19], [60], [3], [4]]);
    expect(new Set(datasets.map((each) => (each as { xAxisID?: string }).xAxisID)).size).toBe(4);
    expect(datasets.map((_, i) => valueAt(i, 0))).toEqual([0, 1, 2, 3].map((point) => ({ series: 0, point })));
  });

  it('have a filled cap where an end is known, and need no key then', () => {
    const known = inlineSvg(figureOf(only('signing-to-land', 'talks-to-landing')), layout);
    expect(rings(known)).toBe(0);
    expect(wordsOf(known)).not.toContain('空心');
  });

  it.each([
    ['a length that is only known to be under', 'talks-to-signing', '上限', 1],
    ['a length that is only known to be over, and a start that nobody states', 'to-production', '下限', 2],
  ])('have a hollow cap for %s, and a key that says so', (_name, id, limit, caps) => {
    const bounded = inlineSvg(figureOf(only(id)), layout);
    expect(rings(bounded)).toBe(caps + 1); // the key has one
    expect(wordsOf(bounded)).toContain(`只說了長度的${limit}`);
  });

  it('run out in an arrow where they may be longer, and only there', () => {
    const dashes = (id: string) => inlineSvg(figureOf(only(id)), layout).match(/stroke-dasharray/g)?.length ?? 0;
    expect([dashes('to-production'), dashes('talks-to-signing'), dashes('signing-to-land')]).toEqual([1, 0, 0]);
  });

  it('that are planned are hatched, and a word says so', () => {
    const facts = new Map([
      ...FACTS,
      ['signing-to-land', fact('signing-to-land', 19, { unit: '天', period: '2022', status: 'planned' })],
    ]);
    const planned = inlineSvg(figureOf(only('signing-to-land'), facts), layout);
    expect(pathsOf(planned, { stroke: 'var(--accent)' }).length).toBeGreaterThan(0);
    expect(wordsOf(planned)).toContain('計劃');
  });
});

describe('the ends of an interval', () => {
  const figure = figureOf(INTERVALS);

  it('stand in the table and in the CSV, an unstated start by its name', () => {
    const { columns, rows } = figureTable(figure);
    expect(columns.slice(-2)).toEqual(['起點', '訖點']);
    expect(rows[0]!.cells.slice(-2).map(({ text }) => text)).toEqual(['簽約', '土地掛牌供應']);
    expect(rows[3]!.cells.slice(-2).map(({ text }) => text)).toEqual(['起點未載明', '投產']);
    expect(csvRecords(csvFile(figure, ORIGIN, ENTRIES))[3]).toMatchObject({
      寫法: '4個多月',
      數值: '4',
      單位: '個月',
      起點: '起點未載明',
      訖點: '投產',
    });
  });

  it('stand in the JSON, an unstated start as null', () => {
    const { series } = figureJson(figure, ORIGIN, ENTRIES, {
      schema: 's',
      files: { svg: 's', png: 'p', csv: 'c', page: 'q' },
    });
    expect(series[0]!.points.map(({ ends }) => ends)).toEqual([
      { from: '簽約', to: '土地掛牌供應', bound: null },
      { from: '洽談', to: '簽約', bound: 'under' },
      { from: '初次洽談', to: '落地', bound: null },
      { from: null, to: '投產', bound: 'over' },
    ]);
  });
});

describe('what a figure of intervals may not say', () => {
  const found = (spec: FigureSpec, facts = FACTS) =>
    resolve(spec, facts).diagnostics.map(({ rule, path }) => `${rule} ${path.join('.')}`);

  it.each<[string, FigureSpec, string[]]>([
    [
      'what is no span of time',
      {
        ...only('signing-to-land'),
        facts: ['signing-to-land', 'growth'],
        ends: { ...INTERVALS.ends, growth: { to: '年底' } },
      },
      [
        'figure-ends ends.talks-to-signing',
        'figure-ends ends.talks-to-landing',
        'figure-ends ends.to-production',
        'figure-duration facts.1',
      ],
    ],
    [
      'a strip without ends',
      { ...only('signing-to-land', 'talks-to-landing'), ends: { 'signing-to-land': { to: '落地' } } },
      ['figure-ends facts.1'],
    ],
    [
      'ends of what it does not show',
      { ...only('signing-to-land'), ends: { 'signing-to-land': { to: '落地' }, 'signing-to-lend': { to: '落地' } } },
      ['figure-ends ends.signing-to-lend'],
    ],
    [
      'groups',
      { ...INTERVALS, facts: undefined, labels: undefined, series: [{ label: '一', facts: INTERVALS.facts! }] },
      ['figure-fields series'],
    ],
    ['ends in a figure of bars', { ...BAR, ends: { industry: { to: '開工' } } }, ['figure-ends ends']],
  ])('%s', (_name, spec, diagnostics) => {
    expect(found(spec)).toEqual(diagnostics);
  });

  it('a slip in the ends is answered with the id that was meant', () => {
    const [diagnostic] = resolve({
      ...only('signing-to-land'),
      ends: { 'signing-to-land': { to: '落地' }, 'signing-to-lend': { to: '落地' } },
    }).diagnostics;
    expect(diagnostic).toMatchObject({ allowed: 'signing-to-land', suggestion: '是不是要寫 signing-to-land' });
  });

  it('days and months may stand together, and periods that differ', () => {
    expect(found(INTERVALS)).toEqual([]);
  });
});
