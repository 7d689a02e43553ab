import { csv } from '../../shared/csv.ts';
import type { AnyEntry } from '../../facts/ledger/ledger.ts';
import type { Figure } from '../figure.ts';
import { definitionOf } from '../kinds/registry.ts';
import { figureTable } from '../table.ts';
import { PERIOD_COLUMN } from '../table-parts.ts';
import type { CsvColumn, CsvLine } from './csv-column.ts';
import type { FigureOrigin } from './origin.ts';

const VALUE: readonly CsvColumn[] = [
  { name: '項目', cell: ({ figure, place }) => figure.categories[place] ?? '' },
  { name: '組別', cell: ({ label }) => label },
  {
    name: '數值',
    cell: ({ point, entry }) => point.value?.toFixed(entry && 'fact' in entry ? entry.fact.decimals : 0) ?? '',
  },
  { name: '單位', cell: ({ figure, point }) => point.unit ?? figure.unit ?? '' },
  { name: '寫法', cell: ({ point }) => point.text },
];

const PARTICULARS: readonly CsvColumn[] = [
  { name: PERIOD_COLUMN, cell: ({ entry }) => entry?.periodText ?? '' },
  { name: '性質', cell: ({ entry }) => entry?.statusText ?? '' },
  {
    name: '出處',
    cell: ({ entry }) => entry?.sources.map(({ source }) => `${source.publisher}《${source.title}》`).join('；') ?? '',
  },
  { name: '事實代號', cell: ({ point }) => point.fact ?? '' },
];

/** On every line, because a file of nothing but lines can bear its title nowhere else. */
const BEARINGS: readonly CsvColumn[] = [
  { name: '圖題', cell: ({ figure }) => figure.title },
  { name: '副題', cell: ({ figure }) => figure.dek },
  { name: '網址', cell: ({ origin }) => origin.address },
];

/**
 * A figure's values and events as CSV, a line each: the number plain, the words as readers
 * see them, and whatever else its table shows.
 * @param entries the letter's ledger by id of fact or event.
 */
export function csvFile(figure: Figure, origin: FigureOrigin, entries: ReadonlyMap<string, AnyEntry>): string {
  const own = definitionOf(figure.kind).csvColumns ?? tableColumns(figure);
  const columns = [...VALUE, ...own, ...PARTICULARS, ...BEARINGS];
  const lines = figure.series.flatMap(({ label, points }) =>
    points.map((point, place): CsvLine => ({
      figure,
      origin,
      place,
      label,
      point,
      entry: entries.get(point.fact ?? point.event ?? ''),
    })),
  );
  return csv([columns.map(({ name }) => name), ...lines.map((line) => columns.map(({ cell }) => cell(line)))]);
}

/** What the table shows beside the values of the series, and the file has not anyway: shares of a whole, the ends of intervals. */
function tableColumns(figure: Figure): readonly CsvColumn[] {
  const { columns, rows } = figureTable(figure);
  const first = 1 + figure.series.length;
  return columns
    .slice(first)
    .map((name, i) => ({ name, cell: ({ place }: CsvLine) => rows[place]?.cells[first - 1 + i]?.text ?? '' }))
    .filter(({ name }) => name !== PERIOD_COLUMN);
}
