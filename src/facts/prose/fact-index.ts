import { compare, fromNumber, keyOf, multiply, powerOfTen, toNumber, type Rational } from '../model/rational.ts';
import type { Fact, Qualifier } from '../model/schema.ts';
import { unitExponent, unitKind, type UnitKind } from '../model/units.ts';

/** A fact with one number, and that number in the base unit of its kind. */
export interface IndexedFact {
  fact: Fact;
  qualifier: Qualifier;
  base: Rational;
  /** `base` as a float, to search by. */
  size: number;
}

/** Facts by what prose may say of them; built once, then asked once for each number. */
export interface FactIndex {
  byId: ReadonlyMap<string, Fact>;
  /** Key of kind and exact value(s) -> facts. */
  exact: ReadonlyMap<string, Fact[]>;
  /** Facts of one kind with a single number, smallest first. */
  bySize: ReadonlyMap<UnitKind, IndexedFact[]>;
  /** Digits of the number, and those digits less any one of them -> facts: finds slips of the keyboard. */
  byDigits: ReadonlyMap<string, Fact[]>;
  /** Kind and two- and three-character parts of labels -> facts. */
  byLabelPart: ReadonlyMap<string, Fact[]>;
}

export const baseOfFact = (value: number, fact: Pick<Fact, 'unit'>): Rational =>
  multiply(fromNumber(value), powerOfTen(unitExponent(fact.unit)));

export function exactKey(kind: UnitKind, base: Rational | readonly [Rational, Rational]): string {
  return `${kind} ${Array.isArray(base) ? base.map(keyOf).join('–') : keyOf(base as Rational)}`;
}

/** The digits that stay when point, sign and zeros at either end are left out: 112.6063 and 1126.063 share them. */
export const significantDigits = (value: number): string =>
  String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/g, '');

/** The digits themselves and all that one forgotten digit would leave. */
export function digitVariants(digits: string): string[] {
  const variants = new Set([digits]);
  if (digits.length > 2) for (let i = 0; i < digits.length; i++) variants.add(digits.slice(0, i) + digits.slice(i + 1));
  return [...variants];
}

export const labelPartKey = (kind: UnitKind, part: string): string => `${kind} ${part}`;

/** Every run of two or three Han characters in a label. */
function labelParts(label: string): Set<string> {
  const parts = new Set<string>();
  for (const [run] of label.matchAll(/\p{Script=Han}+/gu)) {
    for (let i = 0; i + 2 <= run.length; i++) {
      parts.add(run.slice(i, i + 2));
      if (i + 3 <= run.length) parts.add(run.slice(i, i + 3));
    }
  }
  return parts;
}

function put<K>(map: Map<K, Fact[]>, key: K, fact: Fact): void {
  const facts = map.get(key);
  if (facts) facts.push(fact);
  else map.set(key, [fact]);
}

export function buildFactIndex(facts: Iterable<Fact>): FactIndex {
  const byId = new Map<string, Fact>();
  const exact = new Map<string, Fact[]>();
  const bySize = new Map<UnitKind, IndexedFact[]>();
  const byDigits = new Map<string, Fact[]>();
  const byLabelPart = new Map<string, Fact[]>();
  for (const fact of facts) {
    byId.set(fact.id, fact);
    const kind = unitKind(fact.unit);
    for (const part of labelParts(fact.label)) put(byLabelPart, labelPartKey(kind, part), fact);
    for (const value of [fact.value].flat())
      for (const digits of digitVariants(significantDigits(value))) put(byDigits, digits, fact);
    if (Array.isArray(fact.value)) {
      put(exact, exactKey(kind, [baseOfFact(fact.value[0], fact), baseOfFact(fact.value[1], fact)]), fact);
      continue;
    }
    const base = baseOfFact(fact.value, fact);
    put(exact, exactKey(kind, base), fact);
    const sized = bySize.get(kind) ?? [];
    sized.push({ fact, qualifier: fact.qualifier, base, size: toNumber(base) });
    bySize.set(kind, sized);
  }
  for (const sized of bySize.values()) sized.sort((a, b) => compare(a.base, b.base));
  return { byId, exact, bySize, byDigits, byLabelPart };
}

/** Facts of a kind whose size lies in [low, high], smallest first; the first is found by bisection. */
export function* factsBetween(index: FactIndex, kind: UnitKind, low: number, high: number): Generator<IndexedFact> {
  const sized = index.bySize.get(kind) ?? [];
  let [from, to] = [0, sized.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sized[middle]!.size < low) from = middle + 1;
    else to = middle;
  }
  for (let i = from; i < sized.length && sized[i]!.size <= high; i++) yield sized[i]!;
}
