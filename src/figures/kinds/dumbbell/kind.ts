import { axisDiagnostics } from '../../rules/axis.ts';
import type { FigureKindDefinition } from '../definition.ts';

export const dumbbell: FigureKindDefinition = {
  name: '啞鈴',
  purpose: '每行一對值，看相差多少',
  // More rows than these nobody reads, and on a phone they go on for screens.
  shape: { series: [2, 2], points: [1, 40], categories: 'always' },
  rules: axisDiagnostics,
  phrases: { notFromZero: '橫軸不從零起' },

  snippet: {
    hint: '，恰好 2 組',
    fields: [
      'categories: [<第一行, 第二行>]',
      'series:',
      '  - label: <前一組的名字>',
      '    facts: [<fact-one, fact-two>]',
      '  - label: <後一組的名字>',
      '    facts: [<fact-three, fact-four>]',
    ],
    alt: '啞鈴圖：量的是哪幾樣，兩組差多少',
    description: '逐行說出兩個值，哪一行相差最多。',
  },
};
