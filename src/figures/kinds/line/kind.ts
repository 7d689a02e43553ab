import { axisDiagnostics } from '../../rules/axis.ts';
import type { FigureKindDefinition } from '../definition.ts';
import { MOST_LINES } from './config.ts';
import { orderDiagnostics } from './order.ts';

export const line: FigureKindDefinition = {
  name: '折線',
  purpose: '隨時間怎麼變',
  shape: { series: [1, MOST_LINES], points: [1, 24], categories: 'with-series' },
  rules: (draft) => [...orderDiagnostics(draft), ...axisDiagnostics(draft)],
  phrases: { notFromZero: '縱軸不從零起' },
  snippet: {
    hint: '；各點由先到後',
    fields: [
      'categories: [<2022年第一季度, 2022年第二季度>]',
      'series:',
      '  - label: <這條線的名字>',
      '    facts: [<quarter-one, quarter-two>]',
    ],
    alt: '折線圖：量的是什麼，怎樣升降',
    description: '由先到後，逐點說出值與升降。',
  },
};
