import { axisDiagnostics } from '../../rules/axis.ts';
import type { FigureKindDefinition } from '../definition.ts';

export const bar: FigureKindDefinition = {
  name: '橫條',
  purpose: '比大小',
  shape: { series: [1, 1], points: [1, 16], categories: 'allowed' },
  rules: axisDiagnostics,
};
