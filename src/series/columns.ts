/** As many letters as stand side by side at their size. */
const LONGEST_ROW = 7;

/**
 * How many columns the letters of a word stand in: one row where they fit, else two, of which the first may be one longer.
 * @param count number of letters.
 */
export function columnsFor(count: number): number {
  return count <= LONGEST_ROW ? count : Math.ceil(count / 2);
}
