import { drawBar } from './bar.ts';
import { drawGroupedBar } from './grouped-bar.ts';
import { drawIntervals } from './intervals.ts';
import { drawKeyFigures } from './key-figures.ts';
import { drawShareBar } from './share-bar.ts';
import { drawStackedBar } from './stacked-bar.ts';
import { drawTimeline } from './timeline.ts';

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
