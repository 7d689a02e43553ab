import type { EventRecord, Fact, Source } from '../../../src/facts/model/schema.ts';
import { resolveFigure } from '../../../src/figures/resolve.ts';
import type { ResolvedFigure } from '../../../src/figures/resolve.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import type { FigureKind, FigureSpec } from '../../../src/figures/schema.ts';

/** A fact with what a test cares for, and a count of started projects in one quarter for the rest. */
export function fact(id: string, value: Fact['value'], rest: Partial<Fact> = {}): Fact {
  return {
    id,
    value,
    label: id,
    qualifier: 'exact',
    unit: '個',
    period: '2022-Q2',
    place: '昆明市',
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
  fact('province', 1126.063, { ...money, decimals: 3 }),
  fact('city', 1346.03, money),
  fact('province-before', 756.97, { ...before, inputs: ['province'] }),
  fact('city-before', 917.73, { ...before, inputs: ['city'] }),
  fact('loss', -12.5, { ...money, decimals: 1 }),
  fact('hoped', 1630, { ...money, status: 'expected', decimals: 0 }),
  fact('band', [10, 50], money),
  fact('growth', 48.76, { unit: '%', period: '2022-H1', status: 'realised', decimals: 2 }),
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
    place: '昆明市',
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

const TEXTS = {
  title: '工業最多，農業緊隨其後',
  dek: '開工項目，個；2022年第二季度',
  alt: '橫條圖：開工項目按行業，工業最多，農業次之',
  description: '三條橫條，工業120個，農業115個，能源15個。',
};

export const BAR: FigureSpec = {
  ...TEXTS,
  kind: 'bar',
  facts: ['industry', 'energy', 'farming'],
  labels: { industry: '工業', energy: '能源', farming: '農業' },
  highlight: 'farming',
};

export const SHARE_BAR: FigureSpec = {
  ...TEXTS,
  kind: 'share-bar',
  facts: ['large', 'middle', 'unstated'],
  labels: { large: '大項目', middle: '中項目', unstated: '未載明' },
};

export const GROUPED_BAR: FigureSpec = {
  ...TEXTS,
  kind: 'grouped-bar',
  categories: ['省外資金', '市外資金'],
  series: [
    { label: '2021年上半年（推算）', facts: ['province-before', 'city-before'] },
    { label: '2022年上半年', facts: ['province', 'city'] },
  ],
};

export const STACKED_BAR: FigureSpec = {
  ...TEXTS,
  kind: 'stacked-bar',
  categories: ['昆明', '其他州市'],
  series: [
    { label: '2022年上半年', facts: ['province', 'city'] },
    { label: '2021年上半年（推算）', facts: ['province-before', 'city-before'] },
  ],
};

export const LINE: FigureSpec = {
  ...TEXTS,
  kind: 'line',
  categories: ['2021年上半年（推算）', '2022年上半年'],
  series: [
    { label: '省外資金', facts: ['province-before', 'province'] },
    { label: '市外資金', facts: ['city-before', 'city'] },
  ],
};

export const KEY_FIGURES: FigureSpec = {
  ...TEXTS,
  kind: 'key-figures',
  facts: ['growth', 'farming', 'hoped', 'province-before'],
  labels: { growth: '到位資金增幅', farming: '農業開工項目', hoped: '建成後產值', 'province-before': '省外資金' },
  highlight: 'farming',
};

export const INTERVALS: FigureSpec = {
  ...TEXTS,
  kind: 'intervals',
  facts: ['signing-to-land', 'talks-to-signing', 'talks-to-landing', 'to-production'],
  labels: {
    'signing-to-land': '甲總部',
    'talks-to-signing': '乙項目',
    'talks-to-landing': '丙項目',
    'to-production': '乙項目一期',
  },
  ends: {
    'signing-to-land': { from: '簽約', to: '土地掛牌供應' },
    'talks-to-signing': { from: '洽談', to: '簽約' },
    'talks-to-landing': { from: '初次洽談', to: '落地' },
    'to-production': { to: '投產' },
  },
};

export const TIMELINE: FigureSpec = {
  ...TEXTS,
  kind: 'timeline',
  events: ['production', 'conference', 'next-day', 'opening'],
  facts: ['trips'],
  labels: { trips: '出省招商' },
};

/** A figure of each kind. */
export const SPECS: Readonly<Record<FigureKind, FigureSpec>> = {
  bar: BAR,
  'grouped-bar': GROUPED_BAR,
  'stacked-bar': STACKED_BAR,
  'share-bar': SHARE_BAR,
  line: LINE,
  'key-figures': KEY_FIGURES,
  intervals: INTERVALS,
  timeline: TIMELINE,
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
