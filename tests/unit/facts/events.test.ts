import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { cardFields } from '../../../src/facts/card/fields.ts';
import { dataPackage } from '../../../src/facts/exports/data-package.ts';
import { EVENT_COLUMNS, eventsCsv } from '../../../src/facts/exports/events-csv.ts';
import { factsJson, factsJsonSchemaDocument } from '../../../src/facts/exports/facts-json.ts';
import { buildLedger, ledgerById } from '../../../src/facts/ledger/ledger.ts';
import { resolveFacts } from '../../../src/facts/resolve-facts.ts';
import { factsFileSchema } from '../../../src/facts/model/schema.ts';
import { csvRecords } from '../../support/csv.ts';

const common = { place: '虛構之城', status: 'realised', source: 'report' };
const raw = {
  sources: { report: { publisher: '某報', title: '一篇報道', published: '2022-07' } },
  facts: { signed: { ...common, label: '簽約項目', value: 35, unit: '個', period: '2022-06-09' } },
  events: {
    fair: { ...common, label: '推介會，簽約項目[35個](fact:signed)', period: '2022-06-09', status: 'signed' },
    conference: {
      ...common,
      label: '工作會議',
      period: '2022-02-14/15',
      corroboration: { state: 'differs', note: '另一處作三天。' },
    },
    trip: { ...common, label: '出門招商', period: '2022-02-16', status: 'derived', note: '由會期推算。' },
  },
};
type Raw = Record<string, unknown>;
const parse = (events: Raw, facts: Raw = raw.facts) => factsFileSchema.safeParse({ ...raw, facts, events });
const file = factsFileSchema.parse(raw);
const { facts, diagnostics } = resolveFacts(file);
const ledger = buildLedger(file, facts, new Map([['fair', [{ place: '圖1', anchor: 'fig-calendar' }]]]));

describe('events in facts.yaml', () => {
  it('the sample is sound', () => expect(diagnostics).toEqual([]));

  it('may be left out', () => {
    expect(factsFileSchema.parse({ sources: {}, facts: {} }).events).toEqual({});
  });

  it.each(['2022-05-11', '2022-02-14/15', '2022-02-28/2022-03-02', '2021-12-30/2022-01-02', '2022-05', '2022-01/05'])(
    '%s is a date that one may have',
    (period) => {
      expect(parse({ fair: { ...raw.events.fair, period } }).success).toBe(true);
    },
  );

  it.each<[string, Raw]>([
    ['no date', { period: 'unstated' }],
    ['a day that no calendar has', { period: '2022-02-30' }],
    ['no source', { source: undefined }],
    ['a number', { value: 3 }],
  ])('an event may not have %s', (_name, change) => {
    expect(parse({ fair: { ...raw.events.fair, ...change } }).success).toBe(false);
  });

  it.each<[string, Raw, string]>([
    ['the id of a fact', { signed: raw.events.conference }, 'event-id events.signed'],
    [
      'an inferred date without a reason',
      { trip: { ...raw.events.trip, note: undefined } },
      'event-derived events.trip.status',
    ],
    [
      'a source that is not there',
      { fair: { ...raw.events.fair, source: 'reprot' } },
      'source-unknown events.fair.source',
    ],
    [
      'a difference that is not told',
      { fair: { ...raw.events.fair, corroboration: { state: 'differs' } } },
      'corroboration-note events.fair.corroboration',
    ],
  ])('may not have %s', (_name, events, diagnostic) => {
    const found = resolveFacts(parse(events).data!).diagnostics;
    expect(found.map(({ rule, path }) => `${rule} ${path.join('.')}`)).toEqual([diagnostic]);
    expect(found[0]!.suggestion).toMatch(/\p{Script=Han}/u);
  });

  it('a source that events alone name is used', () => {
    const onlyEvents = factsFileSchema.parse({ ...raw, facts: {}, events: { conference: raw.events.conference } });
    expect(resolveFacts(onlyEvents).diagnostics).toEqual([]);
  });
});

describe('events in the ledger', () => {
  it('stand in the order of time, without the marks that settle a number', () => {
    expect(ledger.events.map(({ id, label, periodText }) => [id, label, periodText])).toEqual([
      ['conference', '工作會議', '2022年2月14日至15日'],
      ['trip', '出門招商', '2022年2月16日'],
      ['fair', '推介會，簽約項目35個', '2022年6月9日'],
    ]);
  });

  it('say how real they are in words of their own, where they are from, what others say and where they are met', () => {
    const [conference, trip, fair] = ledger.events;
    expect(conference).toMatchObject({ statusText: '已發生', corroborationText: '另有來源說法不同：另一處作三天。' });
    expect(trip!.statusMeaning).toBe('日期由本站推算，來源沒有印出。');
    expect(fair).toMatchObject({
      statusText: '已簽約',
      corroborationText: '據原報道，別處未見佐證。',
      sources: [{ id: 'report' }],
      uses: [{ place: '圖1', anchor: 'fig-calendar' }],
    });
  });

  it('are found by their ids, among the facts', () => {
    expect([...ledgerById(ledger).keys()]).toEqual(['signed', 'conference', 'trip', 'fair']);
  });
});

describe('events for machines', () => {
  const head = {
    schema: 'https://example.org/facts.schema.json',
    title: '題',
    article: 'https://example.org/u-up/',
    ledger: 'https://example.org/u-up/data/',
    published: '2026-11-23',
  };
  const json = factsJson(ledger, head);

  it('facts.json holds them, and its schema refuses one without a day', () => {
    const validate = new Ajv2020().compile(factsJsonSchemaDocument(head.schema));
    const plain = JSON.parse(JSON.stringify(json)) as typeof json;
    expect(validate(plain), JSON.stringify(validate.errors)).toBe(true);
    expect(plain.events[0]).toMatchObject({
      id: 'conference',
      periodStart: '2022-02-14',
      periodEnd: '2022-02-15',
      status: 'realised',
    });
    expect(plain.events[2]?.uses).toEqual([{ place: '圖1', address: 'https://example.org/u-up/#fig-calendar' }]);
    expect(validate({ ...plain, events: [{ ...plain.events[0], periodStart: null }] })).toBe(false);
  });

  it('events.csv has a line an event', () => {
    const lines = csvRecords(eventsCsv(ledger.events));
    expect(Object.keys(lines[0]!)).toEqual(EVENT_COLUMNS.map(({ name }) => name));
    expect(lines.map(({ 代號, 起, 止, 性質 }) => [代號, 起, 止, 性質])).toEqual([
      ['conference', '2022-02-14', '2022-02-15', '已發生'],
      ['trip', '2022-02-16', '2022-02-16', '推算'],
      ['fair', '2022-06-09', '2022-06-09', '已簽約'],
    ]);
  });

  it('datapackage.json describes events.csv, and not where there are none', () => {
    const info = {
      name: 'n',
      title: '題',
      description: '述',
      homepage: 'https://example.org/',
      published: '2026-11-23',
      publisher: '某人',
    };
    const resources = (of: typeof ledger) =>
      (dataPackage(of, info) as { resources: { path: string; schema: { fields: { name: string }[] } }[] }).resources;
    expect(resources(ledger).map(({ path }) => path)).toEqual(['facts.csv', 'events.csv']);
    expect(resources(ledger)[1]!.schema.fields.map(({ name }) => name)).toEqual(EVENT_COLUMNS.map(({ name }) => name));
    expect(resources({ ...ledger, events: [] }).map(({ path }) => path)).toEqual(['facts.csv']);
  });

  it('a card has the date large, and leaves out what an event has not', () => {
    expect(cardFields(json, 'trip')).toMatchObject({
      text: '2022年2月16日',
      label: '虛構之城・出門招商',
      period: '',
      derivation: '',
      status: '推算',
      note: '由會期推算。',
      sources: '某報《一篇報道》',
    });
    expect(cardFields(json, 'nobody')).toBeUndefined();
  });
});
