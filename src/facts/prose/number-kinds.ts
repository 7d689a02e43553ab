import type { Rational } from '../model/rational.ts';
import type { Qualifier } from '../model/schema.ts';
import type { Unit } from '../model/units.ts';

/**
 * What a number in a text is. `ordinal` counts places, not things (第6個字母, 圖1, 12號樓);
 * `article` is a number of a law or a document; `name` belongs to a name (5G, “8+N”, an address);
 * `unknown` fits nothing and must not stay.
 */
export type NumberKind = 'quantity' | 'date' | 'period' | 'ordinal' | 'time' | 'phone' | 'article' | 'name' | 'unknown';

export interface Span {
  /** 0-based offset in UTF-16 units. */
  start: number;
  /** Offset after the last unit. */
  end: number;
}

/** A quantity as prose states it. */
export interface Quantity extends Span {
  /** The words from `start` to `end`, qualifiers included: 約756.97億元, 300萬噸以上. */
  text: string;
  /** Number in `unit`; a range is [low, high]. */
  value: number | [number, number];
  /** The same, exactly, in the base unit of the unit's kind. */
  base: Rational | [Rational, Rational];
  /** Digits after the point, counted in `unit`; negative where a multiplier hides them (2萬個: -4). */
  decimals: number;
  /** Powers of ten from the number as written to the kind's base unit: 8 for 億元, 4 for 2萬個. */
  exponent: number;
  qualifier: Qualifier;
  unit: Unit;
  /** Number and unit without the qualifiers around them. */
  core: Span;
  /** Written in Han numerals: 三個. */
  han: boolean;
  /** The words before say that something fell by it: 下降3.5%. */
  falls: boolean;
}

/** One number of a text and what it is. */
export interface ClassifiedNumber extends Span {
  text: string;
  kind: NumberKind;
  /** Set for kind `quantity`. */
  quantity?: Quantity;
  /** For kind `unknown`: why it fits nothing, in Traditional Chinese. */
  reason?: string;
}
