import { axisDiagnostics } from '../../rules/axis.ts';
import type { FigureKindDefinition } from '../definition.ts';
import { MOST_SERIES } from './draw.ts';

export const groupedBar: FigureKindDefinition = {
  name: '分組橫條',
  purpose: '幾組並列著比',
  shape: { series: [2, MOST_SERIES], points: [1, 8], categories: 'always' },
  rules: axisDiagnostics,
  snippet: {
    hint: '，2 到 3 組',
    fields: [
      'categories: [<第一類, 第二類>]',
      'series:',
      '  - label: <這一組的名字>',
      '    facts: [<fact-one, fact-two>]',
      '  - label: <另一組的名字>',
      '    facts: [<fact-three, fact-four>]',
    ],
    alt: '分組橫條：量的是哪幾組，哪一組較多',
    description: '逐組說出值與比較。',
  },
};
