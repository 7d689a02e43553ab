import type { Figure } from './figure.ts';
import { pointText } from './point-text.ts';
import { shares } from './shares.ts';

/** One cell: its words, and the fact that they state; a share or a missing value states none. */
export interface TableCell {
  text: string;
  fact: string | null;
}

/** A figure's values as text: what the page's table and the CSV hold. */
export interface FigureTable {
  caption: string;
  /** Heads of the columns; the first is that of the row heads. */
  columns: string[];
  rows: { head: string; cells: TableCell[] }[];
}

/** The data table of a figure. */
export function figureTable(figure: Figure): FigureTable {
  const share = figure.kind === 'share-bar' && figure.unit !== '%' ? shares(figure) : undefined;
  return {
    caption: `圖${figure.number}的數據：${figure.dek}`,
    columns: ['項目', ...figure.series.map(({ label }) => label), ...(share ? ['占比'] : [])],
    rows: figure.categories.map((head, i) => ({
      head,
      cells: [...figure.series.flatMap(({ label, points }) => (points[i] ? { text: pointText(points[i], [head, label]), fact: points[i].fact } : [])), ...(share ? [{ text: share[i] ?? '', fact: null }] : [])],
    })),
  };
}
