import type { Lang } from './edition.ts';

/** Writes texts in an edition's way. */
export interface Converter {
  /** What its texts are written in. */
  lang: Lang;
  /** Converts a text that stands by itself: a label, an attribute, a cell. */
  text(text: string): string;
  /**
   * Converts a text that markup divides. Words and quotation marks are read across
   * the pieces; as many pieces come back.
   */
  pieces(pieces: readonly string[]): string[];
}

/** The converter of the edition that authors write. */
export const UNCONVERTED: Converter = { lang: 'zh-Hant', text: (text) => text, pieces: (pieces) => [...pieces] };

/**
 * Converts every text in a piece of data, at any depth; names of fields stay. Ids, dates
 * and addresses hold no Han, so they come through as they are.
 */
export function convertData<T>(data: T, converter: Converter): T {
  const convert = (value: unknown): unknown => {
    if (typeof value === 'string') return converter.text(value);
    if (Array.isArray(value)) return value.map(convert);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, convert(each)]));
  };
  return converter === UNCONVERTED ? data : (convert(data) as T);
}
