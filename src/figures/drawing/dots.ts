import type { ColorToken, Theme } from './theme.ts';

/** Radius of every dot, in logical px. */
export const DOT_RADIUS = 6;
const RING = 2;

/** A dot; with a second place to its right, a bar with round ends. Logical px. */
export interface DotMark {
  type: 'dot';
  x: number;
  y: number;
  /** Where the last of it lies; `x` by default. */
  to?: number;
  colour: ColorToken;
  /** A ring: what it stands for is not known, or not real. */
  hollow?: boolean;
}

/** An open end: from a strip's end on to the right, into an arrowhead. Logical px. */
export interface ArrowMark {
  type: 'arrow';
  from: number;
  to: number;
  y: number;
  colour: ColorToken;
}

export function paintDot(
  ctx: CanvasRenderingContext2D,
  { x, y, to = x, colour, hollow }: DotMark,
  { palette }: Theme,
): void {
  const fill = (radius: number, token: ColorToken) => {
    ctx.beginPath();
    ctx.arc(x, y, radius, Math.PI / 2, (3 * Math.PI) / 2);
    ctx.arc(to, y, radius, -Math.PI / 2, Math.PI / 2);
    ctx.closePath();
    ctx.fillStyle = palette[token];
    ctx.fill();
  };
  fill(DOT_RADIUS, colour);
  // Paper, not nothing: what lies under a ring does not show through it.
  if (hollow) fill(DOT_RADIUS - RING, 'paper');
}

const HEAD = 9;

export function paintArrow(
  ctx: CanvasRenderingContext2D,
  { from, to, y, colour }: ArrowMark,
  { palette }: Theme,
): void {
  ctx.save();
  ctx.setLineDash([3, 3]);
  ctx.beginPath();
  ctx.moveTo(from, y);
  ctx.lineTo(to - HEAD, y);
  ctx.strokeStyle = palette[colour];
  ctx.lineWidth = 2;
  ctx.stroke();
  ctx.restore();
  ctx.beginPath();
  ctx.moveTo(to - HEAD, y - HEAD / 2);
  ctx.lineTo(to, y);
  ctx.lineTo(to - HEAD, y + HEAD / 2);
  ctx.closePath();
  ctx.fillStyle = palette[colour];
  ctx.fill();
}
