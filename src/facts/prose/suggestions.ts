import { digitVariants, factsBetween, significantDigits, type FactIndex } from './fact-index.ts';
import { formatValue } from '../model/format.ts';
import { editDistance } from '../../shared/nearest.ts';
import type { Quantity } from './number-kinds.ts';
import { toNumber } from '../model/rational.ts';
import type { Fact } from '../model/schema.ts';
import { unitKind } from '../model/units.ts';

/** How many facts a message names. */
export const MOST_NAMED = 3;
/** How many facts of one sort are weighed against each other to find them. */
const MOST_WEIGHED = 40;
/** Values further apart than this share are not taken for one another. */
const NEAR = 0.1;
/** Slips of the keyboard that such a distance counts for, less where it is less; and those that another kind of unit counts for. */
const SLIPS_OF_NEAR = 10;
const SLIPS_OF_KIND = 1.5;

/** A fact as messages name it: starts-total（291個，重大產業項目集中開工數）. */
export const describeFact = (fact: Fact): string => `${fact.id}（${formatValue(fact)}，${fact.label}）`;
export const describeFacts = (facts: Iterable<Fact>): string => [...facts].map(describeFact).join('；');

/**
 * Facts that the author may have meant by a number that matches none, likeliest first:
 * those whose digits differ by a slip of the keyboard, a lost digit or a moved point,
 * and those nearest in size.
 */
export function likelyMeant(quantity: Quantity, index: FactIndex): Fact[] {
  const kind = unitKind(quantity.unit);
  const found = new Map<Fact, number>();
  const [first] = [quantity.value].flat();
  const digits = significantDigits(first ?? 0);
  for (const variant of digitVariants(digits)) {
    for (const fact of index.byDigits.get(variant) ?? []) {
      const distance = Math.min(...[fact.value].flat().map((value) => editDistance(digits, significantDigits(value))));
      found.set(fact, distance + (unitKind(fact.unit) === kind ? 0 : SLIPS_OF_KIND));
      if (found.size > MOST_WEIGHED) break;
    }
  }
  if (!Array.isArray(quantity.base)) {
    const size = toNumber(quantity.base);
    const reach = Math.abs(size) * NEAR;
    let seen = 0;
    for (const { fact, size: other } of factsBetween(index, kind, size - reach, size + reach)) {
      if (++seen > MOST_WEIGHED) break;
      const distance = (SLIPS_OF_NEAR * Math.abs(other - size)) / Math.max(reach, Number.MIN_VALUE);
      found.set(fact, Math.min(found.get(fact) ?? Number.POSITIVE_INFINITY, distance));
    }
  }
  return [...found]
    .sort((a, b) => a[1] - b[1])
    .slice(0, MOST_NAMED)
    .map(([fact]) => fact);
}
