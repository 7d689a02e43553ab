import { describe, expect, it } from 'vitest';
import { BAR, fact, FACTS, figureOf, GROUPED_BAR, resolve, SHARE_BAR, SOURCES } from './facts.ts';

describe('a resolved figure', () => {
  it('shows each value as the facts write it, with its status in words', () => {
    const [before, now] = figureOf(GROUPED_BAR).series;
    expect(before!.points[0]).toEqual({
      fact: 'province-before',
      value: 832.87,
      unit: '億元',
      text: '約832.87億元',
      period: '2021-H1',
      status: 'derived',
      statusText: '推算',
      highlight: false,
    });
    expect(now!.points[0]).toMatchObject({ text: '1237.063億元', statusText: '' });
  });

  it('takes short names from labels, and others from the facts', () => {
    expect(figureOf({ ...BAR, labels: { energy: '能源' } }).categories).toEqual(['industry', '能源', 'farming']);
  });

  it('shows names without the marks that say which fact a number in them is', () => {
    const figure = figureOf({ ...BAR, labels: { energy: '能源[15個](fact:energy)' } });
    expect(figure.categories[1]).toBe('能源15個');
    const [before] = GROUPED_BAR.series!;
    expect(
      figureOf({
        ...GROUPED_BAR,
        series: [{ ...before!, label: `${before!.label}[2項](fact:none)` }, GROUPED_BAR.series![1]!],
      }).series[0]!.label,
    ).toBe(`${before!.label}2項`);
  });

  it('calls a bare list by the period that its facts share', () => {
    expect(figureOf(BAR).series[0]!.label).toBe('2022年第二季度');
  });

  it('credits the sources of its facts, and for derived ones those of what they are computed from', () => {
    const derived = fact('sum', 13, { status: 'derived', source: undefined, inputs: ['large', 'middle'] });
    const facts = new Map([...FACTS, ['unstated', derived], ['sum', derived]]);
    const spec = { ...SHARE_BAR, facts: ['unstated', 'large'], labels: undefined };
    expect(figureOf(spec, facts).sources).toEqual([SOURCES['report'], SOURCES['other-report']]);
  });

  it('keeps a missing value missing', () => {
    const figure = figureOf({
      ...GROUPED_BAR,
      series: [{ label: '2021年上半年', facts: [null, 'city-before'] }, GROUPED_BAR.series![1]!],
    });
    expect(figure.series[0]!.points[0]).toMatchObject({
      fact: null,
      value: null,
      text: '缺',
      period: null,
      status: null,
    });
  });
});

it('a figure with problems is not made', () => {
  const { figure, diagnostics } = resolve({
    ...BAR,
    facts: ['industry', 'enrgy'],
    labels: undefined,
    highlight: undefined,
  });
  expect(figure).toBeUndefined();
  expect(diagnostics).toHaveLength(1);
});
