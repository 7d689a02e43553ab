import { drawBar } from './kinds/bar.ts';
import { drawGroupedBar } from './kinds/grouped-bar.ts';
import type { Draw } from './kinds/kind.ts';
import { drawShareBar } from './kinds/share-bar.ts';
import type { FigureKind } from './schema.ts';

const DRAW: Readonly<Record<FigureKind, Draw>> = {
  bar: drawBar,
  'grouped-bar': drawGroupedBar,
  'share-bar': drawShareBar,
};

/** The drawing of a figure: the same at build and in the browser but for what the theme says. */
export const chartDrawing: Draw = (data, layout, theme) => DRAW[data.kind](data, layout, theme);
