import type { BarProps, ChartDataset, ChartMeta, CoreInteractionOptions, Plugin } from 'chart.js';
import type { BarDatum, Drawing, DataPoint } from './drawing.ts';
import { paintMark } from './marks.ts';
import type { Mark } from './marks.ts';
import type { Theme } from './theme.ts';
import { paintBox, paintTexture } from './fill-style.ts';
import type { Box, FillStyle } from './fill-style.ts';

/** One bar: its value, where its middle lies, how it is filled, and what stands at its end. */
export interface Bar {
  /** Two values where the bar floats from one to the other. */
  value: number | [from: number, to: number] | null;
  y: number;
  fillStyle: FillStyle;
  /** Words at a place relative to the bar, given once Chart.js has placed it. */
  label?: (box: Box) => Mark[];
}

export interface BarSeries {
  label: string;
  bars: Bar[];
  /** Values at the left and at the right of the plot, for a series that is not on the chart's own axis. */
  axis?: { min: number; max: number };
}

export interface BarChart {
  width: number;
  height: number;
  /** Values at the left and at the right of the plot, and where these lie in logical px. */
  axis: { min: number; max: number; left: number; right: number };
  thickness: number;
  /** Bars of one row are laid end to end. */
  stacked: boolean;
  series: BarSeries[];
  categories: string[];
  /** What is drawn besides bars and their labels. */
  marks: Mark[];
  /** Where the series are named. */
  legend?: readonly Box[];
  /** Which value of the figure a bar shows; by default bar `i` of series `s` is its point `i`. */
  valueAt?: (series: number, bar: number) => DataPoint;
}

/** Spare room at the foot, in logical px: a canvas is cut to whole device pixels, and may lose a part of one. */
const BLEED = 2;

/**
 * The Chart.js configuration of horizontal bars at given places. The rows are
 * computed here and not by a category axis, because a row is as high as its
 * wrapped name needs; all text is ours, so that it is measured before it is drawn.
 */
export function barDrawing(chart: BarChart, theme: Theme): Drawing {
  const { width, axis } = chart;
  const height = chart.height + BLEED;
  return {
    width,
    height,
    valueAt: chart.valueAt ?? ((series, point) => ({ series, point })),
    legend: chart.legend,
    config: {
      type: 'bar',
      data: { labels: chart.categories, datasets: chart.series.map((series, s) => dataset(series, s, chart, theme)) },
      options: {
        indexAxis: 'y',
        layout: { padding: { left: axis.left, right: width - axis.right, top: 0, bottom: 0 } },
        scales: {
          x: { type: 'linear', display: false, min: axis.min, max: axis.max, stacked: chart.stacked },
          ...ownAxes(chart.series),
          y: {
            type: 'linear',
            display: false,
            min: 0,
            max: height,
            reverse: true,
            offset: false,
            stacked: chart.stacked,
          },
        },
        interaction: interaction(chart),
      },
      plugins: [textures(chart, theme), words(chart, theme)],
    },
  };
}

/** Which bar a pointer means: the row's own; among stacked bars the one under it, or above and below it where there is one row. */
function interaction({ stacked, series }: BarChart): CoreInteractionOptions {
  if (!stacked) return { mode: 'nearest', axis: 'y', intersect: false, includeInvisible: true };
  const oneRow = series.every(({ bars }) => bars.length === 1);
  return { mode: oneRow ? 'x' : 'point', axis: 'xy', intersect: !oneRow, includeInvisible: true };
}

function ownAxes(series: readonly BarSeries[]) {
  const own = series.flatMap(({ axis }, s) =>
    axis ? [[`x${s}`, { type: 'linear', axis: 'x', display: false, ...axis } as const] as const] : [],
  );
  return Object.fromEntries(own);
}

function dataset(
  { label, bars, axis }: BarSeries,
  index: number,
  { thickness, stacked }: BarChart,
  { palette }: Theme,
): ChartDataset<'bar', BarDatum[]> {
  return {
    label,
    data: bars.map(({ value, y }) => ({ x: value, y })),
    backgroundColor: bars.map(({ fillStyle }) => palette[fillStyle.fill]),
    ...(axis && { xAxisID: `x${index}` }),
    grouped: false,
    barThickness: thickness,
    inflateAmount: 0,
    ...(stacked && { stack: 'whole' }),
  };
}

/** Opacity, hatching and outlines, of which Chart.js has none. */
function textures({ series }: BarChart, theme: Theme): Plugin<'bar'> {
  return {
    id: 'textures',
    beforeDatasetDraw({ ctx }, { index }) {
      ctx.save();
      ctx.globalAlpha = alphaOf(series[index]);
    },
    afterDatasetDraw({ ctx }, { index, meta }) {
      ctx.restore();
      const common = alphaOf(series[index]);
      series[index]?.bars.forEach(({ fillStyle }, i) => {
        const paint = (fillStyle.alpha ?? 1) > common ? paintBox : paintTexture;
        paint(ctx, boxOf(meta, i), fillStyle, theme);
      });
    },
  };
}

/** The opacity in which Chart.js fills a series: its lightest; bars of more are filled again. */
function alphaOf(series: BarSeries | undefined): number {
  return Math.min(1, ...(series?.bars ?? []).map(({ fillStyle }) => fillStyle.alpha ?? 1));
}

function words({ series, marks }: BarChart, theme: Theme): Plugin<'bar'> {
  return {
    id: 'words',
    afterDatasetsDraw(chart) {
      const labels = series.flatMap(({ bars }, index) =>
        chart.isDatasetVisible(index)
          ? bars.flatMap(({ label }, i) => label?.(boxOf(chart.getDatasetMeta(index), i)) ?? [])
          : [],
      );
      for (const mark of [...marks, ...labels]) paintMark(chart.ctx, mark, theme);
    },
  };
}

/** Where Chart.js has laid a bar; one without a value has no width, but a place. */
function boxOf(meta: ChartMeta, index: number): Box {
  const { x, y, base, height } = meta.data[index] as unknown as Pick<BarProps, 'base' | 'height'> & {
    x: number;
    y: number;
  };
  return { x: Math.min(x, base), y: y - height / 2, width: Math.abs(x - base), height };
}
