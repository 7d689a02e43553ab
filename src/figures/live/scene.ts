import type { Chart } from 'chart.js';
import type { FigureData } from '../figure.ts';
import type { Box } from '../drawing/fill-style.ts';
import type { Drawing } from '../drawing/drawing.ts';
import type { FocusPoint } from './focus-points.ts';

/** Where a drawing lies in the figure's stage, in CSS px, and how large a logical px is shown there. */
export interface Frame {
  left: number;
  top: number;
  scale: number;
}

/** A figure as it stands on its canvas until it is drawn anew. */
export interface Scene {
  data: FigureData;
  drawing: Drawing;
  chart: Chart;
  frame: Frame;
  /** Every value that is shown, with its place. */
  focusPoints: readonly FocusPoint[];
}

/** Lays an element of the stage over a box of the drawing. */
export function layOver(element: HTMLElement, { x, y, width, height }: Box, { left, top, scale }: Frame): void {
  Object.assign(element.style, {
    left: `${left + x * scale}px`,
    top: `${top + y * scale}px`,
    width: `${width * scale}px`,
    height: `${height * scale}px`,
  });
}
