import type { CsvColumn } from '../../exports/csv-column.ts';
import type { Figure } from '../../figure.ts';
import { pointText } from '../../point-text.ts';
import { tableCaption } from '../../table-parts.ts';
import type { FigureTable } from '../../table-parts.ts';

/** A calendar as a table: date, what, and the value where one of its items has one. */
export function timelineTable(figure: Figure): FigureTable {
  const { categories, series } = figure;
  const points = series[0]?.points ?? [];
  const hasValues = points.some(({ fact }) => fact !== null);
  return {
    caption: tableCaption(figure),
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

/** What the CSV of a calendar says of each of its items besides its value. */
export const TIME_COLUMNS: readonly CsvColumn[] = [
  { name: '起', cell: ({ point }) => point.span?.from ?? '' },
  { name: '訖', cell: ({ point }) => point.span?.to ?? '' },
  { name: '事件代號', cell: ({ point }) => point.event ?? '' },
];
