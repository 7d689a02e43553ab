import type { Dimension } from './dimension.ts';
import { add, multiply, powerOfTen, rational, subtract, type Rational } from '../model/rational.ts';
import { countsWholeThings, unitExponent, unitKind, type Unit } from '../model/units.ts';

/** A value on its way through a formula, in the base unit of its kind. */
export interface Measure {
  value: Rational;
  /** Bounds that rounding of the typed values leaves open; equal to `value` when exact. */
  low: Rational;
  high: Rational;
  dimension: Dimension;
  /**
   * Decimals known in the base unit (negative for 億元): Infinity when exact, undefined once
   * a product or quotient leaves only the bounds to judge by.
   */
  decimals: number | undefined;
}

export const exactly = (value: Rational, dimension: Dimension): Measure => ({
  value,
  low: value,
  high: value,
  dimension,
  decimals: Number.POSITIVE_INFINITY,
});

/** A typed value: a count is exact, anything else may be off by half a unit of its last decimal. */
export function typed(value: Rational, unit: Unit, decimals: number): Measure {
  const exponent = unitExponent(unit);
  const inBase = multiply(value, powerOfTen(exponent));
  if (countsWholeThings(unit)) return exactly(inBase, unitKind(unit));
  const half = multiply(rational(1n, 2n), powerOfTen(exponent - decimals));
  return {
    value: inBase,
    low: subtract(inBase, half),
    high: add(inBase, half),
    dimension: unitKind(unit),
    decimals: decimals - exponent,
  };
}
