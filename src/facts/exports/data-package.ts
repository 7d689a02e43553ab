import { EVENT_COLUMNS } from './events-csv.ts';
import { CSV_COLUMNS } from './facts-csv.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** What a data package says besides its fields. Addresses are whole. */
export interface DataPackageInfo {
  /** Lower case, for machines: `n-new-facts`. */
  name: string;
  title: string;
  description: string;
  homepage: string;
  /** Day, `2026-11-23`. */
  published: string;
  publisher: string;
}

/** A Frictionless Data Package that describes `facts.csv` and, where there are events, `events.csv`. */
export function dataPackage(
  { events, sources }: Ledger,
  { name, title, description, homepage, published, publisher }: DataPackageInfo,
): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title,
    description,
    homepage,
    created: `${published}T00:00:00Z`,
    contributors: [{ title: publisher, roles: ['publisher'] }],
    sources: sources.map(({ source: { publisher: by, title: of, url } }) => ({
      title: `${by}《${of}》`,
      ...(url && { path: url }),
    })),
    resources: [table('facts', CSV_COLUMNS), ...(events.length > 0 ? [table('events', EVENT_COLUMNS)] : [])],
  };
}

function table(name: string, columns: readonly { name: string; type: string; description: string }[]): object {
  return {
    name,
    path: `${name}.csv`,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map(({ name: field, type, description }) => ({ name: field, type, description })),
      primaryKey: ['代號'],
      missingValues: [''],
    },
  };
}
