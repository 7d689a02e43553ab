import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeLetter } from '../../../src/scaffold/write-letter.ts';
import { readArticle } from '../../../src/content/read/article-source.ts';
import { readContent } from '../../../src/content/read/read-content.ts';
import { schemaFiles } from '../../../src/editor-schemas/files.ts';
import type { JsonSchema } from '../../../src/editor-schemas/json-schema.ts';
import { UNITS } from '../../../src/facts/model/units.ts';
import { everyKind } from '../../fixtures/every-kind.ts';
import { SERIES, writeSevenLetters } from '../../fixtures/series.ts';
import { temporaryFolder } from '../../support/folders.ts';
import { PROJECT } from '../../support/project.ts';
import { complaints } from './validators.ts';

const files = schemaFiles();

describe('the JSON schemas of content', () => {
  it('describe every field, key and item in Chinese', () => {
    const bare = [...files].flatMap(([name, text]) =>
      places(JSON.parse(text) as JsonSchema, name).filter(
        ({ schema }) => !/\p{Script=Han}/u.test(schema.description ?? ''),
      ),
    );
    expect(bare.map(({ place }) => place)).toEqual([]);
  });

  it('say what each word of a closed list means, save units, which are words themselves', () => {
    const enums = [...files].flatMap(([name, text]) =>
      places(JSON.parse(text) as JsonSchema, name).filter(({ schema }) => schema.enum),
    );
    expect(enums.length).toBeGreaterThan(8);
    for (const { place, schema } of enums) {
      if (schema.enum!.join() === UNITS.join()) continue;
      const meanings = (schema.enumDescriptions ?? []) as string[];
      expect(meanings.length, place).toBe(schema.enum!.length);
      expect(
        meanings.every((meaning) => /\p{Script=Han}/u.test(meaning)),
        place,
      ).toBe(true);
    }
  });
});

/** Every place of a document that a schema speaks of; what `if` and `then` add to a place is no place of its own. */
function places(schema: JsonSchema, place: string): { place: string; schema: JsonSchema }[] {
  const { properties = {}, propertyNames, additionalProperties, items, anyOf = [] } = schema;
  const inner: [string, unknown][] = [
    ...Object.entries(properties),
    ['(key)', propertyNames],
    ['(value)', additionalProperties],
    ...[items].flat().map((each, index): [string, unknown] => [`(item ${index})`, each]),
  ];
  return [
    { place, schema },
    ...inner.flatMap(([key, each]) =>
      typeof each === 'object' && each !== null ? places(each as JsonSchema, `${place} ${key}`) : [],
    ),
    // Forms of one value share its description; what lies inside them is described.
    ...anyOf.flatMap((each, index) => places(each, `${place} (form ${index})`).slice(1)),
  ];
}

describe('the JSON schemas take', () => {
  it.each([
    ['a series of one letter', () => join(PROJECT, 'tests/fixtures/small')],
    [
      'what `npm run new` writes',
      async () => {
        const root = await temporaryFolder();
        await writeLetter(root, { position: 1, letter: 'K', word: 'Keen', title: '一問：「為什麼」#1' }, '2026-11-23');
        return root;
      },
    ],
    [
      'a series of seven letters',
      async () => {
        const root = await temporaryFolder();
        await writeSevenLetters(root);
        return root;
      },
    ],
  ])('%s', async (_, folder) => {
    const { series, terms, simplified, letters } = await readContent(await folder());
    expect(letters.length).toBeGreaterThan(0);
    for (const [kind, { text }] of Object.entries({ series, terms, simplified }))
      if (text !== undefined) expect(complaints(kind, parse(text))).toBe('');
    for (const { article, facts, figures } of letters) {
      expect(complaints('article', readArticle(article.text!, article.file).frontmatter.data)).toBe('');
      expect(complaints('facts', parse(facts.text!))).toBe('');
      expect(complaints('figures', parse(figures.text!))).toBe('');
    }
  });

  it.each(['another-subject', 'torture'])('the letter %s', (name) => {
    const read = (file: string) => readFileSync(join(PROJECT, 'tests/fixtures', name, file), 'utf8');
    expect(complaints('article', readArticle(read('article.mdx'), '').frontmatter.data)).toBe('');
    expect(complaints('facts', parse(read('facts.yaml')))).toBe('');
    expect(complaints('figures', parse(read('figures.yaml')))).toBe('');
  });

  it('every kind of figure at its limits, and a series with slots elsewhere', () => {
    const { facts, figures } = everyKind();
    expect(complaints('facts', parse(facts))).toBe('');
    expect(complaints('figures', parse(figures))).toBe('');
    expect(complaints('series', SERIES)).toBe('');
  });
});
