import type { PointStyle } from 'chart.js';
import { drawPoint } from 'chart.js/helpers';
import { paintArrow, paintDot } from './dots.ts';
import type { ArrowMark, DotMark } from './dots.ts';
import { TEXT_SIZE } from './theme.ts';
import type { ColorToken, Theme, Weight } from './theme.ts';
import { paintBox } from './fill-style.ts';
import type { Box, FillStyle } from './fill-style.ts';

/** Words at a place; `y` is the baseline. Logical px. */
export interface TextMark {
  type: 'text';
  text: string;
  x: number;
  y: number;
  colour: ColorToken;
  weight?: Weight;
  /** Logical px; `TEXT_SIZE` by default, and never less. */
  size?: number;
  align?: 'start' | 'center' | 'end';
  /** Whether paper shows around the characters, for words that stand over a line. */
  halo?: boolean;
}

/** A straight line; a hairline by default. */
export interface RuleMark {
  type: 'rule';
  from: readonly [x: number, y: number];
  to: readonly [x: number, y: number];
  colour: ColorToken;
  /** Logical px. */
  width?: number;
  /** Lengths of strokes and gaps, in logical px. */
  dash?: readonly number[];
}

/** A point of a line, beside the name of its series in a legend. */
export interface PointMark {
  type: 'point';
  x: number;
  y: number;
  shape: PointStyle;
  radius: number;
  colour: ColorToken;
}

/** A sample of a tone, beside its name in a legend. */
export interface SwatchMark {
  type: 'swatch';
  box: Box;
  fillStyle: FillStyle;
}

/** What a drawing holds besides its bars and lines. */
export type Mark = TextMark | RuleMark | PointMark | SwatchMark | DotMark | ArrowMark;

/** Width of a halo's stroke; half of it lies outside of the characters. Logical px. */
const HALO = 5;

export function paintMark(ctx: CanvasRenderingContext2D, mark: Mark, theme: Theme): void {
  if (mark.type === 'swatch') {
    paintBox(ctx, mark.box, mark.fillStyle, theme);
    return;
  }
  if (mark.type === 'rule') {
    paintRule(ctx, mark, theme);
    return;
  }
  if (mark.type === 'dot') {
    paintDot(ctx, mark, theme);
    return;
  }
  if (mark.type === 'arrow') {
    paintArrow(ctx, mark, theme);
    return;
  }
  if (mark.type === 'point') {
    ctx.fillStyle = theme.palette[mark.colour];
    drawPoint(ctx, { pointStyle: mark.shape, radius: mark.radius, rotation: 0, borderWidth: 0 }, mark.x, mark.y);
    return;
  }
  ctx.font = `${mark.weight ?? 400} ${mark.size ?? TEXT_SIZE}px ${theme.family}`;
  ctx.textAlign = mark.align ?? 'start';
  ctx.textBaseline = 'alphabetic';
  ctx.fillStyle = theme.palette[mark.colour];
  if (mark.halo) paintHalo(ctx, mark, theme);
  ctx.fillText(mark.text, mark.x, mark.y);
}

function paintHalo(ctx: CanvasRenderingContext2D, { text, x, y }: TextMark, { palette }: Theme): void {
  ctx.save();
  ctx.strokeStyle = palette.paper;
  ctx.lineWidth = HALO;
  // Sharp corners of strokes would throw spikes.
  ctx.lineJoin = 'round';
  ctx.strokeText(text, x, y);
  ctx.restore();
}

/** For the plugins of a chart: makes of marks what paints them when Chart.js comes to that layer. */
export function markPainter(theme: Theme) {
  return (marks: readonly Mark[]) =>
    ({ ctx }: { ctx: CanvasRenderingContext2D }): void =>
      marks.forEach((mark) => paintMark(ctx, mark, theme));
}

function paintRule(
  ctx: CanvasRenderingContext2D,
  { from, to, colour, width = 1, dash = [] }: RuleMark,
  { palette }: Theme,
): void {
  ctx.save();
  ctx.beginPath();
  ctx.moveTo(...from);
  ctx.lineTo(...to);
  ctx.strokeStyle = palette[colour];
  ctx.lineWidth = width;
  ctx.setLineDash([...dash]);
  ctx.stroke();
  ctx.restore();
}
