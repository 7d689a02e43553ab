import type { FactIndex } from '../../facts/prose/fact-index.ts';
import { matchText, NO_FACT } from '../../facts/prose/match.ts';
import { unitKind } from '../../facts/model/units.ts';
import type { Doubtful } from '../../content/letter/doubtful-facts.ts';
import { diagnosticAt, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { LetterText } from '../../content/texts/letter-text.ts';

/** What holding a letter's texts to its facts gave. */
export interface NumberCheck {
  diagnostics: Diagnostic[];
  /** Ids of the facts that the texts state, or were meant to. */
  stated: Set<string>;
}

/**
 * Holds every number of every text to the facts of the letter.
 * @param doubtful facts whose value is not known: a number that may be one of them is let pass.
 */
export function checkNumbers(texts: readonly LetterText[], index: FactIndex, doubtful: Doubtful): NumberCheck {
  const stated = new Set<string>();
  const diagnostics = texts.flatMap(({ file, text, marks, linksChecked, range }) => {
    const told = (id: string): boolean => doubtful.ids.has(id) || (linksChecked && !index.byId.has(id));
    const {
      numbers,
      uses,
      diagnostics: wrong,
    } = matchText(
      text,
      index,
      marks.map((span) => (told(span.fact) ? { ...span, fact: NO_FACT } : span)),
    );
    for (const fact of [...uses.map((use) => use.fact), ...wrong.flatMap(({ meant = [] }) => meant)])
      stated.add(fact.id);
    const kinds = new Map(
      numbers.flatMap(({ quantity }) => (quantity ? [[quantity.start, unitKind(quantity.unit)]] : [])),
    );
    return wrong
      .filter(({ rule, from }) => !(rule === 'fact-missing' && doubtful.kinds.has(kinds.get(from)!)))
      .map((each) => diagnosticAt(each, file, range(each)));
  });
  return { diagnostics, stated };
}
