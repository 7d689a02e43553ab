import type { ChartDataset } from 'chart.js';
import type { BarDatum, Drawing } from '../../drawing/drawing.ts';
import { isHatched } from '../../drawing/fill-style.ts';
import type { Box } from '../../drawing/fill-style.ts';
import { markPainter, paintMark } from '../../drawing/marks.ts';
import type { Mark } from '../../drawing/marks.ts';
import type { Theme } from '../../drawing/theme.ts';
import type { FigureSeries } from '../../figure.ts';
import type { Dot } from './dots.ts';
import { colourOf, halo, hole } from './looks.ts';

export interface DumbbellChart {
  width: number;
  height: number;
  /** Values at the left and the right edge of the drawing. */
  axis: { min: number; max: number };
  categories: string[];
  series: readonly FigureSeries[];
  /** Of each series, in the order of its points. */
  dots: readonly (readonly Dot[])[];
  legend: readonly Box[];
  /** What is drawn under the dots, and what over them. */
  under: readonly Mark[];
  over: readonly Mark[];
}

/**
 * The Chart.js configuration of dots in rows. A dot is a bar from its value to its value that is
 * as long as it is thick, and round: so pages with dumbbells need no more of Chart.js than bars.
 */
export function dumbbellDrawing(chart: DumbbellChart, theme: Theme): Drawing {
  const { width, height, axis, categories, series } = chart;
  const dots = chart.dots.flat();
  const count = categories.length;
  const painter = markPainter(theme);
  return {
    width,
    height,
    valueAt: (at) => ({ series: Math.floor(at / count), point: at % count }),
    legend: chart.legend,
    config: {
      type: 'bar',
      data: {
        labels: categories,
        datasets: dots.map((dot, i) => dataset(dot, i, series[Math.floor(i / count)]!.label, theme)),
      },
      options: {
        indexAxis: 'y',
        layout: { autoPadding: false, padding: 0 },
        scales: {
          x: { type: 'linear', display: false, ...axis },
          ...ownAxes(dots, width),
          y: { type: 'linear', display: false, min: 0, max: height, reverse: true, offset: false },
        },
        interaction: { mode: 'nearest', axis: 'xy', intersect: false, includeInvisible: true },
      },
      plugins: [
        {
          id: 'words',
          beforeDatasetsDraw: painter(chart.under),
          beforeDatasetDraw({ ctx }, { index }) {
            const { look, x, y, isOnOther } = dots[index]!;
            if (isOnOther) paintMark(ctx, halo(x, y, look), theme);
          },
          afterDatasetDraw({ ctx }, { index }) {
            const { point, look, x, y } = dots[index]!;
            if (isHatched(point)) paintMark(ctx, hole(x, y, look), theme);
          },
          afterDatasetsDraw: painter(chart.over),
        },
      ],
    },
  };
}

function dataset(
  { point, look, y }: Dot,
  index: number,
  label: string,
  { palette }: Theme,
): ChartDataset<'bar', BarDatum[]> {
  const { radius } = look;
  return {
    label,
    data: [{ x: point.value, y }],
    backgroundColor: palette[colourOf(point, look)],
    minBarLength: 2 * radius,
    barThickness: 2 * radius,
    borderRadius: radius,
    borderSkipped: false,
    inflateAmount: 0,
    grouped: false,
    // The smaller dot lies on the larger one.
    order: radius,
    ...(point.value === null ? { xAxisID: `x${index}` } : { base: point.value }),
  };
}

/** A missing value lies at the zero of its own axis: that is where its word stands. */
function ownAxes(dots: readonly Dot[], width: number) {
  return Object.fromEntries(
    dots.flatMap(({ point, x }, i) =>
      point.value === null
        ? [[`x${i}`, { type: 'linear', axis: 'x', display: false, min: -x, max: width - x } as const] as const]
        : [],
    ),
  );
}
