import type { FigureKindDefinition } from '../definition.ts';
import type { EventsSpec } from './fields.ts';
import { timelineDiagnostics } from './rules.ts';
import { selectTimeline } from './select.ts';
import { TIME_COLUMNS, timelineTable } from './table.ts';

export const timeline: FigureKindDefinition<EventsSpec> = {
  name: '日曆',
  purpose: '幾個月裡的事',
  shape: { series: [1, 1], points: [1, 24], categories: 'allowed' },
  own: { field: 'events', rule: 'figure-events', isList: true },
  list: { fields: 'events、facts、labels', due: ['events'] },
  select: (spec, facts, events) => [selectTimeline(spec, facts, events)],
  hasNoCommonUnit: true,
  rules: timelineDiagnostics,
  table: timelineTable,
  csvColumns: TIME_COLUMNS,
  snippet: {
    hint: '，先後由日期定',
    fields: ['events: [<event-one, event-two>]'],
    alt: '日曆：哪幾個月，發生了哪些事',
    description: '由先到後，逐件說出日期與事情。',
  },
};
