import type { Measure } from '../formula/measure.ts';
import { compare, divide, isInteger, multiply, powerOfTen, rational, subtract, type Rational } from './rational.ts';
import { countsWholeThings, unitExponent, type Unit } from './units.ts';

/** No form shows more decimals than this, however exact the value. */
export const MOST_DECIMALS = 6;

const clamp = (decimals: number): number => Math.min(MOST_DECIMALS, Math.max(0, decimals));

/** Decimals of a typed number, from its text where there is one: `1126.50` has two, the number 1126.5 one. */
export function typedDecimals(value: number, sourceText?: string): number {
  const plain = /^[+-]?\d+(?:\.(\d+))?$/;
  const match = (sourceText === undefined ? undefined : plain.exec(sourceText.trim())) ?? plain.exec(String(value));
  return match?.[1]?.length ?? 0;
}

/**
 * Decimals at which the uncertainty stays under five units of the last one: the last digit
 * shown is then the first uncertain one, as is usual in metrology.
 */
function decimalsWithin(halfWidth: Rational): number {
  for (let decimals = MOST_DECIMALS; decimals > 0; decimals--) {
    if (compare(halfWidth, multiply(rational(5n), powerOfTen(-decimals))) < 0) return decimals;
  }
  return 0;
}

/** The most decimals that a computed value may be shown with in `unit`; integers are never rounded away. */
export function allowedDecimals(measure: Measure, unit: Unit): number {
  const scale = powerOfTen(unitExponent(unit));
  if (measure.decimals === undefined) {
    return decimalsWithin(divide(subtract(measure.high, measure.low), multiply(rational(2n), scale)));
  }
  return clamp(measure.decimals + unitExponent(unit));
}

/**
 * The decimals it is shown with unless the fact says otherwise. Sums keep the coarsest
 * decimals of their terms. Shares and rates are shown to one decimal, averages of counts
 * as whole things, what else is computed of exact numbers to two, as newspapers print them.
 */
export function usualDecimals(measure: Measure, unit: Unit): number {
  const allowed = allowedDecimals(measure, unit);
  const isSum = measure.decimals !== undefined && Number.isFinite(measure.decimals);
  if (isSum) return allowed;
  if (isInteger(divide(measure.value, powerOfTen(unitExponent(unit)))) && measure.decimals !== undefined) return 0;
  if (countsWholeThings(unit)) return 0;
  return Math.min(allowed, unit === '%' ? 1 : measure.decimals === undefined ? MOST_DECIMALS : 2);
}
