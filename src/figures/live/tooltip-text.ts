import type { FigureData } from '../figure.ts';
import type { DataPoint, Drawing } from '../drawing/drawing.ts';
import { pointText } from '../point-text.ts';

/** What is read at a value: name, the series where there are several, the value, and what the drawing has to add, in the words of the table: the page's font holds no others. */
export function tooltipText(data: FigureData, { alsoRead }: Pick<Drawing, 'alsoRead'>, place: DataPoint): string[] {
  const { series: s, point: p } = place;
  const series = data.series[s];
  const point = series?.points[p];
  if (!series || !point) return [];
  const name = data.categories[p] ?? '';
  const label = data.series.length > 1 ? series.label : '';
  return [name, label, pointText(point, [name, label]), alsoRead?.(place) ?? ''].filter(Boolean);
}
