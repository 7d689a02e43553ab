import { describePeriod, parsePeriod } from '../../../facts/model/periods.ts';
import type { EventRecord, Fact } from '../../../facts/model/schema.ts';
import { monthsInWords } from './calendar.ts';
import type { Span } from '../../figure.ts';
import type { CommonSpec } from '../../spec.ts';
import type { EventsSpec } from './fields.ts';
import { shown } from '../../rules/selection.ts';
import type { Cell, SelectedSeries } from '../../rules/selection.ts';

/** The events and facts of a timeline in the order of time, under one label: the months that they lie in. */
export function selectTimeline(
  { events: eventIds = [], facts: factIds = [], labels = {} }: CommonSpec & EventsSpec,
  facts: ReadonlyMap<string, Fact>,
  events: Readonly<Record<string, EventRecord>>,
): SelectedSeries {
  const place = (list: 'events' | 'facts', id: string, i: number): Omit<Cell, 'seriesLabel'> => {
    const [fact, event] =
      list === 'facts' ? [facts.get(id)] : [undefined, Object.hasOwn(events, id) ? events[id] : undefined];
    const record = fact ?? event;
    return {
      path: [list, i],
      id,
      fact,
      event,
      span: record && spanOf(record.period),
      category: shown(labels[id] ?? record?.label ?? id),
    };
  };
  const cells = [...eventIds.map((id, i) => place('events', id, i)), ...factIds.map((id, i) => place('facts', id, i))];
  const spans = cells.flatMap(({ span }) => span ?? []);
  const label = spans.length > 0 ? monthsInWords(spans) : '';
  return { path: ['events'], label, cells: cells.map((cell) => ({ ...cell, seriesLabel: label })).sort(byTime) };
}

/** The days of a period; undefined where the source does not say. */
function spanOf(period: string): Span | undefined {
  const parsed = parsePeriod(period);
  return parsed && parsed.kind !== 'unstated'
    ? { from: parsed.start, to: parsed.end, text: describePeriod(period) }
    : undefined;
}

/** The earlier first; of those that begin on one day, the one that ends first. */
function byTime({ span: a }: Cell, { span: b }: Cell): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return a.from.localeCompare(b.from) || a.to.localeCompare(b.to);
}
