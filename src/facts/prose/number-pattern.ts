import { HAN_NUMERAL } from './han-numerals.ts';
import type { NumberKind } from './number-kinds.ts';

/**
 * One way a number is no quantity. Patterns are sticky, run on half-width text from where
 * the number or its first word starts, and repeat within bounds, so that a long text is
 * read in linear time.
 */
export interface NumberPattern {
  kind: Exclude<NumberKind, 'quantity'>;
  pattern: RegExp;
  /** A text in which it reads a number. */
  example: string;
  /** What the ten characters before must match, where they matter. */
  before?: RegExp;
  /** What they must not match. */
  notBefore?: RegExp;
  /** For kind `unknown`: why it cannot stay, in Traditional Chinese. */
  reason?: string;
}

/** A pattern that reads from where it is told to start. */
export const sticky = (source: string): RegExp => new RegExp(source, 'y');

/** A space that a line break or an older typing habit may have left. */
export const S = '[ \\u00a0\\n]?';
/** A year in Arabic numerals, from 1000 to 2199: other numbers of four digits count something. */
export const YEAR = '(?:1\\d|2[01])\\d\\d';
/** One Han numeral. */
export const H = `[${HAN_NUMERAL}]`;
