import { axisDiagnostics } from '../../rules/axis.ts';
import type { FigureKindDefinition } from '../definition.ts';
import { MOST_LAYERS } from './draw.ts';
import { noNegatives } from './no-negatives.ts';

export const stackedBar: FigureKindDefinition = {
  name: '堆疊橫條',
  purpose: '各段接起來比長短',
  shape: { series: [2, MOST_LAYERS], points: [1, 8], categories: 'always' },
  rules: (draft) => [...noNegatives(draft), ...axisDiagnostics(draft)],
};
