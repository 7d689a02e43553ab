import { csv } from '../../shared/csv.ts';
import type { LedgerEntry } from '../ledger/ledger.ts';
import { parsePeriod } from '../model/periods.ts';

interface Column {
  /** Header in the file. */
  name: string;
  /** Frictionless field type. */
  type: 'string' | 'number' | 'date';
  /** What the column holds, for `datapackage.json`. */
  description: string;
  cell: (entry: LedgerEntry) => string;
}

const ends = ({ fact: { value } }: LedgerEntry): readonly [number, number] =>
  Array.isArray(value) ? value : [value, value];

/** The columns of `facts.csv`, in order. */
export const CSV_COLUMNS: readonly Column[] = [
  {
    name: '代號',
    type: 'string',
    description: 'Key of the fact; the fragment of its row in the ledger.',
    cell: ({ fact }) => fact.id,
  },
  { name: '名稱', type: 'string', description: 'What the number measures.', cell: ({ fact }) => fact.label },
  {
    name: '數值',
    type: 'number',
    description: 'Number in the unit given; of a range, its lower end.',
    cell: (entry) => ends(entry)[0].toFixed(entry.fact.decimals),
  },
  {
    name: '數值上限',
    type: 'number',
    description: 'Upper end of a range; empty for a single number.',
    cell: (entry) => (Array.isArray(entry.fact.value) ? ends(entry)[1].toFixed(entry.fact.decimals) : ''),
  },
  { name: '單位', type: 'string', description: 'Unit of the number.', cell: ({ fact }) => fact.unit },
  {
    name: '寫法',
    type: 'string',
    description: 'The number as readers see it, with qualifier and unit.',
    cell: ({ text }) => text,
  },
  { name: '時期', type: 'string', description: 'Period in words.', cell: ({ periodText }) => periodText },
  {
    name: '起',
    type: 'date',
    description: 'First day of the period; empty where it is not stated.',
    cell: ({ fact }) => parsePeriod(fact.period)?.start ?? '',
  },
  {
    name: '止',
    type: 'date',
    description: 'Last day of the period; empty where it is not stated.',
    cell: ({ fact }) => parsePeriod(fact.period)?.end ?? '',
  },
  { name: '地點', type: 'string', description: 'Place.', cell: ({ fact }) => fact.place },
  { name: '性質', type: 'string', description: 'How real the number is.', cell: ({ statusText }) => statusText },
  {
    name: '算式',
    type: 'string',
    description: 'For a computed number, the sum written out.',
    cell: ({ derivation }) => derivation?.text ?? '',
  },
  {
    name: '出處',
    type: 'string',
    description: 'Publisher and title of each source.',
    cell: ({ sources }) => sources.map(({ source }) => `${source.publisher}《${source.title}》`).join('；'),
  },
  {
    name: '佐證',
    type: 'string',
    description: 'What is known from elsewhere.',
    cell: ({ corroborationText }) => corroborationText,
  },
  { name: '說明', type: 'string', description: 'What to bear in mind.', cell: ({ fact }) => fact.note ?? '' },
];

/** The ledger as a table: a header, then a line a fact. */
export function factsCsv(entries: readonly LedgerEntry[]): string {
  return csv([
    CSV_COLUMNS.map(({ name }) => name),
    ...entries.map((entry) => CSV_COLUMNS.map(({ cell }) => cell(entry))),
  ]);
}
