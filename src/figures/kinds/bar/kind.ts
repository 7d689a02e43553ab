import { axisDiagnostics } from '../../rules/axis.ts';
import type { FigureKindDefinition } from '../definition.ts';

export const bar: FigureKindDefinition = {
  name: '橫條',
  purpose: '比大小',
  shape: { series: [1, 1], points: [1, 16], categories: 'allowed' },
  rules: axisDiagnostics,
  snippet: {
    fields: ['facts: [<fact-one, fact-two, fact-three>]', 'labels:', '  <fact-one>: <短名>'],
    alt: '橫條圖：量的是哪幾樣，哪一樣最多',
    description: '由長到短，逐條說出值與比較。',
  },
};
