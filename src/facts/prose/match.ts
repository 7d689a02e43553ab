import { candidatesFor, type Candidates } from './candidates.ts';
import type { FactIndex } from './fact-index.ts';
import { heldTo } from './han-counts.ts';
import { nearest } from '../../shared/nearest.ts';
import type { ClassifiedNumber, Quantity, Span } from './number-kinds.ts';
import { classifyNumbers } from './quantities.ts';
import { rivalsOf } from './confusable-facts.ts';
import type { Fact } from '../model/schema.ts';
import { likelyMeant, MOST_NAMED } from './suggestions.ts';
import * as say from './text-diagnostics.ts';
import type { TextProblem } from './text-diagnostics.ts';

/** A stretch of text for which the author has said which fact it states: `[15個](fact:starts-digital)`. */
export interface SettledSpan extends Span {
  /** Id of the fact; `none` says that the number there is no fact. */
  fact: string;
}

/** A place where the text states a fact. */
export interface FactUse {
  fact: Fact;
  quantity: Quantity;
}

export interface TextMatch {
  /** Every number of the text and what it is. */
  numbers: ClassifiedNumber[];
  uses: FactUse[];
  /** Everything that is wrong, in the text's order. */
  problems: TextProblem[];
}

/** The word after `fact:` that says a number is no fact. */
export const NO_FACT = 'none';

type Verdict = { fact: Fact } | { problem: TextProblem };

function settledVerdict(quantity: Quantity, fact: Fact, index: FactIndex): Verdict {
  const { matching } = candidatesFor(quantity, index);
  return matching.includes(fact) ? { fact } : { problem: say.notThatFact(quantity, fact) };
}

/** `meant` is asked only where nothing matches, since looking for slips takes longer than looking up. */
function verdictFrom(quantity: Quantity, candidates: Candidates, meant: () => Iterable<Fact>): Verdict {
  const { matching, otherQualifier, unsaidRounding } = candidates;
  if (matching.length === 1) return { fact: matching[0]! };
  if (matching.length > 1) return { problem: say.ambiguous(quantity, matching) };
  if (otherQualifier.length > 0) return { problem: say.otherQualifier(quantity, otherQualifier) };
  if (unsaidRounding.length > 0) return { problem: say.unsaidRounding(quantity, unsaidRounding) };
  return { problem: say.noFact(quantity, [...meant()]) };
}

/** A count in Han numerals is compared with the facts that count the same thing, and no others. */
function unsettledVerdict(quantity: Quantity, text: string, index: FactIndex): Verdict | undefined {
  const held = quantity.han ? heldTo(quantity, text, index) : 'all';
  if (held === undefined) return undefined;
  const among = (facts: Fact[]): Fact[] => (held === 'all' ? facts : facts.filter((fact) => held.has(fact)));
  const all = candidatesFor(quantity, index);
  const candidates = { matching: among(all.matching), otherQualifier: among(all.otherQualifier), unsaidRounding: among(all.unsaidRounding) };
  const verdict = verdictFrom(quantity, candidates, () => (held === 'all' ? likelyMeant(quantity, index) : [...held].slice(0, MOST_NAMED)));
  if ('problem' in verdict) return verdict;
  const rivals = rivalsOf(verdict.fact, quantity, text, index, held === 'all' ? undefined : held);
  return rivals.length === 0 ? verdict : { problem: say.oneDigitOff(quantity, verdict.fact, rivals) };
}

function verdictOn(number: ClassifiedNumber, settled: SettledSpan | undefined, text: string, index: FactIndex): Verdict | undefined {
  const { quantity } = number;
  const fact = settled && index.byId.get(settled.fact);
  // `none` says that the number is no fact, and an unknown id has been reported.
  if (settled && !fact) return undefined;
  if (fact) return quantity ? settledVerdict(quantity, fact, index) : { problem: say.notAQuantity(number, fact) };
  if (number.kind === 'unknown') return { problem: say.unknownNumber(number) };
  if (!quantity) return undefined;
  return unsettledVerdict(quantity, text, index);
}

/** Settled spans whose fact does not exist. */
function unknownFacts(settled: readonly SettledSpan[], index: FactIndex): TextProblem[] {
  return settled
    .filter(({ fact }) => fact !== NO_FACT && !index.byId.has(fact))
    .map((span) => say.unknownFact(span, span.fact, nearest(span.fact, index.byId.keys())));
}

/**
 * Holds every number of a text to the facts. `settled` are spans of the same text, in any
 * order. One index lookup a number: the time grows with the text, not with the facts.
 */
export function matchText(text: string, index: FactIndex, settled: readonly SettledSpan[] = []): TextMatch {
  const numbers = classifyNumbers(text);
  const spans = [...settled].sort((a, b) => a.start - b.start);
  const answered = new Set<SettledSpan>();
  const uses: FactUse[] = [];
  const problems = unknownFacts(spans, index);
  let next = 0;
  for (const number of numbers) {
    const place = number.quantity?.core ?? number;
    while (spans[next] && spans[next]!.end <= place.start) next++;
    const span = spans[next] && spans[next]!.start < place.end ? spans[next] : undefined;
    if (span) answered.add(span);
    const verdict = verdictOn(number, span, text, index);
    if (verdict && 'fact' in verdict) uses.push({ fact: verdict.fact, quantity: number.quantity! });
    else if (verdict) problems.push(verdict.problem);
  }
  for (const span of spans) if (!answered.has(span)) problems.push(say.emptySpan(span, text, index.byId.get(span.fact)));
  return { numbers, uses, problems: problems.sort((a, b) => a.start - b.start) };
}
