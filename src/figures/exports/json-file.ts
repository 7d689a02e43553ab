import { z } from 'zod';
import type { AnyEntry } from '../../facts/ledger/ledger.ts';
import { STATUSES } from '../../facts/model/status.ts';
import { UNITS } from '../../facts/model/units.ts';
import type { Figure, FigurePoint } from '../figure.ts';
import { FIGURE_KINDS } from '../schema.ts';
import type { FigureKind } from '../schema.ts';
import type { FigureOrigin } from './origin.ts';

const pointJson = z.strictObject({
  fact: z
    .string()
    .nullable()
    .describe('Key of the fact in the letter’s `facts.json`; null where the value is missing, and for an event.'),
  event: z.string().nullable().describe('Key of the event in the letter’s `facts.json`; null for a value.'),
  span: z
    .strictObject({ from: z.string(), to: z.string() })
    .nullable()
    .describe('On a timeline, the first and the last day of the event or the value.'),
  ends: z
    .strictObject({
      from: z.string().nullable().describe('Null where the source does not say.'),
      to: z.string(),
      bound: z
        .enum(['under', 'over'])
        .nullable()
        .describe('Whether the length is only known to be under or over the value.'),
    })
    .nullable()
    .describe('In a figure of intervals, what the interval runs between.'),
  value: z
    .number()
    .nullable()
    .describe('Number in `unit`; null where it is missing, which is not zero, and for an event.'),
  unit: z.enum(UNITS).nullable().describe('Unit of the value; null where it is missing.'),
  text: z.string().describe('The value as readers see it, with qualifier and unit; of an event, its date.'),
  period: z.string().nullable().describe('Period in words; null where the value is missing.'),
  status: z.enum(STATUSES).nullable().describe('How real the value is; null where it is missing.'),
  statusText: z.string().nullable(),
  highlight: z.boolean().describe('Whether it is the one value that readers should see first.'),
});

/** The shape of a figure's JSON; its JSON Schema is published at `figure.schema.json`. */
export const figureJsonSchema = z.strictObject({
  $schema: z.string(),
  id: z.string(),
  number: z.int().describe('Place among the figures of the letter, from 1.'),
  address: z.string().describe('Address of the figure in its article.'),
  letter: z.string().describe('Title of the letter.'),
  kind: z.enum(FIGURE_KINDS),
  title: z.string().describe('The finding.'),
  dek: z.string().describe('What is measured, unit, period.'),
  note: z.string().nullable(),
  alt: z.string().describe('Kind, subject and finding in a sentence.'),
  description: z.string().describe('The reading for those who cannot see it.'),
  unit: z.enum(UNITS).nullable().describe('Unit of every value; null where each has its own.'),
  categories: z.array(z.string()).describe('Names of the points of every series, in order.'),
  series: z.array(z.strictObject({ label: z.string(), points: z.array(pointJson) })),
  sources: z.array(
    z.strictObject({ publisher: z.string(), title: z.string(), published: z.string(), url: z.string().nullable() }),
  ),
  files: z
    .strictObject({ svg: z.string(), png: z.string(), csv: z.string(), page: z.string() })
    .describe('The same figure in other forms; `page` is made to be framed.'),
});

export type FigureJson = z.infer<typeof figureJsonSchema>;

/** A figure for machines. All addresses are whole. */
export function figureJson(
  figure: Figure,
  { letter, address }: FigureOrigin,
  entries: ReadonlyMap<string, AnyEntry>,
  { schema, files }: { schema: string; files: FigureJson['files'] },
): FigureJson {
  const { id, number, kind, title, dek, note = null, alt, description, unit, categories, series, sources } = figure;
  return {
    $schema: schema,
    ...{ id, number, address, letter, kind: kind as FigureKind, title, dek, note, alt, description, unit, categories },
    series: series.map(({ label, points }) => ({
      label,
      points: points.map((point) => pointOf(point, entries.get(point.fact ?? point.event ?? ''))),
    })),
    sources: sources.map(({ publisher, title: of, published, url = null }) => ({
      publisher,
      title: of,
      published,
      url,
    })),
    files,
  };
}

function pointOf(
  { fact, event, span, ends, value, unit, text, status, highlight }: FigurePoint,
  entry: AnyEntry | undefined,
): FigureJson['series'][number]['points'][number] {
  return {
    fact,
    event: event ?? null,
    span: span ? { from: span.from, to: span.to } : null,
    ends: ends ? { from: ends.from, to: ends.to, bound: ends.bound } : null,
    value,
    unit,
    text,
    period: entry?.periodText ?? null,
    status,
    statusText: entry?.statusText ?? null,
    highlight,
  };
}

/** The JSON Schema of a figure's JSON. */
export function figureJsonSchemaDocument(address: string): object {
  return { $id: address, title: 'figure', ...z.toJSONSchema(figureJsonSchema) };
}
