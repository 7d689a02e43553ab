import type { FigureSeries } from '../../figure.ts';
import { isHatched } from '../../drawing/fill-style.ts';
import type { FillStyle } from '../../drawing/fill-style.ts';
import type { Draw } from '../../drawing/drawing.ts';
import { drawRows } from '../../drawing/rows.ts';

/** From the news back to what it is held against. */
const FILL_STYLES: readonly FillStyle[] = [
  { fill: 'accent' },
  { fill: 'accent-soft', outline: 'accent' },
  { fill: 'paper', outline: 'muted' },
];

/** The most series that the tones tell apart. */
export const MOST_SERIES = FILL_STYLES.length;

/** Several series of horizontal bars, side by side within each category. */
export const drawGroupedBar: Draw = (data, layout, theme) => drawRows(data, layout, theme, fillStylesOf(data.series));

/** The last series that is not hatched is the news and the strongest; those before it step back. */
function fillStylesOf(series: readonly FigureSeries[]): FillStyle[] {
  const isSolid = ({ points }: FigureSeries) => points.some((point) => point.value !== null && !isHatched(point));
  return series.map((_, s) => FILL_STYLES[series.slice(s + 1).filter(isSolid).length] ?? { fill: 'accent' });
}
