import { drawBar } from './kinds/bar.ts';
import { drawGroupedBar } from './kinds/grouped-bar.ts';
import { drawKeyFigures } from './kinds/key-figures.ts';
import { drawIntervals } from './kinds/intervals.ts';
import type { Draw } from './kinds/kind.ts';
import { drawLine } from './kinds/line.ts';
import { drawShareBar } from './kinds/share-bar.ts';
import { drawStackedBar } from './kinds/stacked-bar.ts';
import { drawTimeline } from './kinds/timeline.ts';
import type { FigureKind } from './schema.ts';

const DRAW: Readonly<Record<FigureKind, Draw>> = {
  bar: drawBar,
  'grouped-bar': drawGroupedBar,
  'stacked-bar': drawStackedBar,
  'share-bar': drawShareBar,
  line: drawLine,
  'key-figures': drawKeyFigures,
  intervals: drawIntervals,
  timeline: drawTimeline,
};

/** The drawing of a figure: the same at build and in the browser but for what the theme says. */
export const chartDrawing: Draw = (data, layout, theme, hidden) => DRAW[data.kind](data, layout, theme, hidden);
