import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { FigureSpec } from '../../../src/figures/schema.ts';
import { LAYOUTS, WIDTHS } from '../../../src/figures/drawing/drawing.ts';
import { inlineSvg } from '../../../src/figures/svg/draw.ts';
import {
  BAR,
  event,
  EVENTS,
  fact,
  FACTS,
  figureOf,
  GROUPED_BAR,
  INTERVALS,
  KEY_FIGURES,
  LINE,
  SHARE_BAR,
  SPECS,
  STACKED_BAR,
  TIMELINE,
} from './facts.ts';
import { pathsOf, sizeOf, textsOf } from './svg-reading.ts';

const money = { unit: '億元', status: 'realised' } as const;
const EXTREMES = [
  fact('grain', 0.001, { ...money, decimals: 3, period: '2021-H1' }),
  fact('heap', 10_000_000_000, { ...money, period: '2022-H1' }),
  fact('nothing', 0, { ...money, period: '2022-H1' }),
  fact('minus', -2_500_000_000, { ...money, period: '2021-H1' }),
];
const MONTHS = Array.from({ length: 24 }, (_, i) =>
  fact(`month-${i}`, 100 + 40 * Math.sin(i), {
    ...money,
    decimals: 2,
    period: `${2021 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    label: `${2021 + Math.floor(i / 12)}年${(i % 12) + 1}月`,
  }),
);
const ALL = new Map([
  ...FACTS,
  ...[fact('tiny', 1), fact('small', 2), fact('great', 90), fact('slight', 1), ...EXTREMES, ...MONTHS].map(
    (one) => [one.id, one] as const,
  ),
]);

const LONG = '以新能源電池材料一體化項目為代表的安寧工業園區在建簽約洽談項目的總投資';

const CROWD = Object.fromEntries(
  Array.from({ length: 12 }, (_, i) => [
    `crowd-${'abcdefghijkl'[i]}`,
    event(`2022-06-${String(2 * Math.floor(i / 2) + 1).padStart(2, '0')}`, {
      label: i % 3 ? '推介會' : LONG,
      status: i % 4 ? 'realised' : 'planned',
    }),
  ]),
);
const ALL_EVENTS = {
  ...EVENTS,
  ...CROWD,
  turn: event('2021-12-20/2022-01-10', { label: LONG, status: 'expected' }),
  years: event('2013-01-05', { label: '十年前' }),
  whole: event('2022-01/12', { label: LONG }),
};

/** Figures at the edge of what their kinds can show. */
const HARD: Record<string, FigureSpec> = {
  ...SPECS,
  'names of over thirty characters': {
    ...BAR,
    labels: { industry: LONG, energy: `${LONG}（其中能源工業）`, farming: '農業' },
  },
  'series with long labels': {
    ...GROUPED_BAR,
    categories: [LONG, LONG],
    series: GROUPED_BAR.series!.map((one) => ({ ...one, label: `${one.label}${LONG}` })),
  },
  'losses and gains': { ...BAR, facts: ['city', 'loss'], labels: { loss: LONG }, highlight: undefined },
  'a missing value': {
    ...GROUPED_BAR,
    series: [{ label: '2021年上半年', facts: [null, 'city-before'] }, GROUPED_BAR.series![1]!],
  },
  'parts with long names': { ...SHARE_BAR, labels: { large: LONG, middle: LONG, unstated: LONG } },
  'parts too small for their words': {
    ...SHARE_BAR,
    facts: ['tiny', 'small', 'great', 'slight'],
    labels: { tiny: '100億元及以上', small: '50億元至100億元', great: '規模未載明', slight: '其他' },
  },
  'layers from a thousandth to ten billion': {
    ...STACKED_BAR,
    categories: [LONG, LONG],
    series: [
      { label: `2021年上半年${LONG}`, facts: ['grain', null] },
      { label: '2022年上半年', facts: ['heap', 'nothing'] },
    ],
  },
  'one stacked bar': {
    ...STACKED_BAR,
    categories: ['霧島'],
    series: STACKED_BAR.series!.map((one) => ({ ...one, facts: [one.facts[0]!] })),
  },
  'lines from losses to ten billion': {
    ...LINE,
    categories: [`2021年上半年${LONG}`, `2022年上半年${LONG}`],
    series: [
      { label: LONG, facts: ['grain', 'heap'] },
      { label: `${LONG}乙`, facts: ['minus', 'nothing'] },
    ],
  },
  'a line with a gap': {
    ...LINE,
    categories: ['2021年上半年', '2022年上半年'],
    series: [
      { label: '甲', facts: ['grain', null] },
      { label: '乙', facts: [null, 'heap'] },
    ],
  },
  'a line of many months': { ...LINE, categories: undefined, series: undefined, facts: MONTHS.map(({ id }) => id) },
  'a line of one point': { ...LINE, categories: undefined, series: undefined, facts: ['city'] },
  'key figures of every length': {
    ...KEY_FIGURES,
    facts: ['growth', 'heap', 'grain', 'minus', 'nothing', 'farming'],
    labels: { growth: LONG, heap: LONG },
  },
  'one key figure': { ...KEY_FIGURES, facts: ['farming'], labels: undefined },
  'intervals with long names and long ends': {
    ...INTERVALS,
    labels: { ...INTERVALS.labels, 'signing-to-land': `${LONG}${LONG}` },
    ends: { ...INTERVALS.ends, 'signing-to-land': { from: LONG, to: LONG }, 'to-production': { to: LONG } },
  },
  'one interval': {
    ...INTERVALS,
    facts: ['talks-to-signing'],
    labels: {},
    ends: { 'talks-to-signing': { from: '洽談', to: '簽約' } },
  },
  'twelve events in one month, two a day': {
    ...TIMELINE,
    events: Object.keys(CROWD),
    facts: undefined,
    labels: undefined,
  },
  'a crowd at the end of half a year': { ...TIMELINE, events: [...Object.keys(CROWD), 'conference'] },
  'events over the end of a year': { ...TIMELINE, events: ['turn', 'conference', 'opening'], highlight: 'turn' },
  'events ten years apart': { ...TIMELINE, events: ['years', 'conference'], facts: undefined, labels: undefined },
  'one event': { ...TIMELINE, events: ['conference'], facts: undefined, labels: undefined },
  'one event all the year': { ...TIMELINE, events: ['whole'], facts: undefined, labels: undefined },
  'parts of a percent': { ...SHARE_BAR, facts: ['share', 'rest'], labels: { share: '霧島', rest: '其他' } },
};

describe.each(Object.entries(HARD))('the drawing of %s', (_name, spec) => {
  const figure = figureOf(spec, ALL, ALL_EVENTS);

  it.each(LAYOUTS)('keeps all text inside, %s', (layout) => {
    const svg = inlineSvg(figure, layout);
    const { width, height } = sizeOf(svg);
    expect(width).toBe(WIDTHS[layout]);
    for (const { text, left, right, top, bottom } of textsOf(svg)) {
      expect.soft(left, text).toBeGreaterThanOrEqual(-0.01);
      expect.soft(right, text).toBeLessThanOrEqual(width + 0.01);
      expect.soft(top, text).toBeGreaterThanOrEqual(0);
      expect.soft(bottom, text).toBeLessThanOrEqual(height);
    }
  });

  it.each(LAYOUTS)('lays no text over another, %s', (layout) => {
    const texts = textsOf(inlineSvg(figure, layout));
    const clashes = texts.flatMap((a, i) =>
      texts
        .slice(i + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.text} / ${b.text}`),
    );
    expect(clashes).toEqual([]);
  });

  it.each(LAYOUTS)('is the same to the byte each time, and small, %s', (layout) => {
    const svg = inlineSvg(figure, layout);
    expect(inlineSvg(figureOf(spec, ALL, ALL_EVENTS), layout)).toBe(svg);
    expect(gzipSync(svg).length).toBeLessThan(2048);
  });

  it.each(LAYOUTS)('takes colours from the page alone and has no inline style, %s', (layout) => {
    const svg = inlineSvg(figure, layout);
    const colours = [...svg.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour);
    for (const colour of colours) expect(colour).toMatch(/^(none|var\(--[a-z-]+\))$/);
    expect(svg).not.toContain('style=');
  });
});

const hatching = { fill: 'none', stroke: 'var(--accent)' };
const hatches = (svg: string) => pathsOf(svg, hatching).filter(({ d }) => !d.includes('Z'));

describe('how real a value is', () => {
  it.each(['planned', 'expected', 'derived'] as const)('a %s value is hatched, and a word says so', (status) => {
    const facts = new Map([...FACTS, ['energy', fact('energy', 15, { status })]]);
    const svg = inlineSvg(
      figureOf({ ...BAR, labels: { industry: '已開工甲', energy: '計劃或預期乙', farming: '已開工丙' } }, facts),
      'wide',
    );
    expect(hatches(svg)).toHaveLength(1);
    expect(
      textsOf(svg)
        .map(({ text }) => text)
        .join(),
    ).toMatch({ planned: /計劃/, expected: /預期/, derived: /推算/ }[status]);
  });

  it('a real value is not', () => {
    expect(hatches(inlineSvg(figureOf(BAR), 'wide'))).toHaveLength(0);
  });

  it('the legend of a hatched series is hatched as well', () => {
    const svg = inlineSvg(figureOf(GROUPED_BAR), 'narrow');
    expect(hatches(svg)).toHaveLength(3); // two bars and one swatch
  });

  it('the word stands once: not again where the name has it', () => {
    const svg = inlineSvg(
      figureOf({ ...SHARE_BAR, labels: { ...SHARE_BAR.labels, unstated: '未載明（推算）' } }),
      'narrow',
    );
    expect(svg.match(/推算/g)).toHaveLength(1);
    expect(inlineSvg(figureOf(GROUPED_BAR), 'wide').match(/推算/g)).toHaveLength(1);
  });
});

it('a missing value is no bar of length zero, but a word', () => {
  const svg = inlineSvg(figureOf(HARD['a missing value']!), 'wide');
  const bars = pathsOf(svg, { fill: 'var(--accent)' }).length + pathsOf(svg, { fill: 'var(--accent-soft)' }).length;
  expect(bars).toBe(3 + 2); // three bars, two swatches
  expect(pathsOf(svg, hatching).filter(({ d }) => d.endsWith('Z'))).toHaveLength(1 + 1); // the outlines of one bar and one swatch
  expect(textsOf(svg).map(({ text }) => text)).toContain('缺');
});

it('a value of zero is written as zero', () => {
  const svg = inlineSvg(figureOf(BAR, new Map([...FACTS, ['energy', fact('energy', 0)]])), 'wide');
  const written = textsOf(svg).map(({ text }) => text);
  expect(written).toContain('0個');
  expect(written).not.toContain('缺');
});

it.each([
  ['last', GROUPED_BAR.series!],
  ['first', [...GROUPED_BAR.series!].reverse()],
])('the series that is real is the strongest, be it the %s', (_place, series) => {
  const svg = inlineSvg(figureOf({ ...GROUPED_BAR, series }), 'wide');
  expect(pathsOf(svg, { fill: 'var(--accent)' })).toHaveLength(2 + 1); // two bars, one swatch
});

it('bars are as long as their values, from one zero', () => {
  const bars = pathsOf(inlineSvg(figureOf({ ...BAR, highlight: undefined }), 'wide'), { fill: 'var(--accent)' });
  const spans = bars.map(({ d }) => /^M([\d.]+) [\d.]+H([\d.]+)/.exec(d)!.slice(1).map(Number) as [number, number]);
  const [longest, , second] = spans.map(([from, to]) => to - from) as [number, number, number];
  expect(new Set(spans.map(([from]) => from)).size).toBe(1);
  expect(second / longest).toBeCloseTo(115 / 120, 3);
});

it('a loss runs to the left of zero, its words at its outer end', () => {
  const svg = inlineSvg(figureOf(HARD['losses and gains']!), 'wide');
  const texts = textsOf(svg);
  const zero = Number(/^M([\d.]+)/.exec(pathsOf(svg, { stroke: 'var(--ink)' })[0]!.d)![1]);
  expect(texts.find(({ text }) => text.startsWith('−12.5'))!.right).toBeLessThan(zero);
  expect(texts.find(({ text }) => text.startsWith('1457.03'))!.left).toBeGreaterThan(zero);
});

it('only the value to be seen first is camellia and bold', () => {
  const svg = inlineSvg(figureOf(BAR), 'wide');
  expect(pathsOf(svg, { fill: 'var(--highlight)' })).toHaveLength(1);
  expect(
    textsOf(svg)
      .filter(({ weight }) => weight === 700)
      .map(({ text }) => text),
  ).toEqual(['115個']);
});

it.each(LAYOUTS)('a drawing needs no ids, so that two in a page cannot clash, %s', (layout) => {
  for (const spec of Object.values(HARD))
    expect(inlineSvg(figureOf(spec, ALL, ALL_EVENTS), layout)).not.toMatch(/ id=|url\(#/);
});
