import type { ChartConfiguration, Plugin } from 'chart.js';
import type { FigureData } from '../figure.ts';
import type { Theme } from './theme.ts';
import type { Box } from './fill-style.ts';

/** Each figure is drawn twice: for columns under 600 CSS px, and for wider ones. */
export const LAYOUTS = ['narrow', 'wide'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Width of each drawing in logical px; its height follows from the data. */
export const WIDTHS: Readonly<Record<Layout, number>> = { narrow: 320, wide: 684 };

/** A bar as Chart.js gets it: `x` is the value, a span where it floats, null where missing; `y` the middle of the bar in logical px. */
export interface BarDatum {
  x: number | [from: number, to: number] | null;
  y: number;
}

/** A point of a line as Chart.js gets it: `x` its place in logical px or on the axis; `y` the value, null where missing. */
export interface LineDatum {
  x: number;
  y: number | null;
}

/** What Chart.js is given; its controllers are those of `type` and of each dataset's own. */
export type ChartConfig =
  | (ChartConfiguration<'bar', BarDatum[]> & { plugins: Plugin<'bar'>[] })
  | (ChartConfiguration<'line', LineDatum[]> & { plugins: Plugin<'line'>[] });

/** Place of a value in its figure, both from 0: `data.series[series].points[point]`. */
export interface DataPoint {
  series: number;
  point: number;
}

/** A Chart.js configuration and the logical size that it is made for. */
export interface Drawing {
  width: number;
  height: number;
  config: ChartConfig;
  /** Which value an element of the chart shows: kinds lay their datasets out in ways of their own. */
  valueAt: (datasetIndex: number, index: number) => DataPoint;
  /** Where each series is named, in logical px, so that readers may hide and show it there; undefined where none is. */
  legend?: readonly Box[];
  /** What is read at a value after its name and its text, where the kind has more to say: `12.9%` of a part. In the words of the table, because the page's font holds no others. */
  alsoRead?: (place: DataPoint) => string | undefined;
}

/**
 * Draws one kind of figure. Pure: the same data, layout and theme give the same drawing.
 * @param hidden places of series that the reader has hidden: their values and the words for these are left out,
 * their names stay, and so do the size of the drawing and its scale.
 */
export type Draw = (data: FigureData, layout: Layout, theme: Theme, hidden?: ReadonlySet<number>) => Drawing;
