import { createCanvas } from '@napi-rs/canvas';
import type { Chart } from 'chart.js';
import type { Fact } from '../../../src/facts/model/schema.ts';
import type { Layout } from '../../../src/figures/drawing/drawing.ts';
import { newChart } from '../../../src/figures/drawing/new-chart.ts';
import { TEXT_SIZE } from '../../../src/figures/drawing/theme.ts';
import { figureData } from '../../../src/figures/figure.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import { chartDrawing } from '../../../src/figures/kinds/registry.ts';
import { createSvgContext } from '../../../src/figures/svg/create.ts';
import { BUILD_THEME, inlineSvg } from '../../../src/figures/svg/draw.ts';
import { DUMBBELL, fact, figureOf } from './facts.ts';
import { pathsOf, sizeOf, textsOf } from './svg-reading.ts';

/** The name of a row and its two values. */
export type Row = readonly [name: string, before: number | null, after: number | null];

export const LONG = '以新能源電池材料一體化項目為代表的安寧工業園區在建簽約洽談項目的總投資';
export const LABELS = ['2021年', '2022年'] as const;

/** A figure of these rows; `more` is what its facts have besides their values. */
export function dumbbell(
  rows: readonly Row[],
  more: readonly [before: Partial<Fact>, after: Partial<Fact>] = [{}, {}],
  { called = LABELS, highlight }: { called?: readonly [string, string]; highlight?: string } = {},
): Figure {
  const facts = new Map<string, Fact>();
  const series = called.map((label, s) => ({
    label,
    facts: rows.map((row, i) => {
      const value = row[s === 0 ? 1 : 2];
      if (value === null) return null;
      const id = `f-${s}-${i}`;
      facts.set(
        id,
        fact(id, value, { unit: '億元', status: 'realised', period: s === 0 ? '2021' : '2022', ...more[s] }),
      );
      return id;
    }),
  }));
  return figureOf({ ...DUMBBELL, categories: rows.map(([name]) => name), series, highlight }, facts);
}

const about = { qualifier: 'about', decimals: 3 } as const;
/** Dumbbells at the edge of what they can show. */
export const HARD: Readonly<Record<string, Figure>> = {
  'values far apart': dumbbell([
    ['農業', 820, 1130],
    ['旅遊業', 430, 38],
  ]),
  'values close together and equal': dumbbell([
    ['甲', 260, 262],
    ['乙', 820, 820],
    ['丙', 0, 0],
  ]),
  'values far from zero': dumbbell([
    ['甲', 1201, 1243],
    ['乙', 1199, 1200],
  ]),
  'gains and losses': dumbbell([
    ['利潤', -120, 340],
    ['虧損', -80, -210],
    ['轉虧', 95, -60],
  ]),
  'losses alone': dumbbell([
    ['甲', -120, -34],
    ['乙', -8, -2],
  ]),
  'one missing, and two': dumbbell([
    ['甲', null, 340],
    ['乙', 95, null],
    ['丙', null, null],
  ]),
  'missing values among losses': dumbbell([
    ['甲', null, -340],
    ['乙', null, null],
    ['丙', -20, null],
  ]),
  'values from a thousandth to ten billion': dumbbell(
    [
      ['糧食', 0.001, 10_000_000_000],
      ['布匹', 4200, 3],
      ['茶葉', 10_000_000_000, -2_500_000_000],
    ],
    [about, about],
  ),
  'nothing but zeros': dumbbell([
    ['甲', 0, 0],
    ['乙', 0, null],
  ]),
  'long names and long labels': dumbbell(
    [
      [LONG, 820, 1130],
      [`${LONG}（其中能源工業）`, 430, 380],
    ],
    [{ status: 'derived' }, {}],
    { called: [`2021年${LONG}`, `2022年${LONG}`] },
  ),
  'words for what is not real': dumbbell(
    [
      ['甲', 1820.125, 1130.5],
      ['乙', 430, 1380],
    ],
    [
      { ...about, status: 'derived' },
      { ...about, status: 'derived' },
    ],
  ),
  'one row': dumbbell([['甲', 820, 1130]]),
  'forty rows': dumbbell(
    Array.from({ length: 40 }, (_, i): Row => [`第${i + 1}個縣`, (i * 37) % 400, 100 + ((i * 53) % 500)]),
  ),
};

interface Circle {
  x: number;
  y: number;
  radius: number;
}

/** The dots as Chart.js has laid them, by dataset. */
export function dotsOf(
  figure: Figure,
  layout: Layout,
  hidden?: ReadonlySet<number>,
): (Circle & { value: number | null })[] {
  return withChart(figure, layout, hidden, (chart) =>
    chart.data.datasets.map(({ data }, at) => {
      const { x, base, y, height } = chart.getDatasetMeta(at).data[0] as unknown as Record<
        'x' | 'base' | 'y' | 'height',
        number
      >;
      const { x: value } = data[0] as { x: number | null };
      return { x: (x + base) / 2, y, radius: value === null ? 0 : height / 2, value };
    }),
  );
}

export function withChart<T>(
  figure: Figure,
  layout: Layout,
  hidden: ReadonlySet<number> | undefined,
  use: (chart: Chart, drawing: ReturnType<typeof chartDrawing>) => T,
): T {
  const drawing = chartDrawing(figureData(figure), layout, BUILD_THEME, hidden);
  const canvas = createCanvas(drawing.width, drawing.height) as unknown as HTMLCanvasElement;
  const chart = newChart(canvas, drawing, 1);
  const result = use(chart, drawing);
  chart.destroy();
  return result;
}

/** Every upright or level line. */
function linesOf(svg: string): { from: [number, number]; to: [number, number] }[] {
  return pathsOf(svg, { fill: 'none' }).map(({ d }) => {
    const [, x, y, way, end] = /^M([\d.-]+) ([\d.-]+)([HV])([\d.-]+)$/.exec(d)!;
    const [at, by] = [Number(x), Number(y)];
    const to: [number, number] = way === 'H' ? [Number(end), by] : [at, Number(end)];
    return { from: [Math.min(at, to[0]), Math.min(by, to[1])], to: [Math.max(at, to[0]), Math.max(by, to[1])] };
  });
}

/** What lies over something else in a drawing. */
export function clashes(figure: Figure, layout: Layout): string[] {
  const svg = inlineSvg(figure, layout);
  const { width, height } = sizeOf(svg);
  const texts = textsOf(svg);
  const dots = dotsOf(figure, layout).filter(({ radius }) => radius > 0);
  return [
    ...texts
      .filter(({ left, right, top, bottom }) => left < -0.01 || right > width + 0.01 || top < 0 || bottom > height)
      .map(({ text }) => `${text} is cut`),
    ...texts.flatMap((a, i) =>
      texts
        .slice(i + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.text} / ${b.text}`),
    ),
    ...texts.flatMap(({ text, left, right, top, bottom }) =>
      dots
        .filter(
          ({ x, y, radius }) => x + radius > left && x - radius < right && y + radius > top && y - radius < bottom,
        )
        .map(({ value }) => `${text} over the dot of ${value}`),
    ),
    ...texts.flatMap(({ text, left, right, top, bottom }) =>
      linesOf(svg)
        .filter(({ from, to }) => from[0] < right && to[0] > left && from[1] < bottom && to[1] > top)
        .map(() => `a line through ${text}`),
    ),
    ...dots
      .filter(({ x, radius }) => x - radius < -0.01 || x + radius > width + 0.01)
      .map(({ value }) => `the dot of ${value} is cut`),
  ];
}

/** The drawing where a reader has hidden a series, as SVG. */
export function svgWithout(figure: Figure, layout: Layout, series: number): string {
  const drawing = chartDrawing(figureData(figure), layout, BUILD_THEME, new Set([series]));
  const { width, height } = drawing;
  const { context, content } = createSvgContext({
    width,
    height,
    idPrefix: 'try',
    measure: BUILD_THEME.measure,
    textSize: TEXT_SIZE,
  });
  const canvas = { width, height, getContext: () => context } as unknown as HTMLCanvasElement;
  const chart = newChart(canvas, drawing, 1);
  const svg = content();
  chart.destroy();
  return svg;
}
