import { describe, expect, it } from 'vitest';
import { chartDrawing } from '../../../src/figures/kinds/registry.ts';
import { figureData } from '../../../src/figures/figure.ts';
import type { FigureData, FigurePoint } from '../../../src/figures/figure.ts';
import { LAYOUTS } from '../../../src/figures/drawing/drawing.ts';
import { tooltipText } from '../../../src/figures/live/tooltip-text.ts';
import { BUILD_THEME, inlineSvg, standaloneSvg } from '../../../src/figures/svg/draw.ts';
import { figureTable } from '../../../src/figures/table.ts';
import { figureOf, SPECS } from './facts.ts';
import { textsOf, wordsOf } from './svg-reading.ts';

const day = (iso: string) =>
  Date.UTC(...(iso.split('-').map((part, i) => Number(part) - (i === 1 ? 1 : 0)) as [number, number, number])) /
  86_400_000;

/** What the chart is given of a point: its value, or on a calendar its days, the last one whole. */
const given = ({ value, span }: FigurePoint) => (span ? [day(span.from), day(span.to) + 1] : value);

/** What a drawing writes of a point: a calendar names the year of its dates once, above them. */
const drawn = ({ text, event }: FigurePoint) => (event === undefined ? text : text.replace(/^2022年/, ''));

describe.each(Object.entries(SPECS))('every form of a %s tells the same', (_kind, spec) => {
  const figure = figureOf(spec);
  const points = figure.series.flatMap((series) => series.points);

  it.each(LAYOUTS)('the %s chart is given every value of the figure, in order', (layout) => {
    const { config, valueAt } = chartDrawing(figureData(figure), layout, BUILD_THEME);
    const shown = config.data.datasets.flatMap(({ data }, dataset) =>
      data.map((datum, index) => ({ value: config.type === 'line' ? datum.y : datum.x, ...valueAt(dataset, index) })),
    );
    expect(shown.map(({ value }) => value)).toEqual(points.map(given));
    for (const { value, series, point } of shown) expect(given(figure.series[series]!.points[point]!)).toEqual(value);
  });

  it.each(LAYOUTS)('the %s SVG writes every value and every name', (layout) => {
    const written = wordsOf(inlineSvg(figure, layout));
    for (const point of points)
      expect(
        written.some((line) => line === drawn(point) || line === `${drawn(point)}（${point.statusText}）`),
        point.text,
      ).toBe(true);
    for (const name of figure.categories) expect(written.join('')).toContain(name);
  });

  it('the table has a row for each name, with the same values', () => {
    const { rows } = figureTable(figure);
    const isTimeline = figure.kind === 'timeline'; // begins its rows with the date
    expect(rows.map(({ head, cells }) => (isTimeline ? cells[0]!.text : head))).toEqual(figure.categories);
    rows.forEach(({ head, cells }, i) => {
      figure.series.forEach(({ points: own }, s) => {
        const { text, fact, event = fact } = own[i]!;
        const said = [head, ...cells.map((cell) => cell.text)];
        expect(isTimeline ? said : [cells[s]!.text]).toContainEqual(expect.stringContaining(text));
        expect(cells[s]!.fact).toBe(event);
      });
    });
  });

  it('what the browser gets is enough to draw it again', () => {
    const sent = JSON.parse(JSON.stringify(figureData(figure))) as FigureData;
    const draw = (data: FigureData) => JSON.stringify(chartDrawing(data, 'wide', BUILD_THEME).config.data);
    expect(draw(sent)).toBe(draw(figureData(figure)));
  });
});

it('a share bar says the same shares in drawing, table and what is read at a part', () => {
  const figure = figureOf(SPECS['share-bar']);
  const shares = figureTable(figure).rows.map(({ cells }) => cells.at(-1)!.text);
  expect(shares).toEqual(['12.9%', '29.0%', '58.1%']); // 4, 9 and 18 of 31
  for (const layout of LAYOUTS) {
    const written = textsOf(inlineSvg(figure, layout)).map(({ text }) => text);
    expect(written).toEqual(expect.arrayContaining(shares));
    const data = figureData(figure);
    const drawing = chartDrawing(data, layout, BUILD_THEME);
    expect(shares.map((_, point) => tooltipText(data, drawing, { series: 0, point }))).toEqual([
      ['大項目', '4個（已簽約）', '12.9%'],
      ['中項目', '9個（已簽約）', '29.0%'],
      ['未載明', '18個（推算）', '58.1%'],
    ]);
  }
});

it('a file of its own carries its title, its alternative text, its font and real colours', () => {
  const palette = {
    ...BUILD_THEME.palette,
    ink: '#111',
    accent: '#222',
    highlight: '#333',
    'accent-soft': '#444',
    muted: '#555',
    rule: '#666',
    paper: '#fff',
  };
  const figure = figureOf(SPECS.bar);
  const svg = standaloneSvg(figure, 'wide', palette);
  expect(svg).toContain(`<title>${figure.title}</title>`);
  expect(svg).toContain(`aria-label="${figure.alt}"`);
  expect(svg).toMatch(/font-family="'Noto Serif TC'/);
  expect(svg).toContain('fill="#222"');
  expect(svg).not.toContain('var(');
});
