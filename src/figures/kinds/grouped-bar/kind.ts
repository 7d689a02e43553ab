import { axisDiagnostics } from '../../rules/axis.ts';
import type { FigureKindDefinition } from '../definition.ts';
import { MOST_SERIES } from './draw.ts';

export const groupedBar: FigureKindDefinition = {
  name: '分組橫條',
  purpose: '幾組並列著比',
  shape: { series: [2, MOST_SERIES], points: [1, 8], categories: 'always' },
  rules: axisDiagnostics,
};
