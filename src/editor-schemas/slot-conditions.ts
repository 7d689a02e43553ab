import type { JsonSchema } from './json-schema.ts';

/**
 * The letter begins the word. Which letter is due at a position, only the check can tell: one schema
 * serves a series of any word.
 */
export const letterConditions: readonly JsonSchema[] = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => ({
  if: { required: ['letter'], properties: { letter: { const: letter } } },
  then: { properties: { word: { pattern: `^${letter}`, patternErrorMessage: `這個位置的詞要以 ${letter} 開頭` } } },
}));
