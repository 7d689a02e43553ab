import type { Draw } from '../../drawing/drawing.ts';
import { drawRows } from '../../drawing/rows.ts';

/** One series of horizontal bars, each with its value at its end. */
export const drawBar: Draw = (data, layout, theme) => drawRows(data, layout, theme, [{ fill: 'accent' }]);
