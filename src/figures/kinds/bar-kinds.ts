import { drawBar } from './bar/draw.ts';
import { drawGroupedBar } from './grouped-bar/draw.ts';
import { drawIntervals } from './intervals/draw.ts';
import { drawKeyFigures } from './key-figures/draw.ts';
import { drawShareBar } from './share-bar/draw.ts';
import { drawStackedBar } from './stacked-bar/draw.ts';
import { drawTimeline } from './timeline/draw.ts';

/** The kinds that are drawn with bars: a page that has no others is sent no lines. */
export const BAR_KINDS = {
  bar: drawBar,
  'grouped-bar': drawGroupedBar,
  'stacked-bar': drawStackedBar,
  'share-bar': drawShareBar,
  intervals: drawIntervals,
  timeline: drawTimeline,
  'key-figures': drawKeyFigures,
};
