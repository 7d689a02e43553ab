import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '../../../src/figures/drawing/drawing.ts';
import type { FigureSpec } from '../../../src/figures/schema.ts';
import { inlineSvg } from '../../../src/figures/svg/draw.ts';
import { fact, FACTS, figureOf, STACKED_BAR } from './facts.ts';
import { pathsOf, textsOf } from './svg-reading.ts';

const [now, before] = STACKED_BAR.series!;
const words = (svg: string) => textsOf(svg).map(({ text }) => text);
/** Left and right of each filled box of a bar's height, from the left. */
const spans = (svg: string, fill: string) =>
  pathsOf(svg, { fill })
    .flatMap(({ d }) => {
      const [, left, top, right, bottom] = /^M([\d.]+) ([\d.]+)H([\d.]+)V([\d.]+)/.exec(d)?.map(Number) ?? [];
      return bottom! - top! > 20 ? [[left!, right!] as const] : [];
    })
    .sort(([a], [b]) => a - b);

it.each(LAYOUTS)('each value begins where the one before it ends, to one scale, %s', (layout) => {
  const facts = new Map([
    ...FACTS,
    ['province', fact('province', 100, { unit: '億元', status: 'realised', period: '2022-H1' })],
    ['loss', fact('loss', 50, { unit: '億元', status: 'realised', period: '2022-H1' })],
  ]);
  const svg = inlineSvg(
    figureOf(
      {
        ...STACKED_BAR,
        categories: ['霧島'],
        series: [
          { label: '甲', facts: ['province'] },
          { label: '乙', facts: ['loss'] },
        ],
      },
      facts,
    ),
    layout,
  );
  const [[left, middle], [next, right]] = spans(svg, 'var(--accent)') as [[number, number], [number, number]];
  expect(next).toBeCloseTo(middle, 1);
  expect((right - next) / (middle - left)).toBeCloseTo(0.5, 2);
});

it.each(LAYOUTS)('no sum is written: it is no fact, %s', (layout) => {
  const numbers = words(inlineSvg(figureOf(STACKED_BAR), layout)).filter((text) => /億元/.test(text));
  expect(numbers.toSorted()).toEqual(['1237.063億元', '1457.03億元', '約832.87億元', '約917.73億元'].toSorted());
});

describe('a bar that lacks a value', () => {
  const spec: FigureSpec = { ...STACKED_BAR, series: [now!, { ...before!, facts: [null, 'city-before'] }] };

  it.each(LAYOUTS)('says so and has an open end, %s', (layout) => {
    const svg = inlineSvg(figureOf(spec), layout);
    expect(words(svg)).toContain('缺');
    expect(pathsOf(svg, { 'stroke-dasharray': '4 3' })).toHaveLength(2);
    expect(pathsOf(inlineSvg(figureOf(STACKED_BAR), layout), { 'stroke-dasharray': '4 3' })).toHaveLength(0);
  });

  it('is not the bar of one whose value is zero', () => {
    const facts = new Map([
      ...FACTS,
      ['province-before', fact('province-before', 0, { unit: '億元', period: '2021-H1', status: 'realised' })],
    ]);
    const svg = inlineSvg(figureOf(STACKED_BAR, facts), 'wide');
    expect(words(svg)).toContain('0億元');
    expect(words(svg)).not.toContain('缺');
    expect(pathsOf(svg, { 'stroke-dasharray': '4 3' })).toHaveLength(0);
  });
});

it('values stand below their own lengths where all of these are long enough, else each after a swatch', () => {
  const large = inlineSvg(figureOf(STACKED_BAR), 'wide');
  const [first] = spans(large, 'var(--accent)');
  expect(textsOf(large).find(({ text }) => text === '1237.063億元')!.left).toBeCloseTo(first![0], 0);
  const facts = new Map([
    ...FACTS,
    ['province-before', fact('province-before', 3, { unit: '億元', period: '2021-H1', status: 'derived' })],
  ]);
  const small = inlineSvg(figureOf(STACKED_BAR, facts), 'wide');
  const value = textsOf(small).find(({ text }) => text === '1237.063億元')!;
  expect(
    pathsOf(small, { fill: 'var(--accent)' }).some(({ d }) => Number(/H([\d.]+)/.exec(d)![1]) === value.left - 5),
  ).toBe(true);
});

it('two hatched layers of one bar keep fills of their own', () => {
  const svg = inlineSvg(
    figureOf({
      ...STACKED_BAR,
      categories: ['2021年上半年'],
      series: [
        { label: '甲（推算）', facts: ['province-before'] },
        { label: '乙（推算）', facts: ['city-before'] },
      ],
    }),
    'wide',
  );
  expect(pathsOf(svg, { fill: 'none', stroke: 'var(--paper)' })).toHaveLength(2 * 1); // bar and swatch of the first
  expect(pathsOf(svg, { fill: 'var(--accent)', 'fill-opacity': '.45' })).toHaveLength(2); // bar and swatch of the second
});
