import { exactKey, factsBetween, type FactIndex, type IndexedFact } from './fact-index.ts';
import type { Quantity } from './number-kinds.ts';
import { absolute, add, negate, powerOfTen, subtract, toNumber } from '../model/rational.ts';
import { isRoundingOf, lastDigitOf } from './rounding.ts';
import type { Fact, Qualifier } from '../model/schema.ts';
import { unitKind } from '../model/units.ts';

/** 100億元及以上 says where something begins or ends; no other number is cut off to it. */
const BOUND = /[及或和]以[上下]$/;

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
  return [
    ...equal.filter((fact) => SAYS_FALL.test(fact.label)),
    ...(index.exact.get(exactKey(kind, negate(base))) ?? []),
  ];
}

/** Facts whose value the stated number rounds, at most so many. A fall is compared by its size. */
function rounded(quantity: Quantity, index: FactIndex, qualifier: Qualifier, most = Number.POSITIVE_INFINITY): Fact[] {
  // An exact number rounds nothing, and neither does a range.
  if (Array.isArray(quantity.base) || qualifier === 'exact' || BOUND.test(quantity.text)) return [];
  const { base: stated, falls } = quantity;
  const kind = unitKind(quantity.unit);
  const lastDigit = lastDigitOf(quantity);
  const step = powerOfTen(-lastDigit);
  const [low, high] = [
    qualifier === 'over' ? stated : subtract(stated, step),
    qualifier === 'under' ? stated : add(stated, step),
  ].map(toNumber) as [number, number];
  const found: Fact[] = [];
  const collect = (near: Iterable<IndexedFact>, fits: (fact: Fact) => boolean): void => {
    for (const each of near) {
      if (found.length >= most) return;
      // What is known as 300萬噸以上 was cut off once, and is not cut off again.
      if (each.qualifier === 'over' || each.qualifier === 'under') continue;
      if (isRoundingOf(stated, falls ? absolute(each.base) : each.base, lastDigit, qualifier) && fits(each.fact))
        found.push(each.fact);
    }
  };
  collect(factsBetween(index, kind, low, high), (fact) => !falls || SAYS_FALL.test(fact.label));
  if (falls) collect(factsBetween(index, kind, -high, -low), () => true);
  return found;
}

/** The facts that the quantity states, at most so many of those it rounds. The same number goes before a rounding. */
export function matchingFacts(quantity: Quantity, index: FactIndex, most?: number): Fact[] {
  const agreeing = sameNumber(quantity, index).filter((fact) => fact.qualifier === quantity.qualifier);
  return agreeing.length > 0 ? agreeing : rounded(quantity, index, quantity.qualifier, most);
}

/** What the facts have to say about one quantity. */
export function candidatesFor(quantity: Quantity, index: FactIndex): Candidates {
  const matching = matchingFacts(quantity, index);
  const isUnsaid = matching.length === 0 && quantity.qualifier === 'exact';
  return {
    matching,
    otherQualifier: sameNumber(quantity, index).filter((fact) => fact.qualifier !== quantity.qualifier),
    unsaidRounding: isUnsaid ? rounded(quantity, index, 'about') : [],
  };
}
