import { describe, expect, it } from 'vitest';
import { EDITOR_FILES } from '../../../src/editor-schemas/files.ts';
import { BESIDE, VALID } from './documents.ts';
import { type Mutant, mutants } from './mutants.ts';
import { objections } from './validity.ts';
import { complaints } from './validators.ts';

/** Fields that belong in some places and are wrong in others, and one that belongs nowhere. */
const FIELDS = [
  'facts',
  'series',
  'categories',
  'events',
  'ends',
  'value',
  'derived',
  'source',
  'decimals',
  'note',
  'url',
  'from',
  'nonsense',
];

/** What only a calendar knows: days that there are not, and ranges that run backward. */
const NO_SUCH_DAY = /"(2022-02-30|2022-06\/02)"$/;

/** Rules on one record that its JSON Schema holds whole: none is left to the check. Which letter stands where, the schema cannot know: it serves a series of any word. */
const HELD = [
  'value-or-derived',
  'derived-status',
  'decimals-of-typed',
  'corroboration-note',
  'count-is-whole',
  'range-qualifier',
  'source-of-derived',
  'source-missing',
  'event-derived',
  'figure-fields',
  'figure-series',
  'figure-events',
  'figure-categories',
  'slot-word',
];

describe.each(EDITOR_FILES.map(({ name }) => name))('the JSON schema of %s', (kind) => {
  const taken: Mutant[] = [];
  const wronglyRefused: string[] = [];
  const leftBySchema: string[] = [];
  const leftByRules: string[] = [];
  for (const mutant of mutants(VALID[kind], FIELDS)) {
    const { schema, rules } = objections(kind, mutant.data, BESIDE);
    const complaint = complaints(kind, mutant.data);
    if (schema.length === 0 && rules.length === 0) {
      taken.push(mutant);
      if (complaint) wronglyRefused.push(`${mutant.change}\n${complaint}`);
    } else if (!complaint) {
      leftBySchema.push(...schema.map((message) => `${message} <- ${mutant.change}`));
      leftByRules.push(...rules.filter((rule) => HELD.includes(rule)).map((rule) => `${rule} <- ${mutant.change}`));
    }
  }

  it('takes a sound document with every field in use', () => {
    expect(objections(kind, VALID[kind], BESIDE)).toEqual({ schema: [], rules: [] });
    expect(complaints(kind, VALID[kind])).toBe('');
  });

  it('refuses nothing that the check takes', () => {
    expect(taken.length).toBeGreaterThan(20);
    expect(wronglyRefused).toEqual([]);
  });

  it('refuses what the Zod schema refuses, save days that no calendar has', () => {
    expect(leftBySchema.filter((each) => !NO_SUCH_DAY.test(each))).toEqual([]);
  });

  it('holds the rules on single records that it can say', () => {
    expect(leftByRules).toEqual([]);
  });
});
