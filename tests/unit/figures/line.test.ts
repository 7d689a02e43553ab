import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '../../../src/figures/drawing/drawing.ts';
import { placeLabels } from '../../../src/figures/kinds/line/labels.ts';
import { roundAxis } from '../../../src/figures/drawing/round-axis.ts';
import { timePlaces } from '../../../src/figures/kinds/line/time-places.ts';
import type { FigureSpec } from '../../../src/figures/schema.ts';
import { inlineSvg } from '../../../src/figures/svg/draw.ts';
import { fact, figureOf, LINE } from './facts.ts';
import { pathsOf, textsOf } from './svg-reading.ts';

/** Facts for a line, one a year from 2018; null is no fact. */
function years(values: readonly (number | null)[], id: string, last: Partial<ReturnType<typeof fact>> = {}) {
  return values.flatMap((value, i) =>
    value === null
      ? []
      : [
          fact(`${id}-${i}`, value, {
            unit: '億元',
            status: 'realised',
            period: `${2018 + i}`,
            ...(i === values.length - 1 && last),
          }),
        ],
  );
}
const ids = (values: readonly (number | null)[], id: string) =>
  values.map((value, i) => (value === null ? null : `${id}-${i}`));

function lineOf(
  lines: Record<string, readonly (number | null)[]>,
  rest: Partial<FigureSpec> = {},
  last: Partial<ReturnType<typeof fact>> = {},
) {
  const entries = Object.entries(lines).map(([label, values], s) => ({ label, values, id: `line${s}` }));
  const facts = new Map(entries.flatMap(({ values, id }) => years(values, id, last)).map((one) => [one.id, one]));
  const categories = entries[0]!.values.map((_, i) => `${2018 + i}年`);
  return figureOf(
    {
      ...LINE,
      categories,
      series: entries.map(({ label, values, id }) => ({ label, facts: ids(values, id) })),
      ...rest,
    },
    facts,
  );
}
const words = (svg: string) => textsOf(svg).map(({ text }) => text);
/** The strokes of the first line. */
const strokes = (svg: string) => pathsOf(svg, { fill: 'none', stroke: 'var(--accent)', 'stroke-width': '2.5' });

describe('the course of a line', () => {
  it.each(LAYOUTS)('breaks off at a missing value, and a word says so, %s', (layout) => {
    const svg = inlineSvg(lineOf({ 甲: [10, 20, null, 30, 40] }), layout);
    expect(strokes(svg)).toHaveLength(2);
    expect(words(svg)).toContain('缺');
    expect(strokes(inlineSvg(lineOf({ 甲: [10, 20, 0, 30, 40] }), layout))).toHaveLength(1);
  });

  it.each(['planned', 'expected', 'derived'] as const)(
    'is dashed to a %s value, which is hollow and named',
    (status) => {
      const spec = { categories: ['2018年', '2019年', '2020年（計劃、預期、推算）'] };
      const svg = inlineSvg(lineOf({ 甲: [10, 20, 30] }, spec, { status }), 'wide');
      expect(strokes(svg)).toHaveLength(2);
      expect(pathsOf(svg, { stroke: 'var(--accent)', 'stroke-dasharray': '5 4' })).toHaveLength(1);
      expect(pathsOf(svg, { fill: 'var(--paper)' }).filter(({ d }) => d.includes('A'))).toHaveLength(1);
    },
  );

  it('a derived value that no name calls so is called so at its point', () => {
    expect(words(inlineSvg(lineOf({ 甲: [10, 20, 30] }, {}, { status: 'derived' }), 'narrow'))).toContain('推算');
  });

  it('one value alone is a point with its value and its name', () => {
    const svg = inlineSvg(lineOf({ 甲: [48] }), 'wide');
    expect(words(svg)).toEqual(expect.arrayContaining(['48億元', '2018年', '0']));
    expect(pathsOf(svg, { fill: 'var(--accent)' })).toHaveLength(1);
  });

  it('times stand as far apart as they are', () => {
    const column = (period: string | null) => ({ period }) as never;
    expect(timePlaces([{ points: ['2010-12', '2015-12', '2016-12'].map(column) }], 3, 0, 600).map(Math.round)).toEqual([
      0, 500, 600,
    ]);
    expect(timePlaces([{ points: ['2010-12', null, '2016-12'].map(column) }], 3, 0, 600)).toEqual([0, 300, 600]);
    expect(timePlaces([{ points: [column('2022')] }], 1, 0, 600)).toEqual([300]);
  });
});

describe('the value axis', () => {
  it.each([
    [
      [832.87, 1237.063],
      [0, 500, 1000, 1500],
    ],
    [
      [-350, 1500],
      [-500, 0, 500, 1000, 1500],
    ],
    [
      [0.001, 0.0035],
      [0, 0.001, 0.002, 0.003, 0.004],
    ],
    [
      [0, 10_000_000_000],
      [0, 5_000_000_000, 10_000_000_000],
    ],
    [
      [98.1, 99.2],
      [98, 98.5, 99, 99.5],
    ],
    [
      [1, 2],
      [0, 1, 2],
    ],
    [
      [0, 0],
      [0, 1],
    ],
    [[-12.5], [-15, -10, -5, 0]],
  ])('of %j has few round numbers: %j', (values, ticks) => {
    expect(roundAxis(values).ticks).toEqual(ticks);
  });

  it.each(LAYOUTS)('says when it does not begin at zero, %s', (layout) => {
    expect(words(inlineSvg(lineOf({ 甲: [98.1, 99.2, 98.6] }), layout))).toContain('億元；縱軸不從零起');
    expect(words(inlineSvg(lineOf({ 甲: [50, 99.2, 98.6] }), layout)).join()).not.toContain('縱軸');
  });
});

describe('several lines', () => {
  it('are named where they end, each beside the last of its own points, without a legend', () => {
    const texts = textsOf(inlineSvg(lineOf({ 霧島: [10, 40], 曲靖: [30, 20] }), 'wide'));
    const [kunming, qujing] = ['霧島', '曲靖'].map((name) => texts.find(({ text }) => text === name)!);
    expect(kunming!.top).toBeLessThan(qujing!.top);
    for (const name of [kunming!, qujing!]) expect(name.left).toBeGreaterThan(500);
  });

  it('get a legend where their names are too long for that', () => {
    const long = '以新能源電池材料一體化項目為代表的安寧工業園區在建項目';
    const texts = textsOf(inlineSvg(lineOf({ [`${long}甲`]: [10, 40], [`${long}乙`]: [30, 20] }), 'narrow'));
    expect(texts.find(({ text }) => text.startsWith('以新能源'))!.left).toBeLessThan(40);
  });

  it('are told apart without colour: no two have points of one shape', () => {
    const svg = inlineSvg(lineOf({ 甲: [10], 乙: [20], 丙: [30], 丁: [40] }), 'wide');
    const shapes = ['accent', 'ink', 'muted']
      .flatMap((colour) => pathsOf(svg, { fill: `var(--${colour})` }))
      .map(({ d }) => d.replace(/[\d.-]+/g, ' ').replace(/ +/g, ' '));
    expect(shapes).toHaveLength(4);
    expect(new Set(shapes).size, shapes.join('|')).toBe(4);
  });
});

describe('labels at points', () => {
  const bounds = { x: 0, y: 0, width: 300, height: 100 };
  const label = (x: number, must: boolean) => ({
    words: `${x}`,
    x,
    y: 50,
    width: 60,
    must,
    always: false,
    missing: false,
  });

  it('those that must be seen have their place before others', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => label(10 * i, i === 29));
    const boxes = placeLabels(crowd, [], bounds, []);
    expect(boxes[29]).toBeDefined();
    expect(boxes.some((box) => box === undefined)).toBe(true);
  });

  it('cross a line only where their words stand nowhere yet', () => {
    const fence = Array.from({ length: 60 }, (_, i) => ({ from: [200 + 2 * i, 0], to: [200 + 2 * i, 100] }) as const);
    const [free, fenced] = [label(60, true), label(260, true)];
    expect(placeLabels([free, fenced], fence, bounds, []).map(Boolean)).toEqual([true, true]);
    expect(placeLabels([free, { ...fenced, words: free.words }], fence, bounds, []).map(Boolean)).toEqual([
      true,
      false,
    ]);
    // The highlight has its words in any case.
    expect(placeLabels([free, { ...fenced, words: free.words, always: true }], fence, bounds, []).map(Boolean)).toEqual(
      [true, true],
    );
  });

  it('have paper around them where they cross a line, and only there', () => {
    // At the second point the lines leave no free place for the words of the highlight.
    const svg = inlineSvg(
      lineOf({ 甲: [26, 115, 120, 26, 115, 120], 乙: [115, 120, 26, 115, 120, 26] }, { highlight: 'line0-1' }),
      'narrow',
    );
    const values = svg.match(/<text[^>]*>\d+億元/g) ?? [];
    const haloed = values.filter((text) => text.includes('paint-order="stroke"'));
    expect(haloed).toEqual([expect.stringMatching(/font-weight="700".* stroke="var\(--paper\)".*>115億元/)]);
    expect(values.length).toBeGreaterThan(4);
  });

  it('never stand nearer to another line’s point of the same time than to their own', () => {
    const [lower, upper] = [
      { ...label(150, true), y: 60 },
      { ...label(150, true), y: 40 },
    ];
    const belowIsTaken = [{ x: 0, y: 62, width: 300, height: 38 }];
    const beside = [
      { x: 0, y: 45, width: 145, height: 16 },
      { x: 155, y: 45, width: 145, height: 16 },
    ];
    const [box] = placeLabels([lower, upper], [], bounds, [...belowIsTaken, ...beside]);
    expect(box).toBeUndefined();
    expect(placeLabels([upper], [], bounds, [...belowIsTaken, ...beside])[0]).toBeDefined();
  });

  it('stand clear of the lines where there is room', () => {
    const [box] = placeLabels(
      [label(150, true)],
      [
        { from: [150, 50], to: [300, 0] },
        { from: [0, 0], to: [150, 50] },
      ],
      bounds,
      [],
    );
    expect(box!.y).toBeGreaterThan(50);
  });
});
