import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Dictionary, dictionarySchema } from '../../../src/editions/dictionary.ts';

/** A dictionary as editors keep it. */
export const OURS: Dictionary = dictionarySchema.parse(
  parse(readFileSync(new URL('../../fixtures/kit/simplified.yaml', import.meta.url), 'utf8')),
);
