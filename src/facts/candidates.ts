import { exactKey, factsBetween, type FactIndex } from './fact-index.ts';
import type { Quantity } from './number-kinds.ts';
import { absolute, add, negate, powerOfTen, subtract, toNumber, type Rational } from './rational.ts';
import { isRoundingOf, lastDigitOf } from './rounding.ts';
import type { Fact, Qualifier } from './schema.ts';
import { unitKind } from './units.ts';

/** 下降 before a number that the fact holds without a sign needs a label that says so too. */
const SAYS_FALL = /[降減跌縮]|下滑|回落/;

export interface Candidates {
  /** Facts that hold what the prose says. */
  matching: Fact[];
  /** Facts with the same number that qualify it otherwise. */
  otherQualifier: Fact[];
  /** Facts that would match if the prose said 約. */
  unsaidRounding: Fact[];
}

function sameNumber(quantity: Quantity, index: FactIndex): Fact[] {
  const kind = unitKind(quantity.unit);
  const { base } = quantity;
  if (Array.isArray(base)) return index.exact.get(exactKey(kind, base)) ?? [];
  const equal = index.exact.get(exactKey(kind, base)) ?? [];
  if (!quantity.falls) return equal;
  return [...equal.filter((fact) => SAYS_FALL.test(fact.label)), ...(index.exact.get(exactKey(kind, negate(base))) ?? [])];
}

/** Facts whose value the stated number rounds. A fall is compared by its size. */
function rounded(quantity: Quantity, index: FactIndex, qualifier: Qualifier): Fact[] {
  if (Array.isArray(quantity.base)) return [];
  const stated: Rational = quantity.base;
  const lastDigit = lastDigitOf(quantity);
  const step = powerOfTen(-lastDigit);
  const [low, high] = [toNumber(subtract(stated, step)), toNumber(add(stated, step))];
  const kind = unitKind(quantity.unit);
  const near = factsBetween(index, kind, low, high).filter(({ fact }) => !quantity.falls || SAYS_FALL.test(fact.label));
  const fallen = quantity.falls ? factsBetween(index, kind, -high, -low) : [];
  return [...near, ...fallen]
    .filter(({ fact }) => fact.qualifier === 'exact' || fact.qualifier === 'about' || fact.qualifier === qualifier)
    .filter(({ base }) => isRoundingOf(stated, quantity.falls ? absolute(base) : base, lastDigit, qualifier))
    .map(({ fact }) => fact);
}

/** What the facts have to say about one quantity. The same number goes before a rounding. */
export function candidatesFor(quantity: Quantity, index: FactIndex): Candidates {
  const same = sameNumber(quantity, index);
  const agreeing = same.filter((fact) => fact.qualifier === quantity.qualifier);
  const otherQualifier = same.filter((fact) => fact.qualifier !== quantity.qualifier);
  if (agreeing.length > 0) return { matching: agreeing, otherQualifier, unsaidRounding: [] };
  return {
    matching: rounded(quantity, index, quantity.qualifier),
    otherQualifier,
    unsaidRounding: quantity.qualifier === 'exact' ? rounded(quantity, index, 'about') : [],
  };
}
