import type { Figure, FigurePoint } from './figure.ts';
import { shares } from './shares.ts';

/** A figure's values as text: what the page's table and the CSV hold. */
export interface FigureTable {
  caption: string;
  /** Heads of the columns; the first is that of the row heads. */
  columns: string[];
  rows: { head: string; cells: string[] }[];
}

/** The data table of a figure. */
export function figureTable(figure: Figure): FigureTable {
  const share = figure.kind === 'share-bar' && figure.unit !== '%' ? shares(figure) : undefined;
  return {
    caption: `圖${figure.number}的數據：${figure.dek}`,
    columns: ['項目', ...figure.series.map(({ label }) => label), ...(share ? ['占比'] : [])],
    rows: figure.categories.map((head, i) => ({
      head,
      cells: [...figure.series.map(({ label, points }) => cellOf(points[i], [head, label])), ...(share ? [share[i] ?? ''] : [])],
    })),
  };
}

/** A value with the word for its status, where it is not simply real and no head says so. */
function cellOf(point: FigurePoint | undefined, heads: readonly string[]): string {
  if (!point) return '';
  const named = heads.some((head) => head.includes(point.statusText));
  return named ? point.text : `${point.text}（${point.statusText}）`;
}
