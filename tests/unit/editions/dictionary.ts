import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Dictionary, dictionarySchema } from '../../../src/editions/dictionary.ts';

/** The dictionary that the editors keep. */
export const OURS: Dictionary = dictionarySchema.parse(
  parse(readFileSync(new URL('../../../content/simplified.yaml', import.meta.url), 'utf8')),
);
