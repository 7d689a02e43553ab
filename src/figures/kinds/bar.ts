import type { Draw } from './kind.ts';
import { drawRows } from './rows.ts';

/** One series of horizontal bars, each with its value at its end. */
export const drawBar: Draw = (data, layout, theme) => drawRows(data, layout, theme, [{ fill: 'accent' }]);
