import type { EventRecord, Fact, Source } from '../../../src/facts/model/schema.ts';
import { resolveFigure } from '../../../src/figures/resolve.ts';
import type { ResolvedFigure } from '../../../src/figures/resolve.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import type { FigureSpec } from '../../../src/figures/schema.ts';

export * from '../../fixtures/figure-specs.ts';

/** A fact with what a test cares for, and a count of started projects in one quarter for the rest. */
export function fact(id: string, value: Fact['value'], rest: Partial<Fact> = {}): Fact {
  return {
    id,
    value,
    label: id,
    qualifier: 'exact',
    unit: '個',
    period: '2022-Q2',
    place: '霧島市',
    status: 'started',
    source: 'report',
    corroboration: { state: 'none' },
    inputs: [],
    decimals: 0,
    ...rest,
  };
}

const money = { unit: '億元', period: '2022-H1', status: 'realised', decimals: 2 } as const;
const before = { ...money, period: '2021-H1', status: 'derived', qualifier: 'about', source: undefined } as const;

const LIST: Fact[] = [
  fact('industry', 120),
  fact('energy', 15),
  fact('farming', 115),
  fact('large', 4, { status: 'signed' }),
  fact('middle', 9, { status: 'signed', source: 'other-report' }),
  fact('unstated', 18, { status: 'derived', source: undefined, inputs: ['large', 'middle'] }),
  fact('province', 1237.063, { ...money, decimals: 3 }),
  fact('city', 1457.03, money),
  fact('province-before', 832.87, { ...before, inputs: ['province'] }),
  fact('city-before', 917.73, { ...before, inputs: ['city'] }),
  fact('loss', -12.5, { ...money, decimals: 1 }),
  fact('hoped', 1630, { ...money, status: 'expected', decimals: 0 }),
  fact('band', [10, 50], money),
  fact('growth', 48.53, { unit: '%', period: '2022-H1', status: 'realised', decimals: 2 }),
  fact('share', 63, { unit: '%', status: 'claimed' }),
  fact('undated', 63, { period: 'unstated' }),
  fact('rest', 37, { unit: '%', status: 'derived', inputs: ['share'] }),
  fact('signing-to-land', 19, { unit: '天', period: '2022', status: 'realised' }),
  fact('talks-to-signing', 60, { unit: '天', period: 'unstated', status: 'realised', qualifier: 'under' }),
  fact('talks-to-landing', 3, { unit: '個月', period: '2022', status: 'realised' }),
  fact('to-production', 4, {
    unit: '個月',
    period: '2022',
    status: 'realised',
    qualifier: 'over',
    source: 'other-report',
  }),
  fact('trips', 49, { unit: '次', period: '2022-01/05', status: 'realised' }),
];

export const FACTS: ReadonlyMap<string, Fact> = new Map(LIST.map((one) => [one.id, one]));

export const SOURCES: Record<string, Source> = {
  report: { publisher: '甲報', title: '一篇報道', published: '2022-07' },
  'other-report': { publisher: '乙網', title: '另一篇', published: '2022-06-09' },
};

/** An event with what a test cares for. */
export function event(period: string, rest: Partial<EventRecord> = {}): EventRecord {
  return {
    label: `${period}的事`,
    period,
    place: '霧島市',
    status: 'realised',
    source: 'report',
    corroboration: { state: 'none' },
    ...rest,
  };
}

export const EVENTS: Record<string, EventRecord> = {
  production: event('2022-06-29', { label: '一期投產', source: 'other-report' }),
  conference: event('2022-02-14/15', { label: '工作會議' }),
  'next-day': event('2022-02-16', { label: '出門招商', status: 'derived', note: '由會期推算。' }),
  opening: event('2022-08', { label: '計劃開業的商場', status: 'planned' }),
};

/** The result for a specification, with the test's facts and events or others. */
export function resolve(spec: FigureSpec, facts = FACTS, events = EVENTS): ResolvedFigure {
  return resolveFigure('try', 1, spec, facts, SOURCES, events);
}

/** @throws where the specification has problems. */
export function figureOf(spec: FigureSpec, facts = FACTS, events = EVENTS): Figure {
  const { figure, diagnostics } = resolve(spec, facts, events);
  if (!figure) throw new Error(JSON.stringify(diagnostics));
  return figure;
}
