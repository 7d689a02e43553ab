import type { Fact } from '../../../src/facts/model/schema.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import { KINDS } from '../../../src/figures/kinds/registry.ts';
import type { FigureKind, FigureSpec } from '../../../src/figures/schema.ts';
import { event, fact, figureOf } from './facts.ts';
import type { SvgBox } from './svg-reading.ts';

/** A value of a figure: a number of one year, or what a test cares for beside it. */
export type Given = number | (Partial<Fact> & { value: number });

/** A figure of a kind, from values by their ids: whoever reads the test knows what they ought to look like. */
export function figureFrom(
  kind: FigureKind,
  values: Readonly<Record<string, Given>>,
  spec: Partial<FigureSpec>,
  events: Readonly<Record<string, string>> = {},
): Figure {
  const facts = Object.entries(values).map(([id, given]) => {
    const { value, ...rest } = typeof given === 'number' ? { value: given } : given;
    return [id, fact(id, value, { period: '2022', status: 'realised', ...rest })] as const;
  });
  return figureOf(
    {
      kind,
      title: '甲乙丙丁各有多少',
      dek: '量，單位；2022年',
      alt: `${KINDS[kind].name}：甲乙丙丁的量，各有多少。`,
      description: '依次讀出各值。',
      ...spec,
    },
    new Map(facts),
    Object.fromEntries(Object.entries(events).map(([id, period]) => [id, event(period)])),
  );
}

/** The length of a box. */
export const widthOf = ({ left, right }: SvgBox): number => right - left;

// Figures whose looks are worked out on paper.

export const BAR = figureFrom('bar', { a: 60, b: 120, c: -30 }, { facts: ['a', 'b', 'c'] });

const TWO_SERIES = {
  categories: ['甲', '乙'],
  series: [
    { label: '一', facts: ['a', 'b'] },
    { label: '二', facts: ['c', 'd'] },
  ],
};
const PAIRS = { a: 60, b: 120, c: -30, d: 90 };
export const GROUPED = figureFrom('grouped-bar', PAIRS, TWO_SERIES);
export const DUMBBELL = figureFrom('dumbbell', PAIRS, TWO_SERIES);
export const STACKED = figureFrom('stacked-bar', { a: 60, b: 120, c: 30, d: 10 }, TWO_SERIES);

export const SHARES = figureFrom('share-bar', { a: 60, b: 120, c: 20 }, { facts: ['a', 'b', 'c'] });

export const LINE = figureFrom(
  'line',
  { a: { value: 60, period: '2019' }, b: { value: 120, period: '2020' }, c: { value: -30, period: '2022' } },
  { categories: ['2019年', '2020年', '2022年'], series: [{ label: '一', facts: ['a', 'b', 'c'] }] },
);

const ENDS = { from: '始', to: '終' };
export const INTERVALS = figureFrom(
  'intervals',
  { x: { value: 2, unit: '個月' }, y: { value: 15, unit: '天' }, z: { value: 3, unit: '週' } },
  { facts: ['x', 'y', 'z'], ends: { x: ENDS, y: ENDS, z: ENDS } },
);

export const TIMELINE = figureFrom(
  'timeline',
  {},
  { events: ['e', 'f', 'g'] },
  { e: '2022-01-01', f: '2022-02-15', g: '2022-03-01/31' },
);

export const KEY_FIGURES = figureFrom('key-figures', { a: 60, b: 120, c: -30 }, { facts: ['a', 'b', 'c'] });

/** One of every kind. */
export const ALL: readonly Figure[] = [BAR, GROUPED, DUMBBELL, STACKED, SHARES, LINE, INTERVALS, TIMELINE, KEY_FIGURES];
