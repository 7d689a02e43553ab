import { z } from 'zod';
import type { EventEntry } from '../ledger/event-entries.ts';
import type { Ledger, LedgerEntry } from '../ledger/ledger.ts';
import { parsePeriod } from '../model/periods.ts';
import { QUALIFIERS } from '../model/schema.ts';
import { STATUSES } from '../model/status.ts';
import { UNITS } from '../model/units.ts';

const value = z
  .union([z.number(), z.tuple([z.number(), z.number()])])
  .describe('Number in `unit`; a range is [low, high].');

const corroboration = z.strictObject({
  state: z.enum(['none', 'confirmed', 'differs']),
  text: z.string(),
  url: z.string().nullable(),
});

const factJson = z.strictObject({
  id: z.string().describe('Key of the fact; the fragment of its row in the ledger.'),
  label: z.string().describe('What the number measures.'),
  value,
  text: z.string().describe('The value as readers see it, with qualifier and unit.'),
  qualifier: z.enum(QUALIFIERS).describe('How exactly the number is stated.'),
  unit: z.enum(UNITS),
  period: z
    .string()
    .describe(
      '`2022`, `2022-Q2`, `2022-H1`, `2022-05`, `2022-01/05`, `2022-05-11`, `2022-02-14/15`, `2022-02-28/2022-03-02` or `unstated`.',
    ),
  periodText: z.string(),
  periodStart: z.string().nullable().describe('First day of the period; null where it is not stated.'),
  periodEnd: z.string().nullable().describe('Last day of the period; null where it is not stated.'),
  place: z.string(),
  status: z.enum(STATUSES).describe('How real the number is.'),
  statusText: z.string(),
  sources: z.array(z.string()).describe('Keys of the sources that the number rests on.'),
  derivation: z
    .strictObject({
      formula: z.string().describe('Over keys of facts.'),
      text: z.string().describe('The same with values.'),
      inputs: z.array(z.string()),
    })
    .nullable()
    .describe('How the number was computed; null for a number that a source states.'),
  corroboration,
  note: z.string().nullable(),
  uses: z.array(z.strictObject({ place: z.string(), address: z.string() })).describe('Where readers meet the number.'),
});

const eventJson = z.strictObject({
  id: z.string().describe('Key of the event; the fragment of its row in the ledger. No fact has the same.'),
  label: z.string().describe('What happened.'),
  period: z.string().describe('As the period of a fact; never `unstated`.'),
  periodText: z.string(),
  periodStart: z.string().describe('First day.'),
  periodEnd: z.string().describe('Last day.'),
  place: z.string(),
  status: z.enum(STATUSES).describe('How real the event is; `derived` where its date is inferred.'),
  statusText: z.string(),
  sources: z.array(z.string()).describe('Keys of the sources that it rests on.'),
  corroboration,
  note: z.string().nullable(),
  uses: z.array(z.strictObject({ place: z.string(), address: z.string() })).describe('Where readers meet the event.'),
});

/** The shape of `facts.json`; its JSON Schema is published beside it. */
export const factsJsonSchema = z.strictObject({
  $schema: z.string(),
  title: z.string(),
  article: z.string().describe('Address of the letter.'),
  ledger: z.string().describe('Address of the letter’s ledger.'),
  published: z.string(),
  updated: z.string().nullable(),
  sources: z.record(
    z.string(),
    z.strictObject({
      publisher: z.string(),
      title: z.string(),
      published: z.string(),
      url: z.string().nullable(),
      note: z.string().nullable(),
    }),
  ),
  facts: z.array(factJson),
  events: z.array(eventJson).describe('In the order of time.'),
  checks: z.array(z.string()).describe('Sums that hold, written out.'),
});

export type FactsJson = z.infer<typeof factsJsonSchema>;
export type FactJson = FactsJson['facts'][number];
export type EventJson = FactsJson['events'][number];

/** What `facts.json` says besides the facts. Addresses are whole. */
export interface FactsJsonHead {
  schema: string;
  title: string;
  article: string;
  ledger: string;
  published: string;
  updated?: string | undefined;
}

/** A letter's ledger for machines. */
export function factsJson(
  { entries, events, checks, sources }: Ledger,
  { schema, title, article, ledger, published, updated }: FactsJsonHead,
): FactsJson {
  return {
    $schema: schema,
    title,
    article,
    ledger,
    published,
    updated: updated ?? null,
    sources: Object.fromEntries(
      sources.map(({ id, source: { publisher, title: name, published: date, url = null, note = null } }) => [
        id,
        { publisher, title: name, published: date, url, note },
      ]),
    ),
    facts: entries.map((entry) => entryJson(entry, article)),
    events: events.map((entry) => eventEntryJson(entry, article)),
    checks,
  };
}

function entryJson(
  { fact, text, periodText, statusText, sources, corroborationText, derivation, uses }: LedgerEntry,
  article: string,
): FactJson {
  const { start, end } = parsePeriod(fact.period) ?? {};
  return {
    id: fact.id,
    label: fact.label,
    value: fact.value,
    text,
    qualifier: fact.qualifier,
    unit: fact.unit,
    period: fact.period,
    periodText,
    periodStart: start || null,
    periodEnd: end || null,
    place: fact.place,
    status: fact.status,
    statusText,
    sources: sources.map(({ id }) => id),
    derivation: derivation ? { formula: fact.derived!, text: derivation.text, inputs: fact.inputs } : null,
    corroboration: { state: fact.corroboration.state, text: corroborationText, url: fact.corroboration.url ?? null },
    note: fact.note ?? null,
    uses: uses.map(({ place, anchor }) => ({ place, address: `${article}#${anchor}` })),
  };
}

function eventEntryJson(
  { id, event, label, periodText, start, end, statusText, sources, corroborationText, uses }: EventEntry,
  article: string,
): EventJson {
  return {
    id,
    label,
    period: event.period,
    periodText,
    periodStart: start,
    periodEnd: end,
    place: event.place,
    status: event.status,
    statusText,
    sources: sources.map((each) => each.id),
    corroboration: { state: event.corroboration.state, text: corroborationText, url: event.corroboration.url ?? null },
    note: event.note ?? null,
    uses: uses.map(({ place, anchor }) => ({ place, address: `${article}#${anchor}` })),
  };
}

/** The JSON Schema of `facts.json`. */
export function factsJsonSchemaDocument(address: string): object {
  return { $id: address, title: 'facts.json', ...z.toJSONSchema(factsJsonSchema) };
}
