/** One place in which readers meet a fact. */
export interface FactUse {
  /** Where, in readers' words: 提要, 招商, 圖5. */
  place: string;
  /** Fragment of the letter's page that leads there. */
  anchor: string;
}
