import { axisDiagnostics } from '../../rules/axis.ts';
import type { FigureKindDefinition } from '../definition.ts';
import { MOST_LAYERS } from './draw.ts';
import { noNegatives } from './no-negatives.ts';

export const stackedBar: FigureKindDefinition = {
  name: '堆疊橫條',
  purpose: '各段接起來比長短',
  shape: { series: [2, MOST_LAYERS], points: [1, 8], categories: 'always' },
  rules: (draft) => [...noNegatives(draft), ...axisDiagnostics(draft)],
  snippet: {
    hint: '，2 到 4 段',
    fields: [
      'categories: [<第一類, 第二類>]',
      'series:',
      '  - label: <這一段的名字>',
      '    facts: [<fact-one, fact-two>]',
      '  - label: <另一段的名字>',
      '    facts: [<fact-three, fact-four>]',
    ],
    alt: '堆疊橫條：量的是哪幾類，各段怎樣分',
    description: '逐類說出各段的值。',
  },
};
