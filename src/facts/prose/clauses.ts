import type { TextPart } from './text-parts.ts';

/** A clause ends with its punctuation, and with any quotation mark or bracket that closes there. */
const CLAUSE_END = /(?<=[，、：；。？！][」』》）]?)(?![，、：；。？！」』》）])/u;

/**
 * A heading's parts by clause. Set as blocks in the line, clauses stay whole where
 * the line is long enough: a heading breaks after its comma, not inside a word.
 */
export function clauses(parts: readonly TextPart[]): TextPart[][] {
  const lines: TextPart[][] = [[]];
  for (const part of parts) {
    const pieces = part.fact ? [part.text] : part.text.split(CLAUSE_END);
    pieces.forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text) lines.at(-1)!.push({ ...part, text });
    });
    // A comma at the very end of a part begins a new clause with the next one.
    if (!part.fact && /[，、：；。？！][」』》）]?$/u.test(part.text)) lines.push([]);
  }
  return lines.filter((line) => line.length > 0);
}
