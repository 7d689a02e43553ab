import { labelPartKey, type FactIndex } from './fact-index.ts';
import type { Quantity } from './number-kinds.ts';
import type { Fact } from '../model/schema.ts';
import { countsWholeThings, isDuration, unitKind } from '../model/units.ts';

/** Words that point at things already counted, or make the count a figure of speech. */
const POINTING = /(?:[這那此該每哪幾任另同全「『“‘《]|上述|下列|以下|其他|其餘)$/;
const NOUN_AFTER = /的?(\p{Script=Han}{2,12})/uy;
const NOUN_BEFORE = /(\p{Script=Han}{2,12}?)(?:一?共有?|總共|合計|有|達|為|是)?$/u;
/** Characters before a number in which its noun stands: the longest noun, and 有, 共有 or 總共 behind it. */
const NOUN_REACH = 14;
const CLAUSE_END = /[。！？；\n]/;
/** Characters for which a sentence is followed to either side: few are longer, and a text must be read in linear time. */
const REACH = 80;

/** Facts of the kind whose labels hold one of the parts, with how many they hold. */
function factsNaming(parts: Iterable<string>, quantity: Quantity, index: FactIndex): Map<Fact, number> {
  const facts = new Map<Fact, number>();
  const kind = unitKind(quantity.unit);
  for (const part of new Set(parts)) {
    for (const fact of index.byLabelPart.get(labelPartKey(kind, part)) ?? [])
      facts.set(fact, (facts.get(fact) ?? 0) + 1);
  }
  return facts;
}

const slices = (words: string, length: number): string[] =>
  Array.from({ length: Math.max(0, words.length - length + 1) }, (_, i) => words.slice(i, i + length));

/** 十個|新能源電池項目, or, where nothing follows that could be counted, 環境有|六個. */
function factsOfNoun(quantity: Quantity, text: string, index: FactIndex): Set<Fact> {
  NOUN_AFTER.lastIndex = quantity.end;
  const after = NOUN_AFTER.exec(text)?.[1];
  if (after !== undefined)
    return new Set(factsNaming([after.slice(0, 2), ...slices(after, 3)], quantity, index).keys());
  if (/\p{Script=Han}|[「『“‘]/u.test(text[quantity.end] ?? '')) return new Set();
  const before = NOUN_BEFORE.exec(text.slice(Math.max(0, quantity.start - NOUN_REACH), quantity.start))?.[1] ?? '';
  return new Set(factsNaming([before.slice(-2), ...slices(before, 3)], quantity, index).keys());
}

/** A span of time is measured from something to something, so the whole sentence says which it is. */
function factsOfSentence(quantity: Quantity, text: string, index: FactIndex): Set<Fact> {
  const before =
    text
      .slice(Math.max(0, quantity.start - REACH), quantity.start)
      .split(CLAUSE_END)
      .at(-1) ?? '';
  const after = text.slice(quantity.end, quantity.end + REACH).split(CLAUSE_END)[0] ?? '';
  const named = factsNaming([...slices(before, 2), ...slices(after, 2)], quantity, index);
  return new Set([...named].flatMap(([fact, parts]) => (parts > 1 ? [fact] : [])));
}

/**
 * The facts that a number in Han numerals is held to; undefined where it is free.
 *
 * Han numerals are part of slogans, names and idioms, so a count is held only where some fact
 * counts that very thing: the words behind it begin with two characters of the fact's label or
 * share three with it; where nothing countable stands behind, the words before it. A span
 * of time is held where its sentence shares two pairs of characters with the label of a fact
 * that measures such a span. An amount with a real unit (億元, %) is held like any Arabic number,
 * which `all` says. 一, a count that opens a quotation (“五個一批”), and one that points back
 * (這兩個) are free.
 */
export function heldTo(quantity: Quantity, text: string, index: FactIndex): Set<Fact> | 'all' | undefined {
  if (!countsWholeThings(quantity.unit)) return 'all';
  if (quantity.value === 1 || POINTING.test(text.slice(Math.max(0, quantity.start - 2), quantity.start)))
    return undefined;
  const facts = isDuration(quantity.unit) ? factsOfSentence(quantity, text, index) : factsOfNoun(quantity, text, index);
  return facts.size > 0 ? facts : undefined;
}
