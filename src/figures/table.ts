import type { Figure } from './figure.ts';
import { definitionOf } from './kinds/registry.ts';
import { pointText } from './point-text.ts';
import { tableCaption } from './table-parts.ts';
import type { FigureTable, TableColumn } from './table-parts.ts';

/** The data table of a figure. */
export function figureTable(figure: Figure): FigureTable {
  const { table, columns } = definitionOf(figure.kind);
  return table?.(figure) ?? tableOfValues(figure, columns?.(figure) ?? []);
}

/** A row for each category, a column for each series, and what the kind has to say beside them. */
function tableOfValues(figure: Figure, beside: readonly TableColumn[]): FigureTable {
  const { categories, series } = figure;
  const first = 1 + series.length;
  return {
    caption: tableCaption(figure),
    columns: ['項目', ...series.map(({ label }) => label), ...beside.map(({ name }) => name)],
    wordColumns: beside.flatMap(({ isWords }, i) => (isWords ? [first + i] : [])),
    rows: categories.map((head, i) => ({
      head,
      cells: [
        ...series.flatMap(({ label, points }) =>
          points[i] ? { text: pointText(points[i], [head, label]), fact: points[i].fact } : [],
        ),
        ...beside.map(({ texts }) => ({ text: texts[i] ?? '', fact: null })),
      ],
    })),
  };
}
