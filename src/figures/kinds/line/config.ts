import type { ChartDataset, PointStyle } from 'chart.js';
import { markPainter } from '../../drawing/marks.ts';
import type { Mark } from '../../drawing/marks.ts';
import type { FigurePoint, FigureSeries } from '../../figure.ts';
import type { ColorToken, Theme } from '../../drawing/theme.ts';
import { isHatched } from '../../drawing/fill-style.ts';
import type { Box } from '../../drawing/fill-style.ts';
import type { Drawing, LineDatum } from '../../drawing/drawing.ts';

/** How a line looks; its points have a shape of their own, so that colour is not all that tells it. */
export interface LineStyle {
  colour: ColorToken;
  /** Of the stroke, in logical px. */
  width: number;
  shape: PointStyle;
  /** The shape's radius for each px of a circle's: what makes all shapes look one size. */
  weight: number;
}

/** From the strongest to the quietest. */
export const LINE_STYLES: readonly LineStyle[] = [
  { colour: 'accent', width: 2.5, shape: 'circle', weight: 1 },
  { colour: 'ink', width: 1.5, shape: 'rect', weight: 1.25 },
  { colour: 'muted', width: 2, shape: 'triangle', weight: 1.3 },
  { colour: 'muted', width: 1.25, shape: 'rectRot', weight: 1.2 },
];

/** The most lines that their looks tell apart. */
export const MOST_LINES = LINE_STYLES.length;

/** Strokes and gaps of a stretch that ends in a value which is not real: hatching's counterpart. */
export const DASH = [5, 4];

/** How much larger the point is that readers should see first. */
const HIGHLIGHT_SCALE = 1.4;
/** Of a point's edge, which is all that there is of a hollow one, in logical px. */
const POINT_EDGE = 1.75;

export interface LineChart {
  width: number;
  height: number;
  /** The plot, in logical px, and the values at its foot and head. */
  plot: { left: number; right: number; top: number; bottom: number; min: number; max: number };
  categories: string[];
  series: readonly FigureSeries[];
  /** Where the points of every series stand, from left to right. */
  places: readonly number[];
  /** Of a circle that is no highlight, in logical px. */
  radius: number;
  /** Where the series are named. */
  legend?: readonly Box[];
  /** What is drawn under the lines, and what over them. */
  under: readonly Mark[];
  over: readonly Mark[];
}

/** The Chart.js configuration of lines in a given plot; all text is ours, so that it is measured before it is drawn. */
export function lineDrawing(chart: LineChart, theme: Theme): Drawing {
  const { width, height, plot } = chart;
  const painter = markPainter(theme);
  return {
    width,
    height,
    valueAt: (series, point) => ({ series, point }),
    legend: chart.legend,
    config: {
      type: 'line',
      data: { labels: chart.categories, datasets: chart.series.map((_, s) => dataset(chart, s, theme)) },
      options: {
        layout: {
          autoPadding: false,
          padding: { left: plot.left, right: width - plot.right, top: plot.top, bottom: height - plot.bottom },
        },
        scales: {
          x: { type: 'linear', display: false, min: plot.left, max: plot.right },
          y: { type: 'linear', display: false, min: plot.min, max: plot.max },
        },
        interaction: { mode: 'nearest', axis: 'xy', intersect: false, includeInvisible: true },
      },
      plugins: [{ id: 'words', beforeDatasetsDraw: painter(chart.under), afterDatasetsDraw: painter(chart.over) }],
    },
  };
}

function dataset(
  { series, places, radius }: LineChart,
  index: number,
  { palette }: Theme,
): ChartDataset<'line', LineDatum[]> {
  const { label, points } = series[index]!;
  const style = LINE_STYLES[index] ?? LINE_STYLES[0]!;
  const colourOf = ({ highlight }: FigurePoint) => palette[highlight ? 'highlight' : style.colour];
  const provisional = points.map((point) => isHatched(point));
  return {
    label,
    data: points.map(({ value }, i) => ({ x: places[i] ?? 0, y: value })),
    spanGaps: false,
    borderColor: palette[style.colour],
    borderWidth: style.width,
    borderJoinStyle: 'round',
    segment: {
      borderDash: ({ p0DataIndex, p1DataIndex }) =>
        provisional[p0DataIndex] || provisional[p1DataIndex] ? DASH : undefined,
    },
    pointStyle: style.shape,
    pointRadius: points.map(({ highlight }) => radius * style.weight * (highlight ? HIGHLIGHT_SCALE : 1)),
    pointBorderWidth: POINT_EDGE,
    pointBorderColor: points.map(colourOf),
    pointBackgroundColor: points.map((point, i) => (provisional[i] ? palette.paper : colourOf(point))),
  };
}
