import type { Quantity } from './number-kinds.ts';
import {
  absolute,
  add,
  compare,
  fromNumber,
  multiply,
  powerOfTen,
  roundTo,
  subtract,
  type Rational,
} from '../model/rational.ts';
import type { Qualifier } from '../model/schema.ts';
import { unitExponent } from '../model/units.ts';

/** A value further off than this share of itself is no rounding of it: 1126 is not 約1000. */
const FURTHEST = fromNumber(0.05);
/** 近10% does not speak of 3.5%. */
const FURTHEST_UNDER = fromNumber(0.2);

/**
 * Decimals, in the base unit, of the number's last digit that is not a filling zero:
 * 1126.06億元 was rounded at -6, 1100億元 at -10. A zero after the point fills nothing:
 * 52.0億噸 was rounded at -7, and is no rounding of 52.2億噸.
 */
export function lastDigitOf(quantity: Pick<Quantity, 'base' | 'exponent' | 'decimals' | 'unit'>): number {
  const written = quantity.decimals + quantity.exponent - unitExponent(quantity.unit);
  if (written > 0) return written - quantity.exponent;
  const base = absolute(Array.isArray(quantity.base) ? quantity.base[0] : quantity.base);
  if (base.n === 0n) return -quantity.exponent;
  const trailing = /0*$/.exec(base.n.toString())![0].length;
  if (base.d === 1n) return 0 - trailing;
  let decimals = 0;
  while (10n ** BigInt(decimals) % base.d !== 0n) decimals++;
  return decimals;
}

/**
 * Whether prose may say `stated` for the true value: 約 for a value rounded right, 超過 or 多
 * for one cut off below, 近 or 不到 for one rounded up. An exact number stands for itself alone.
 */
export function isRoundingOf(stated: Rational, actual: Rational, lastDigit: number, qualifier: Qualifier): boolean {
  const step = powerOfTen(-lastDigit);
  const off = absolute(subtract(stated, actual));
  const within = (share: Rational): boolean => compare(off, multiply(absolute(actual), share)) <= 0;
  switch (qualifier) {
    case 'exact':
      return false;
    case 'about':
      // 約 before the full number would make an exact one sound vague.
      return off.n !== 0n && compare(roundTo(actual, lastDigit), stated) === 0 && within(FURTHEST);
    case 'over':
      return compare(stated, actual) < 0 && compare(actual, add(stated, step)) < 0;
    case 'under':
      return compare(actual, stated) < 0 && compare(subtract(stated, step), actual) < 0 && within(FURTHEST_UNDER);
  }
}
