import { candidatesFor, type Candidates } from './candidates.ts';
import type { FactIndex } from './fact-index.ts';
import { heldTo } from './han-counts.ts';
import { nearest } from '../../shared/nearest.ts';
import type { ClassifiedNumber, Quantity, Span } from './number-kinds.ts';
import { classifyNumbers } from './quantities.ts';
import { confusableWith } from './confusable-facts.ts';
import type { Fact } from '../model/schema.ts';
import { likelyMeant, MOST_NAMED } from './suggestions.ts';
import * as say from './number-diagnostics.ts';
import type { NumberDiagnostic } from './number-diagnostics.ts';

/** A stretch of text for which the author has said which fact it states: `[15個](fact:starts-digital)`. */
export interface FactMark extends Span {
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
  diagnostics: NumberDiagnostic[];
}

/** The word after `fact:` that says a number is no fact. */
export const NO_FACT = 'none';

type Verdict = { fact: Fact } | { diagnostic: NumberDiagnostic };

function markedVerdict(quantity: Quantity, fact: Fact, index: FactIndex): Verdict {
  const { matching } = candidatesFor(quantity, index);
  return matching.includes(fact) ? { fact } : { diagnostic: say.notThatFact(quantity, fact) };
}

/** `meant` is asked only where nothing matches, since looking for slips takes longer than looking up. */
function verdictFrom(quantity: Quantity, candidates: Candidates, meant: () => Iterable<Fact>): Verdict {
  const { matching, otherQualifier, unsaidRounding } = candidates;
  if (matching.length === 1) return { fact: matching[0]! };
  if (matching.length > 1) return { diagnostic: say.ambiguous(quantity, matching) };
  if (otherQualifier.length > 0) return { diagnostic: say.otherQualifier(quantity, otherQualifier) };
  if (unsaidRounding.length > 0) return { diagnostic: say.unsaidRounding(quantity, unsaidRounding) };
  return { diagnostic: say.noFact(quantity, [...meant()]) };
}

/** A count in Han numerals is compared with the facts that count the same thing, and no others. */
function unmarkedVerdict(quantity: Quantity, text: string, index: FactIndex): Verdict | undefined {
  const held = quantity.han ? heldTo(quantity, text, index) : 'all';
  if (held === undefined) return undefined;
  const among = (facts: Fact[]): Fact[] => (held === 'all' ? facts : facts.filter((fact) => held.has(fact)));
  const all = candidatesFor(quantity, index);
  const candidates = {
    matching: among(all.matching),
    otherQualifier: among(all.otherQualifier),
    unsaidRounding: among(all.unsaidRounding),
  };
  const verdict = verdictFrom(quantity, candidates, () =>
    held === 'all' ? likelyMeant(quantity, index) : [...held].slice(0, MOST_NAMED),
  );
  if ('diagnostic' in verdict) return verdict;
  const confusable = confusableWith(verdict.fact, quantity, text, index, held === 'all' ? undefined : held);
  return confusable.length === 0 ? verdict : { diagnostic: say.oneDigitOff(quantity, verdict.fact, confusable) };
}

function verdictOn(
  number: ClassifiedNumber,
  marks: FactMark | undefined,
  text: string,
  index: FactIndex,
): Verdict | undefined {
  const { quantity } = number;
  const fact = marks && index.byId.get(marks.fact);
  // `none` says that the number is no fact, and an unknown id has been reported.
  if (marks && !fact) return undefined;
  if (fact) return quantity ? markedVerdict(quantity, fact, index) : { diagnostic: say.notAQuantity(number, fact) };
  if (number.kind === 'unknown') return { diagnostic: say.unknownNumber(number) };
  if (!quantity) return undefined;
  return unmarkedVerdict(quantity, text, index);
}

/** Settled spans whose fact does not exist. */
function unknownFacts(marks: readonly FactMark[], index: FactIndex): NumberDiagnostic[] {
  return marks
    .filter(({ fact }) => fact !== NO_FACT && !index.byId.has(fact))
    .map((span) => say.unknownFact(span, span.fact, nearest(span.fact, index.byId.keys())));
}

/**
 * Holds every number of a text to the facts. `settled` are spans of the same text, in any
 * order. One index lookup a number: the time grows with the text, not with the facts.
 */
export function matchText(text: string, index: FactIndex, marks: readonly FactMark[] = []): TextMatch {
  const numbers = classifyNumbers(text);
  const spans = [...marks].sort((a, b) => a.start - b.start);
  const answered = new Set<FactMark>();
  const uses: FactUse[] = [];
  const diagnostics = unknownFacts(spans, index);
  let next = 0;
  for (const number of numbers) {
    const place = number.quantity?.core ?? number;
    while (spans[next] && spans[next]!.end <= place.start) next++;
    const span = spans[next] && spans[next]!.start < place.end ? spans[next] : undefined;
    if (span) answered.add(span);
    const verdict = verdictOn(number, span, text, index);
    if (verdict && 'fact' in verdict) uses.push({ fact: verdict.fact, quantity: number.quantity! });
    else if (verdict) diagnostics.push(verdict.diagnostic);
  }
  for (const span of spans)
    if (!answered.has(span)) diagnostics.push(say.emptySpan(span, text, index.byId.get(span.fact)));
  return { numbers, uses, diagnostics: diagnostics.sort((a, b) => a.from - b.from) };
}
