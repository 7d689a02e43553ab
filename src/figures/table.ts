import type { Figure } from './figure.ts';
import { periodWords } from './kinds/key-figures/particulars.ts';
import { pointText } from './point-text.ts';
import { shares } from './kinds/share-bar/shares.ts';
import { message } from './messages.ts';

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
interface Extra {
  name: string;
  texts: string[];
  /** Words, which read from the left; else values, which stand at the right. */
  isWords: boolean;
}

/** The data table of a figure. */
export function figureTable(figure: Figure): FigureTable {
  if (figure.kind === 'timeline') return timelineTable(figure);
  const { number, dek, categories, series } = figure;
  const extras = extraColumns(figure);
  const first = 1 + series.length;
  return {
    caption: `圖${number}的數據：${dek}`,
    columns: ['項目', ...series.map(({ label }) => label), ...extras.map(({ name }) => name)],
    wordColumns: extras.flatMap(({ isWords }, i) => (isWords ? [first + i] : [])),
    rows: categories.map((head, i) => ({
      head,
      cells: [
        ...series.flatMap(({ label, points }) =>
          points[i] ? { text: pointText(points[i], [head, label]), fact: points[i].fact } : [],
        ),
        ...extras.map(({ texts }) => ({ text: texts[i] ?? '', fact: null })),
      ],
    })),
  };
}

/** A calendar as a table: date, what, and the value where one of its items has one. */
function timelineTable({ number, dek, categories, series }: Figure): FigureTable {
  const points = series[0]?.points ?? [];
  const hasValues = points.some(({ fact }) => fact !== null);
  return {
    caption: `圖${number}的數據：${dek}`,
    wordColumns: [1],
    columns: ['日期', '事項', ...(hasValues ? ['數值'] : [])],
    rows: points.map((point, i) => {
      const { fact, event, span } = point;
      const what = categories[i] ?? '';
      // How real an event is belongs to its date; of a number, to the number.
      const said = pointText({ ...point, span: undefined }, [what]);
      const date = event === undefined ? (span?.text ?? '') : said;
      const value = { text: fact === null ? '' : said, fact };
      return { head: date, cells: [{ text: what, fact: fact ?? event ?? null }, ...(hasValues ? [value] : [])] };
    }),
  };
}

/** Shares of a whole; the period of each value where no axis holds them to one; the ends of intervals. */
function extraColumns(figure: Figure): Extra[] {
  const { kind, unit, series } = figure;
  const points = series[0]?.points ?? [];
  if (kind === 'share-bar' && unit !== '%')
    return [{ name: '占比', texts: shares({ unit, series }).map((share) => share ?? ''), isWords: false }];
  if (kind === 'key-figures')
    return [
      {
        name: PERIOD_COLUMN,
        texts: points.map(({ period }) => (period === null ? '' : periodWords(period))),
        isWords: false,
      },
    ];
  if (kind !== 'intervals') return [];
  return [
    { name: '起點', texts: points.map(({ ends }) => ends?.from ?? message(figure, 'unstated')), isWords: true },
    { name: '訖點', texts: points.map(({ ends }) => ends?.to ?? ''), isWords: true },
  ];
}
