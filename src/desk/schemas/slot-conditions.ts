import { letterAt, SERIES_WORD } from '../../series/word.ts';
import type { JsonSchema } from './json-schema.ts';

/** The position gives the letter. */
export const slotConditions: readonly JsonSchema[] = [...SERIES_WORD].map((_, index) => atPosition(index + 1, {}));

/** The position gives the letter, and the letter begins the word. */
export const letterConditions: readonly JsonSchema[] = [...SERIES_WORD].map((letter, index) =>
  atPosition(index + 1, { word: { pattern: `^${letter}`, patternErrorMessage: `第 ${index + 1} 位的詞要以 ${letter} 開頭` } }),
);

function atPosition(position: number, more: Record<string, JsonSchema>): JsonSchema {
  const letter = letterAt(position)!;
  return {
    if: { required: ['position'], properties: { position: { const: position } } },
    then: { properties: { letter: { const: letter, errorMessage: `${SERIES_WORD} 的第 ${position} 個字母是 ${letter}` }, ...more } },
  };
}
