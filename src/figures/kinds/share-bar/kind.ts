import type { Figure } from '../../figure.ts';
import { axisDiagnostics } from '../../rules/axis.ts';
import type { TableColumn } from '../../table-parts.ts';
import type { FigureKindDefinition } from '../definition.ts';
import { MOST_PARTS } from './draw.ts';
import { shares } from './shares.ts';
import { wholeDiagnostics } from './whole.ts';

export const shareBar: FigureKindDefinition = {
  name: '構成條',
  purpose: '整體分成幾份，一份也不能缺',
  shape: { series: [1, 1], points: [2, MOST_PARTS], categories: 'allowed' },
  rules: (draft) => [...wholeDiagnostics(draft), ...axisDiagnostics(draft)],
  columns: shareColumns,
  snippet: {
    fields: ['facts: [<fact-one, fact-two>]'],
    alt: '構成條：整體是什麼，哪一份最大',
    description: '整體是什麼，各份占多少。',
  },
};

/** Shares of the whole, where the values are not these already. */
function shareColumns(figure: Figure): TableColumn[] {
  if (figure.unit === '%') return [];
  return [{ name: '占比', texts: shares(figure).map((share) => share ?? ''), isWords: false }];
}
