import type { Figure } from './figure.ts';
import { periodWords } from './particulars.ts';
import { pointText } from './point-text.ts';
import { shares } from './shares.ts';

/** Head of the column that says of what time each value is. */
export const PERIOD_COLUMN = '時期';

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

/** A column beside the values of the series. */
interface Extra {
  name: string;
  texts: string[];
}

/** The data table of a figure. */
export function figureTable(figure: Figure): FigureTable {
  const extras = extraColumns(figure);
  return {
    caption: `圖${figure.number}的數據：${figure.dek}`,
    columns: ['項目', ...figure.series.map(({ label }) => label), ...extras.map(({ name }) => name)],
    rows: figure.categories.map((head, i) => ({
      head,
      cells: [
        ...figure.series.flatMap(({ label, points }) => (points[i] ? { text: pointText(points[i], [head, label]), fact: points[i].fact } : [])),
        ...extras.map(({ texts }) => ({ text: texts[i] ?? '', fact: null })),
      ],
    })),
  };
}

/** Shares of a whole; and the period of each value where no axis holds them to one. */
function extraColumns(figure: Figure): Extra[] {
  if (figure.kind === 'share-bar' && figure.unit !== '%') return [{ name: '占比', texts: shares(figure).map((share) => share ?? '') }];
  if (figure.kind === 'key-figures') return [{ name: PERIOD_COLUMN, texts: (figure.series[0]?.points ?? []).map(({ period }) => (period === null ? '' : periodWords(period))) }];
  return [];
}
