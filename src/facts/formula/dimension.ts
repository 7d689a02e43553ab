import { UNIT_TABLE, type UnitKind } from '../model/units.ts';

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

/** Without a unit: a number written in the formula, or how many times one value is another. */
export const isPure = (dimension: Dimension): boolean => dimension === 'number' || dimension === 'ratio';
export const isCounting = (dimension: Dimension): boolean => countingKinds.has(dimension);

/**
 * The dimension two values share when they are added or compared. A number written in the
 * formula may stand beside a count or a percentage, whose unit is beyond doubt, but not beside
 * money or mass; a computed ratio may not, since 0.25 beside 25% would be taken for 0.25%.
 */
export function sharedDimension(a: Dimension, b: Dimension): Dimension | undefined {
  if (a === b) return a;
  const percents: readonly Dimension[] = ['percent', 'percentage-points'];
  if (percents.includes(a) && percents.includes(b)) return 'percent';
  const other = a === 'number' ? b : b === 'number' ? a : undefined;
  return other !== undefined && (other === 'ratio' || isCounting(other) || percents.includes(other))
    ? other
    : undefined;
}
