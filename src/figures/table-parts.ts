/** Head of the column that says of what time each value is. */
export const PERIOD_COLUMN = '時期';

/** One cell: its words, and the id of the fact or event that they state; a share or a missing value states none. */
export interface TableCell {
  text: string;
  fact: string | null;
}

/** A figure's values as text: what the page's table and the CSV hold. */
export interface FigureTable {
  caption: string;
  /** Heads of the columns; the first is that of the row heads. */
  columns: string[];
  /** Which columns after the first hold words and no values. */
  wordColumns: number[];
  rows: { head: string; cells: TableCell[] }[];
}

/** A column beside the values of the series. */
export interface TableColumn {
  name: string;
  /** One for each row. */
  texts: string[];
  /** Words, which read from the left; else values, which stand at the right. */
  isWords: boolean;
}

/** What the table of a figure is called. */
export function tableCaption({ number, dek }: { number: number; dek: string }): string {
  return `圖${number}的數據：${dek}`;
}
