import type { Figure } from '../../figure.ts';
import { rangeDiagnostics } from '../../rules/axis.ts';
import { placedCells } from '../../rules/selection.ts';
import { PERIOD_COLUMN } from '../../table-parts.ts';
import type { TableColumn } from '../../table-parts.ts';
import type { FigureKindDefinition } from '../definition.ts';
import { MOST_NUMBERS } from './draw.ts';
import { periodWords } from './particulars.ts';

export const keyFigures: FigureKindDefinition = {
  name: '關鍵數字',
  purpose: '幾個不能放在同一條軸上的數字',
  shape: { series: [1, 1], points: [1, MOST_NUMBERS], categories: 'never' },
  // They have no axis: each says its own unit, period and status.
  rules: ({ series }) => rangeDiagnostics(placedCells(series)),
  phrases: { unstated: '時期未載明' },
  columns: periodColumns,
  snippet: {
    fields: ['facts: [<fact-one, days-one>]'],
    alt: '關鍵數字：量的是哪幾樣，說明了什麼',
    description: '逐個說出數字、單位與時期。',
  },
};

/** The period of each value, which no axis gives. */
function periodColumns({ series: [series] }: Figure): TableColumn[] {
  const texts = series?.points.map(({ period }) => (period === null ? '' : periodWords(period))) ?? [];
  return [{ name: PERIOD_COLUMN, texts, isWords: false }];
}
