import { isProvisional } from '../../facts/model/status.ts';
import type { FigurePoint } from '../figure.ts';
import type { ColorToken, Theme } from './theme.ts';

/** How a bar or a swatch is filled. */
export interface FillStyle {
  fill: ColorToken;
  /** Opacity of the fill, 0 to 1. */
  alpha?: number;
  /** Hairline around it, for fills too light to stand alone. */
  outline?: ColorToken;
  /** Colour of diagonal strokes over the fill: the sign of a value that is not, or not yet, real. */
  hatch?: ColorToken;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Whether a value is hatched: planned, expected or derived, so not measured. */
export function isHatched({ status }: Pick<FigurePoint, 'status'>): boolean {
  return status !== null && isProvisional(status);
}

/** The tone of one value: `plain` unless its status hatches it or readers should see it first. */
export function fillStyleOf(point: FigurePoint, plain: FillStyle): FillStyle {
  const main = point.highlight ? 'highlight' : 'accent';
  if (isHatched(point)) return { fill: point.highlight ? 'paper' : 'accent-soft', outline: main, hatch: main };
  return point.highlight ? { fill: 'highlight' } : plain;
}

/** Between hatching strokes, along the x axis, in logical px. */
const HATCH_STEP = 5;

/** Draws over a filled box what a fill cannot say: hatching and outline. A box without width stays empty. */
export function paintTexture(ctx: CanvasRenderingContext2D, box: Box, fillStyle: FillStyle, { palette }: Theme): void {
  if (fillStyle.hatch && box.width > 0) {
    ctx.beginPath();
    for (const [x1, y1, x2, y2] of hatchLines(box)) {
      ctx.moveTo(x1, y1);
      ctx.lineTo(x2, y2);
    }
    ctx.strokeStyle = palette[fillStyle.hatch];
    ctx.lineWidth = 1;
    ctx.stroke();
  }
  if (fillStyle.outline && box.width > 1) {
    ctx.beginPath();
    ctx.rect(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1);
    ctx.strokeStyle = palette[fillStyle.outline];
    ctx.lineWidth = 1;
    ctx.stroke();
  }
}

/**
 * Rising diagonals inside a box, clipped by arithmetic: a clip path would need an
 * id in SVG, and would draw softer edges on a canvas.
 */
export function hatchLines({ x, y, width, height }: Box): [number, number, number, number][] {
  const lines: [number, number, number, number][] = [];
  for (let foot = HATCH_STEP; foot < width + height; foot += HATCH_STEP) {
    const left = Math.max(0, foot - height);
    const right = Math.min(width, foot);
    if (right - left >= 1) lines.push([x + left, y + foot - left, x + right, y + foot - right]);
  }
  return lines;
}

/** Fills a box and draws its texture: a swatch of a legend. */
export function paintBox(ctx: CanvasRenderingContext2D, box: Box, fillStyle: FillStyle, theme: Theme): void {
  ctx.save();
  ctx.globalAlpha = fillStyle.alpha ?? 1;
  ctx.fillStyle = theme.palette[fillStyle.fill];
  ctx.fillRect(box.x, box.y, box.width, box.height);
  ctx.restore();
  paintTexture(ctx, box, fillStyle, theme);
}
