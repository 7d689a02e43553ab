/** The word that the series spells. Position, not letter, names a slot: KUNMING has two Ns. */
export const SERIES_WORD = 'KUNMING';

/** Number of slots: one a letter of the word. */
export const SLOT_COUNT = SERIES_WORD.length;

/**
 * The letter at a position.
 * @param position 1-based place in the word.
 * @returns the capital letter, or undefined outside 1 to 7.
 */
export function letterAt(position: number): string | undefined {
  return SERIES_WORD[position - 1];
}

/** Positions (1-based) at which a letter stands in the word: N stands at 3 and 6. */
export function positionsOf(letter: string): number[] {
  return [...SERIES_WORD].flatMap((each, index) => (each === letter ? [index + 1] : []));
}
