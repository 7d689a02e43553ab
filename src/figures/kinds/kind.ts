import type { ChartConfiguration, Plugin } from 'chart.js';
import type { FigureData } from '../figure.ts';
import type { Theme } from '../theme.ts';

/** Each figure is drawn twice: for columns under 600 CSS px, and for wider ones. */
export const LAYOUTS = ['narrow', 'wide'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Width of each drawing in logical px; its height follows from the data. */
export const WIDTHS: Readonly<Record<Layout, number>> = { narrow: 320, wide: 684 };

/** A bar as Chart.js gets it: `x` is the value, null where missing; `y` the middle of the bar in logical px. */
export interface BarDatum {
  x: number | null;
  y: number;
}

/** A Chart.js configuration and the logical size that it is made for. */
export interface Drawing {
  width: number;
  height: number;
  config: ChartConfiguration<'bar', BarDatum[]> & { plugins: Plugin<'bar'>[] };
}

/** Draws one kind of figure. Pure: the same data, layout and theme give the same drawing. */
export type Draw = (data: FigureData, layout: Layout, theme: Theme) => Drawing;
