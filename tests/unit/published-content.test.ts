import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadContent } from '../../src/content/content.ts';
import { slugFor } from '../../src/series/folder.ts';
import { PROJECT } from '../support/project.ts';

/** As many characters make a sentence that nobody writes twice by chance. */
const SENTENCE = 8;

/** Every string of a value. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** What a content folder says: its sentences, and the ids and slugs by which it calls things. */
async function wordsOf(folder: string): Promise<{ sentences: Set<string>; ids: Set<string> }> {
  const { series, letters } = await loadContent(join(PROJECT, folder));
  const sentences = [
    ...strings(series.data),
    ...letters.flatMap(({ frontmatter, facts, figures, texts }) => [
      ...strings([frontmatter, facts.data, figures.data]),
      ...(texts ?? []).flatMap(({ text }) => text.split(/[。！？；]/)),
    ]),
  ];
  const ids = letters.flatMap(({ folder: name, frontmatter, article, facts, figures }) => [
    name,
    ...(frontmatter ? [slugFor(frontmatter)] : []),
    ...[facts.data?.facts, facts.data?.events, facts.data?.sources, figures.data?.figures].flatMap((each) =>
      Object.keys(each ?? {}),
    ),
    ...[...(article?.text ?? '').matchAll(/<Section id="([^"]+)"/g)].map(([, id]) => id!),
  ]);
  return {
    sentences: new Set(sentences.filter((each) => (each.match(/\p{Script=Han}/gu) ?? []).length >= SENTENCE)),
    // A common word is nobody's own.
    ids: new Set(ids.filter((each) => each.includes('-'))),
  };
}

/** The code of tests, by path. */
function code(pattern: string): [path: string, text: string][] {
  const files = globSync(pattern, { cwd: PROJECT }).filter((path) => statSync(join(PROJECT, path)).isFile());
  return files.map((path) => [path, readFileSync(join(PROJECT, path), 'utf8')]);
}

/** What of some words stands in some code, with the file. */
function quoted(files: readonly [string, string][], words: { sentences: Iterable<string>; ids: Iterable<string> }) {
  return files.flatMap(([path, text]) => [
    ...[...words.sentences].filter((each) => text.includes(each)).map((each) => `${path}: ${each}`),
    ...[...words.ids]
      .filter((id) => new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`).test(text))
      .map((each) => `${path}: ${each}`),
  ]);
}

const published = await wordsOf('content');
const kit = await wordsOf('tests/fixtures/kit');

it('what is published is quoted by no test: editors may change it, and its tests are content/published.test.ts', () => {
  // An editor may call a new letter what a test calls one that is made up: ids count that were there when the kit was copied.
  const ids = [...published.ids].filter((id) => kit.ids.has(id));
  const files = code('tests/{unit,support,bench}/**/*.{ts,tsv}');
  expect(quoted(files, { ...published, ids })).toEqual([]);
});

it('tests of pages, and the sites that they look at, quote the copy in tests/fixtures/kit and nothing published since', () => {
  const sentences = [...published.sentences].filter((each) => !kit.sentences.has(each));
  expect(quoted(code('tests/{browser,fixtures}/**/*.ts'), { sentences, ids: [] })).toEqual([]);
});
