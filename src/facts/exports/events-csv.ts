import { csv } from '../../shared/csv.ts';
import type { EventEntry } from '../ledger/event-entries.ts';

interface Column {
  /** Header in the file. */
  name: string;
  /** Frictionless field type. */
  type: 'string' | 'date';
  /** What the column holds, for `datapackage.json`. */
  description: string;
  cell: (entry: EventEntry) => string;
}

/** The columns of `events.csv`, in order. */
export const EVENT_COLUMNS: readonly Column[] = [
  {
    name: '代號',
    type: 'string',
    description: 'Key of the event; the fragment of its row in the ledger.',
    cell: ({ id }) => id,
  },
  { name: '事件', type: 'string', description: 'What happened.', cell: ({ label }) => label },
  { name: '日期', type: 'string', description: 'Date in words.', cell: ({ periodText }) => periodText },
  { name: '起', type: 'date', description: 'First day.', cell: ({ start }) => start },
  { name: '止', type: 'date', description: 'Last day.', cell: ({ end }) => end },
  { name: '地點', type: 'string', description: 'Place.', cell: ({ event }) => event.place },
  {
    name: '性質',
    type: 'string',
    description: 'How real the event is, or that its date is inferred.',
    cell: ({ statusText }) => statusText,
  },
  {
    name: '出處',
    type: 'string',
    description: 'Publisher and title of the source.',
    cell: ({ sources }) => sources.map(({ source }) => `${source.publisher}《${source.title}》`).join('；'),
  },
  {
    name: '佐證',
    type: 'string',
    description: 'What is known from elsewhere.',
    cell: (entry) => entry.corroborationText,
  },
  { name: '說明', type: 'string', description: 'What to bear in mind.', cell: ({ event }) => event.note ?? '' },
];

/** The events of a ledger as a table: a header, then a line an event. */
export function eventsCsv(events: readonly EventEntry[]): string {
  return csv([
    EVENT_COLUMNS.map(({ name }) => name),
    ...events.map((entry) => EVENT_COLUMNS.map(({ cell }) => cell(entry))),
  ]);
}
