import type { FactIndex } from './fact-index.ts';
import { matchText } from './match.ts';
import type { Fact } from '../model/schema.ts';
import { readFactMarks } from './fact-marks.ts';

/** A stretch of a text: plain words, or words that state a fact. */
export interface TextPart {
  text: string;
  fact?: Fact;
}

/** A text of a data file in parts, so that each number in it can lead to its fact. `fact:` marks are taken out. */
export function textParts(source: string, index: FactIndex): TextPart[] {
  const { text, marks } = readFactMarks(source);
  const parts: TextPart[] = [];
  let from = 0;
  for (const { fact, quantity } of matchText(text, index, marks).uses) {
    if (quantity.start > from) parts.push({ text: text.slice(from, quantity.start) });
    parts.push({ text: text.slice(quantity.start, quantity.end), fact });
    from = quantity.end;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}
