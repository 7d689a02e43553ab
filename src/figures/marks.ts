import { TEXT_SIZE } from './theme.ts';
import type { Role, Theme, Weight } from './theme.ts';
import { paintBox } from './tone.ts';
import type { Box, Tone } from './tone.ts';

/** Words at a place; `y` is the baseline. Logical px. */
export interface TextMark {
  type: 'text';
  text: string;
  x: number;
  y: number;
  colour: Role;
  weight?: Weight;
  align?: 'start' | 'center' | 'end';
}

/** A hairline. */
export interface RuleMark {
  type: 'rule';
  from: readonly [x: number, y: number];
  to: readonly [x: number, y: number];
  colour: Role;
}

/** A sample of a tone, beside its name in a legend. */
export interface SwatchMark {
  type: 'swatch';
  box: Box;
  tone: Tone;
}

/** What a drawing holds besides its bars. */
export type Mark = TextMark | RuleMark | SwatchMark;

export function paintMark(ctx: CanvasRenderingContext2D, mark: Mark, theme: Theme): void {
  if (mark.type === 'swatch') return paintBox(ctx, mark.box, mark.tone, theme);
  if (mark.type === 'rule') {
    ctx.beginPath();
    ctx.moveTo(...mark.from);
    ctx.lineTo(...mark.to);
    ctx.strokeStyle = theme.palette[mark.colour];
    ctx.lineWidth = 1;
    return ctx.stroke();
  }
  ctx.font = `${mark.weight ?? 400} ${TEXT_SIZE}px ${theme.family}`;
  ctx.textAlign = mark.align ?? 'start';
  ctx.textBaseline = 'alphabetic';
  ctx.fillStyle = theme.palette[mark.colour];
  ctx.fillText(mark.text, mark.x, mark.y);
}
