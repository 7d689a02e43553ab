/** Fewest and most letters of a word that a series can spell: an ordinal, a rail and a row of cards hold no more. */
export const SHORTEST_WORD = 2;
export const LONGEST_WORD = 12;

/** A word that a series can spell. */
export const SERIES_WORD_PATTERN = new RegExp(`^[A-Z]{${SHORTEST_WORD},${LONGEST_WORD}}$`);

/**
 * The letter at a position of a series' word. Position, not letter, names a slot: a letter may come twice.
 * @param seriesWord the word that the series spells.
 * @param position 1-based place in it.
 * @returns the capital letter, or undefined outside the word.
 */
export function letterAt(seriesWord: string, position: number): string | undefined {
  return seriesWord[position - 1];
}

/** Positions (1-based) at which a letter stands in a series' word; none where it does not. */
export function positionsOf(seriesWord: string, letter: string): number[] {
  return [...seriesWord].flatMap((each, index) => (each === letter ? [index + 1] : []));
}
