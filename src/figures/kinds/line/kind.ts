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
};
