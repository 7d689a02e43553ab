import type { Figure } from '../../figure.ts';
import { message } from '../../messages.ts';
import { rangeDiagnostics, statusDiagnostics } from '../../rules/axis.ts';
import { placedCells } from '../../rules/selection.ts';
import type { TableColumn } from '../../table-parts.ts';
import type { FigureKindDefinition } from '../definition.ts';
import { durationDiagnostics } from './durations.ts';
import { endsDiagnostics, endsTexts, selectWithEnds } from './ends.ts';
import type { EndsSpec } from './fields.ts';

export const intervals: FigureKindDefinition<EndsSpec> = {
  name: '間隔條',
  purpose: '幾段各有起訖的時間',
  shape: { series: [1, 1], points: [1, 8], categories: 'allowed' },
  own: { field: 'ends', rule: 'figure-ends' },
  list: { fields: 'facts、ends、labels', due: ['facts', 'ends'] },
  ownTexts: endsTexts,
  select: selectWithEnds,
  // An interval is known by its ends, which stand beside it, and by no period; units may differ, for all are drawn to one scale.
  rules: (draft) => {
    const cells = placedCells(draft.series);
    return [
      ...endsDiagnostics(draft),
      ...rangeDiagnostics(cells),
      ...durationDiagnostics(cells),
      ...statusDiagnostics(cells, draft.facts),
    ];
  },
  phrases: {
    unstated: '起點未載明',
    hollow: '空心的一端：',
    or: '，或',
    noStart: '來源沒有說起點',
    under: '只說了長度的上限',
    over: '只說了長度的下限',
    underOrOver: '只說了長度的上限或下限',
    oneScale: '長度同一比例',
    months: '一個月按三十天畫',
    years: '一年按三百六十五天畫',
    notAlike: '各段的起訖不是同一回事',
  },
  columns: endsColumns,
  snippet: {
    hint: '；來源沒有說起點，就不寫 from',
    fields: [
      'facts: [<days-one, days-two>]',
      'ends:',
      '  <days-one>: { from: <起點>, to: <訖點> }',
      '  <days-two>: { to: <訖點> }',
    ],
    alt: '間隔條：哪幾段時間，起訖是什麼',
    description: '逐段說出從什麼到什麼，用了多久。',
  },
};

function endsColumns(figure: Figure): TableColumn[] {
  const points = figure.series[0]?.points ?? [];
  return [
    { name: '起點', texts: points.map(({ ends }) => ends?.from ?? message(figure, 'unstated')), isWords: true },
    { name: '訖點', texts: points.map(({ ends }) => ends?.to ?? ''), isWords: true },
  ];
}
