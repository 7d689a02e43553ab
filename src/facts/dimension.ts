import { UNIT_TABLE, type UnitKind } from './units.ts';

/** What a value in a formula measures: a kind of unit, or a bare number. */
export type Dimension = UnitKind | 'number';

const countingKinds = new Set<Dimension>(
  Object.values(UNIT_TABLE).flatMap((unit) => ('counts' in unit ? [unit.kind] : [])),
);

/** Shown to editors for a dimension: the units that have it. */
export function nameDimension(dimension: Dimension): string {
  if (dimension === 'number') return '沒有單位的數';
  return Object.entries(UNIT_TABLE)
    .filter(([, unit]) => unit.kind === dimension)
    .map(([name]) => name)
    .join('／');
}

/** A bare number, or one that stands for itself: 2.4倍 is 2.4. */
export const isPure = (dimension: Dimension): boolean => dimension === 'number' || dimension === 'ratio';
export const isCounting = (dimension: Dimension): boolean => countingKinds.has(dimension);

/**
 * The dimension two values share when they are added or compared. A bare number may stand
 * beside a count or a percentage, whose unit is beyond doubt, but not beside money or mass.
 */
export function sharedDimension(a: Dimension, b: Dimension): Dimension | undefined {
  if (a === b) return a;
  const percents = ['percent', 'percentage-points'];
  if (percents.includes(a) && percents.includes(b)) return 'percent';
  for (const [bare, other] of [[a, b], [b, a]] as const) {
    if (isPure(bare) && (isPure(other) || isCounting(other) || percents.includes(other))) return other === 'ratio' ? 'number' : other;
  }
  return undefined;
}
