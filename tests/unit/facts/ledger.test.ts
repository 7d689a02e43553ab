import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { dataPackage } from '../../../src/facts/exports/data-package.ts';
import { CSV_COLUMNS, factsCsv } from '../../../src/facts/exports/facts-csv.ts';
import { factsJson, factsJsonSchemaDocument } from '../../../src/facts/exports/facts-json.ts';
import { buildLedger } from '../../../src/facts/ledger/ledger.ts';
import { resolveFacts } from '../../../src/facts/resolve-facts.ts';
import { factsFileSchema } from '../../../src/facts/model/schema.ts';

const common = { place: '虛構之城', period: '2022-H1', status: 'realised', source: 'report' };
const file = factsFileSchema.parse({
  sources: {
    report: { publisher: '某報', title: '一篇「報道」', published: '2022-07' },
    other: { publisher: '統計局', title: '公報', published: 2022, url: 'https://example.org/' },
  },
  facts: {
    trips: { ...common, label: '出行', value: 1200, unit: '次' },
    walks: {
      ...common,
      label: '步行',
      value: 300,
      unit: '次',
      source: 'other',
      corroboration: { state: 'differs', note: '另一處作 310 次', url: 'https://example.org/w' },
    },
    'walks-share': {
      ...common,
      label: '步行占出行的比重',
      derived: 'share(walks, trips)',
      unit: '%',
      status: 'derived',
      source: undefined,
    },
    band: { ...common, label: '票價', value: [2, 7], unit: '元', period: 'unstated', note: '含「優惠票」, 不含年票' },
    fall: { ...common, label: '=降幅', value: -3.5, unit: '%' },
  },
  checks: ['walks <= trips'],
});
const { facts, diagnostics } = resolveFacts(file);
const ledger = buildLedger(file, facts, new Map([['trips', [{ place: '導語', anchor: 'use-trips-1' }]]]));
const row = (id: string) => ledger.entries.find(({ fact }) => fact.id === id)!;

it('the sample is sound', () => expect(diagnostics).toEqual([]));

describe('the ledger', () => {
  it('has every fact, in the order of the file', () => {
    expect(ledger.entries.map(({ fact }) => fact.id)).toEqual(['trips', 'walks', 'walks-share', 'band', 'fall']);
  });

  it('writes out how a value was computed, and names the sources of what went into it', () => {
    expect(row('walks-share')).toMatchObject({ text: '25%', derivation: { text: '300次 ÷ 1200次 × 100%' } });
    expect(row('walks-share').sources.map(({ id }) => id)).toEqual(['other', 'report']);
  });

  it('says honestly what is known from elsewhere', () => {
    expect(row('trips').corroborationText).toBe('據原報道，別處未見佐證。');
    expect(row('walks').corroborationText).toContain('310');
    expect(row('walks-share').corroborationText).toContain('推算');
  });

  it('says of a period that the source does not state that it does not', () => {
    expect(row('band').periodText).toBe('未載明');
  });

  it('knows where a fact is met', () => {
    expect(row('trips').uses).toEqual([{ place: '導語', anchor: 'use-trips-1' }]);
    expect(row('band').uses).toEqual([]);
  });

  it('writes its checks out with their values', () => {
    expect(ledger.checks).toEqual(['300次 ≤ 1200次']);
  });
});

describe('facts.json', () => {
  const head = {
    schema: 'https://example.org/facts.schema.json',
    title: '題',
    article: 'https://example.org/u-up/',
    ledger: 'https://example.org/u-up/data/',
    published: '2026-11-23',
  };
  const json = factsJson(ledger, head);
  const validate = new Ajv2020().compile(factsJsonSchemaDocument(head.schema));

  it('holds to the JSON Schema that is published beside it', () => {
    expect(validate(JSON.parse(JSON.stringify(json))), JSON.stringify(validate.errors)).toBe(true);
  });

  it('that schema refuses a fact without a unit, or with a field that nobody knows', () => {
    const [first, ...rest] = (JSON.parse(JSON.stringify(json)) as typeof json).facts;
    expect(
      validate({
        ...json,
        facts: [{ ...first, unit: undefined }, ...rest].map((each) => JSON.parse(JSON.stringify(each)) as unknown),
      }),
    ).toBe(false);
    expect(validate({ ...json, facts: [{ ...first, extra: 1 }, ...rest] })).toBe(false);
  });

  it('leads to every place by its whole address', () => {
    expect(json.facts[0]?.uses).toEqual([{ place: '導語', address: 'https://example.org/u-up/#use-trips-1' }]);
  });

  it('gives the days of a period, and none where it is not stated', () => {
    expect(json.facts[0]).toMatchObject({ periodStart: '2022-01-01', periodEnd: '2022-06-30' });
    expect(json.facts[3]).toMatchObject({ periodStart: null, periodEnd: null, value: [2, 7] });
  });
});

describe('facts.csv', () => {
  const csv = factsCsv(ledger.entries);
  const lines = csv.split('\r\n');

  it('begins with a byte order mark, so that spreadsheets read it as UTF-8', () => {
    expect(csv.codePointAt(0)).toBe(0xfeff);
    expect(lines[0]!.slice(1).split(',')).toEqual(CSV_COLUMNS.map(({ name }) => name));
  });

  it('has a line a fact, and ends with one', () => {
    expect(lines).toHaveLength(ledger.entries.length + 2);
    expect(lines.at(-1)).toBe('');
  });

  it('quotes cells that hold a comma', () => {
    expect(lines.find((line) => line.startsWith('band,'))).toContain('"含「優惠票」,不含年票"');
    expect(lines.find((line) => line.startsWith('band,'))).toContain(',2,7,元,');
  });

  it('keeps negative numbers numbers, and texts that look like formulas texts', () => {
    expect(lines.find((line) => line.startsWith('fall,'))).toMatch(/^fall,'=降幅,-3\.5,,%,/);
  });
});

it('datapackage.json describes every column of facts.csv, in order', () => {
  const description = dataPackage(ledger, {
    name: 'u-up-facts',
    title: '題',
    description: '述',
    homepage: 'https://example.org/',
    published: '2026-11-23',
    publisher: '某人',
  }) as {
    resources: { path: string; encoding: string; schema: { fields: { name: string }[]; primaryKey: string[] } }[];
    sources: { title: string; path?: string }[];
  };
  const [resource] = description.resources;
  expect(resource?.path).toBe('facts.csv');
  expect(resource?.encoding).toBe('utf-8');
  expect(resource?.schema.fields.map(({ name }) => name)).toEqual(CSV_COLUMNS.map(({ name }) => name));
  expect(resource?.schema.primaryKey).toEqual([CSV_COLUMNS[0]?.name]);
  expect(description.sources).toContainEqual({ title: '統計局《公報》', path: 'https://example.org/' });
});
