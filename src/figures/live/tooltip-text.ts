import type { FigureData } from '../figure.ts';
import type { DataPoint } from '../drawing/drawing.ts';
import { pointText } from '../point-text.ts';
import { shares } from '../kinds/share-bar/shares.ts';

/** What is read at a value: name, the series where there are several, value and share, in the words of the table: the page's font holds no others. */
export function tooltipText(data: FigureData, { series: s, point: p }: DataPoint): string[] {
  const series = data.series[s];
  const point = series?.points[p];
  if (!series || !point) return [];
  const name = data.categories[p] ?? '';
  const share = data.kind === 'share-bar' ? shares(data)[p] : undefined;
  const label = data.series.length > 1 ? series.label : '';
  return [name, label, pointText(point, [name, label]), share ?? ''].filter(Boolean);
}
