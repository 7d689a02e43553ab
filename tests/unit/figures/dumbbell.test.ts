import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/facts/model/schema.ts';
import { LAYOUTS } from '../../../src/figures/drawing/drawing.ts';
import { figureData } from '../../../src/figures/figure.ts';
import { BAR_DRAWINGS } from '../../../src/figures/kinds/registry.ts';
import { focusPointsOf } from '../../../src/figures/live/focus-points.ts';
import { tooltipText } from '../../../src/figures/live/tooltip-text.ts';
import type { FigureSpec } from '../../../src/figures/schema.ts';
import { inlineSvg } from '../../../src/figures/svg/draw.ts';
import { figureTable } from '../../../src/figures/table.ts';
import { clashes, dotsOf, dumbbell, HARD, LABELS, LONG, svgWithout, withChart } from './dumbbells.ts';
import type { Row } from './dumbbells.ts';
import { DUMBBELL, FACTS, figureOf, resolve } from './facts.ts';
import { pathsOf, sizeOf, textsOf } from './svg-reading.ts';

describe.each(LAYOUTS)('a dumbbell, %s', (layout) => {
  it.each(Object.entries(HARD))('lays no words over others or over a dot, and cuts none: %s', (_name, figure) => {
    expect(clashes(figure, layout)).toEqual([]);
  });

  it('lays no words over others whatever its values are', () => {
    let seed = 7;
    const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    for (let round = 0; round < 150; round += 1) {
      const scale = 10 ** Math.floor(random() * 8 - 2);
      const value = () =>
        random() < 0.12 ? null : Number(((random() - (round % 3 ? 0.2 : 0.5)) * scale).toPrecision(3));
      const rows = Array.from({ length: 1 + Math.floor(random() * 6) }, (_, i): Row => [
        LONG.slice(0, 2 + Math.floor(random() * 30)) + i,
        value(),
        value(),
      ]);
      if (rows.every(([, ...values]) => values.every((each) => each === null))) continue;
      const figure = dumbbell(rows, [
        { decimals: round % 4, status: round % 2 ? 'derived' : 'realised' },
        { decimals: round % 4 },
      ]);
      expect(clashes(figure, layout), JSON.stringify(rows)).toEqual([]);
    }
  });

  it('has all values on one axis, zero among them where they are not far from it', () => {
    const figure = HARD['gains and losses']!;
    const dots = dotsOf(figure, layout);
    const [first, second] = [dots[0]!, dots.at(-1)!];
    const unit = (first.x - second.x) / (first.value! - second.value!);
    for (const { x, value } of dots) expect(x).toBeCloseTo(first.x + (value! - first.value!) * unit, 1);
    const zero = first.x - first.value! * unit;
    const uprights = pathsOf(inlineSvg(figure, layout), { stroke: 'var(--ink)' }).map(({ d }) =>
      Number(/^M([\d.]+)/.exec(d)![1]),
    );
    expect(uprights.length).toBeGreaterThan(0);
    for (const x of uprights) expect(Math.abs(x - zero)).toBeLessThan(1.01);
  });

  it('says that its axis does not begin at zero, and draws none, where values are far from it and close together', () => {
    const far = inlineSvg(HARD['values far from zero']!, layout);
    expect(textsOf(far).map(({ text }) => text)).toContain('橫軸不從零起');
    expect(pathsOf(far, { stroke: 'var(--ink)' })).toEqual([]);
    expect(inlineSvg(HARD['values far apart']!, layout)).not.toContain('橫軸不從零起');
  });

  it('each value stands by its own dot, outside of the pair', () => {
    const figure = HARD['gains and losses']!;
    const rows = figure.categories.length;
    const texts = textsOf(inlineSvg(figure, layout));
    dotsOf(figure, layout).forEach(({ x, y, value }, at, dots) => {
      const other = dots[(at + rows) % (2 * rows)]!;
      const { left, right, top, bottom } = texts.find(({ text }) => text === `${value}億元`.replace('-', '−'))!;
      expect(Math.abs((top + bottom) / 2 - y)).toBeLessThan(2);
      if (x < other.x) expect(right).toBeLessThan(x);
      else expect(left).toBeGreaterThan(x);
    });
  });

  it('is a line from dot to dot in each row', () => {
    const [before, , after] = dotsOf(HARD['values far apart']!, layout);
    const joints = pathsOf(inlineSvg(HARD['values far apart']!, layout), { 'stroke-width': '2' });
    const [from, to] = /^M([\d.]+) [\d.]+H([\d.]+)$/.exec(joints[0]!.d)!.slice(1).map(Number);
    expect(joints).toHaveLength(2);
    expect(from).toBeCloseTo(before!.x, 1);
    expect(to).toBeCloseTo(after!.x, 1);
  });

  it('draws a value that is not real as a ring, with dashes to it and a word for it', () => {
    const rings = (svg: string) => pathsOf(svg, { fill: 'var(--paper)' }).length;
    const dashes = (svg: string) => pathsOf(svg, { 'stroke-width': '2', 'stroke-dasharray': '5 4' }).length;
    const real = inlineSvg(HARD['values far apart']!, layout);
    expect([rings(real), dashes(real)]).toEqual([0, 0]);
    for (const [status, word] of [
      ['planned', '計劃'],
      ['expected', '預期'],
      ['derived', '推算'],
    ] as const) {
      const called = status === 'derived' ? LABELS : ([`2021年${word}`, '2022年'] as const);
      const svg = inlineSvg(dumbbell([['甲', 82, 113]], [{ status }, {}], { called }), layout);
      expect([rings(svg), dashes(svg)]).toEqual([2, 1]); // the dot and its legend
      expect(svg.match(new RegExp(word, 'g'))).toHaveLength(1);
    }
  });

  it('a missing value has no dot and no line, and its word stands by the one that is there', () => {
    const figure = dumbbell([
      ['甲', null, 340],
      ['乙', 95, 0],
    ]);
    const svg = inlineSvg(figure, layout);
    const texts = textsOf(svg);
    expect(texts.filter(({ text }) => text === '缺')).toHaveLength(1);
    expect(pathsOf(svg, { fill: 'var(--muted)' })).toHaveLength(1 + 1); // one dot and the legend
    expect(pathsOf(svg, { 'stroke-width': '2' })).toHaveLength(1);
    const { top, right } = texts.find(({ text }) => text === '缺')!;
    const own = texts.find(({ text }) => text === '340億元')!;
    expect(top).toBe(own.top);
    expect(right).toBeLessThan(own.left);
    expect(texts.map(({ text }) => text)).toContain('0億元');
  });

  it('shows both dots of two equal values: the smaller lies on the larger, with paper around it', () => {
    const svg = inlineSvg(dumbbell([['甲', 43, 43]]), layout);
    const fills = [...svg.matchAll(/<path[^>]* fill="var\(--(accent|paper|muted)\)"/g)].map(([, fill]) => fill);
    expect(fills.slice(0, 3)).toEqual(['accent', 'paper', 'muted']);
  });

  it('shows one value first, and only that', () => {
    const figure = dumbbell(
      [
        ['甲', 82, 113],
        ['乙', 91, 134],
      ],
      undefined,
      { highlight: 'f-1-1' },
    );
    const svg = inlineSvg(figure, layout);
    expect(pathsOf(svg, { fill: 'var(--highlight)' })).toHaveLength(1);
    expect(
      textsOf(svg)
        .filter(({ weight }) => weight === 700)
        .map(({ text }) => text),
    ).toEqual(['134億元']);
  });

  it('the series that is real is the strongest, be it the first or the last', () => {
    const accents = (more: readonly [Partial<Fact>, Partial<Fact>], called: readonly [string, string]) =>
      pathsOf(inlineSvg(dumbbell([['甲', 82, 113]], more, { called }), layout), { fill: 'var(--accent)' }).length;
    expect(accents([{}, {}], LABELS)).toBe(2); // its dot and its legend
    const ofFirst = dumbbell([['甲', 82, 113]], [{ status: 'realised' }, { status: 'planned' }], {
      called: ['2021年', '2022年計劃'],
    });
    const [first, second] = dotsOf(ofFirst, layout);
    expect(first!.radius).toBeGreaterThan(second!.radius);
  });

  it('a series that is hidden takes its values and the lines with it; everything else keeps its place', () => {
    const figure = HARD['gains and losses']!;
    const whole = dotsOf(figure, layout);
    expect(dotsOf(figure, layout, new Set([0]))).toEqual(whole);
    const svg = svgWithout(figure, layout, 0);
    const texts = textsOf(svg).map(({ text }) => text);
    expect(texts).not.toContain('−120億元');
    expect(texts).toEqual(expect.arrayContaining(['2021年', '340億元', '利潤']));
    expect(pathsOf(svg, { 'stroke-width': '2' })).toEqual([]);
  });

  it('is read at every dot, in rows', () => {
    const figure = HARD['one missing, and two']!;
    withChart(figure, layout, undefined, (chart, drawing) => {
      const points = focusPointsOf(chart, drawing);
      expect(points.map(({ place }) => [place.series, place.point])).toEqual([
        [0, 0],
        [0, 1],
        [0, 2],
        [1, 0],
        [1, 1],
        [1, 2],
      ]);
      for (const { box } of points) {
        expect(box.height).toBeGreaterThanOrEqual(8);
        expect(box.x).toBeGreaterThanOrEqual(-1);
        expect(box.x + box.width).toBeLessThanOrEqual(drawing.width + 1);
      }
      expect(drawing.config.options?.indexAxis).toBe('y');
      const missing = textsOf(inlineSvg(figure, layout)).find(({ text }) => text === '缺')!;
      const middle = points[0]!.box.x + points[0]!.box.width / 2;
      expect(middle).toBeGreaterThan(missing.left);
      expect(middle).toBeLessThan(missing.right);
      const read = (series: number, point: number) => tooltipText(figureData(figure), drawing, { series, point });
      expect(read(1, 0)).toEqual(['甲', '2022年', '340億元']);
      expect(read(0, 0)).toEqual(['甲', '2021年', '缺']);
    });
  });
});

it('where words would leave the dots no room they stand below, each after its dot, in every row', () => {
  const figure = HARD['values from a thousandth to ten billion']!;
  const beside = inlineSvg(HARD['values far apart']!, 'narrow');
  const below = inlineSvg(figure, 'narrow');
  const perRow = (svg: string, rows: number) => (sizeOf(svg).height - 34) / rows;
  expect(perRow(below, 3)).toBeGreaterThan(perRow(beside, 2) + 15);
  const dots = dotsOf(figure, 'narrow');
  for (const [name, value] of [
    ['糧食', '約0.001億元'],
    ['布匹', '約4200.000億元'],
  ] as const) {
    const texts = textsOf(below);
    const row = dots[name === '糧食' ? 0 : 1]!;
    expect(texts.find(({ text }) => text === name)!.bottom).toBeLessThan(row.y);
    expect(texts.find(({ text }) => text === value)!.top).toBeGreaterThan(row.y);
  }
});

it('pages of bars alone can draw it', () => {
  expect(Object.keys(BAR_DRAWINGS)).toContain('dumbbell');
});

it('its table has a row for each pair', () => {
  const { columns, rows } = figureTable(figureOf(DUMBBELL));
  expect(columns).toEqual(['項目', '2021年上半年（推算）', '2022年上半年']);
  expect(rows.map(({ head, cells }) => [head, ...cells.map(({ text }) => text)])).toEqual([
    ['省外資金', '約832.87億元', '1237.063億元'],
    ['市外資金', '約917.73億元', '1457.03億元'],
  ]);
});

describe('what a dumbbell may not say', () => {
  const found = (spec: Partial<FigureSpec>) =>
    resolve({ ...DUMBBELL, ...spec }, FACTS).diagnostics.map(({ rule, path }) => `${rule} ${path.join('.')}`);
  const [before, after] = DUMBBELL.series!;

  it.each<[string, Partial<FigureSpec>, string[]]>([
    ['one series', { series: [after!] }, ['figure-series series']],
    [
      'three series',
      { series: [before!, after!, { label: '2022年上半年預期', facts: ['hoped', null] }] },
      ['figure-series series'],
    ],
    ['a bare list', { series: undefined, facts: ['city', 'province'] }, ['figure-series facts']],
    [
      'a row with one value too few',
      { series: [before!, { ...after!, facts: ['province'] }] },
      ['figure-length series.1.facts'],
    ],
    ['rows without names', { categories: undefined }, ['figure-length categories', 'figure-length categories']],
    [
      'two units',
      { series: [before!, { ...after!, facts: ['province', 'growth'] }] },
      ['figure-units series.1.facts.1'],
    ],
    [
      'periods that differ and are not named',
      { series: [{ ...before!, label: '以前' }, after!] },
      ['figure-periods series.0.facts.0', 'figure-periods series.0.facts.1'],
    ],
    [
      'values that are not equally real, unsaid',
      { series: [after!, { label: '2022年上半年目標', facts: ['hoped', null] }] },
      ['figure-statuses series.1.facts.0'],
    ],
    [
      'more rows than one looks at',
      {
        categories: Array.from({ length: 41 }, (_, i) => `${i}`),
        series: [0, 1].map((s) => ({ label: `${s}`, facts: Array.from({ length: 41 }, () => null) })),
      },
      ['figure-length series.0.facts', 'figure-length series.1.facts'],
    ],
  ])('%s', (_name, spec, diagnostics) => {
    expect(found(spec)).toEqual(diagnostics);
  });

  it('but it may say two years, each named', () => {
    expect(found({})).toEqual([]);
  });
});
