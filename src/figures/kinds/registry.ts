import { BAR_KINDS } from './bar-kinds.ts';
import type { Draw } from '../drawing/drawing.ts';
import { drawLine } from './line/draw.ts';
import type { FigureKind } from '../schema.ts';

/** How each kind is drawn. */
export const KINDS: Readonly<Record<FigureKind, Draw>> = { ...BAR_KINDS, line: drawLine };

/** The drawing of a figure: the same at build and in the browser but for what the theme says. */
export const chartDrawing: Draw = (data, ...around) => KINDS[data.kind](data, ...around);
