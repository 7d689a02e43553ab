import { matchingFacts } from './candidates.ts';
import type { FactIndex } from './fact-index.ts';
import type { Quantity } from './number-kinds.ts';
import type { Fact } from '../model/schema.ts';
import { typosOf } from './typos.ts';
import { compareLikeness, wordsAround } from './words-around.ts';

/**
 * Facts that the quantity would state if one of its digits were another, and that the words
 * around it do not rule out: they speak for such a fact as much as for the one that the
 * quantity states. Where there are none, a wrong digit cannot pass for another fact, since
 * the words speak the same way whichever of the two numbers stands there.
 * @param held the facts that the quantity is held to, where it is not held to all.
 */
export function confusableWith(
  fact: Fact,
  quantity: Quantity,
  text: string,
  index: FactIndex,
  held?: ReadonlySet<Fact>,
): Fact[] {
  const confusable = new Set<Fact>();
  for (const typo of typosOf(quantity, text)) {
    const [confusableFact, another] = held
      ? matchingFacts(typo, index).filter((each) => held.has(each))
      : matchingFacts(typo, index, 2);
    // A number that two facts share does not pass by itself.
    if (confusableFact && !another && confusableFact !== fact) confusable.add(confusableFact);
  }
  if (confusable.size === 0) return [];
  const around = wordsAround(text, quantity);
  return [...confusable].filter((confusableFact) => compareLikeness(fact, confusableFact, around) <= 0);
}
