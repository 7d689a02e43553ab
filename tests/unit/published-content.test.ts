import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, it } from 'vitest';
import { loadContent } from '../../src/content/content.ts';
import { PROJECT } from '../support/project.ts';

/** As many Han characters make a sentence that nobody writes twice by chance. */
const SENTENCE = 8;

/** Where tests read what is published: to hold it to promises, and to build the site that walks look at. */
const READERS = [
  'tests/unit/content/published.test.ts',
  'tests/unit/published-content.test.ts',
  'tests/browser/support/sites.ts',
];

/** Every string of a value. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

const textOf = (path: string) => readFileSync(join(PROJECT, path), 'utf8');
const filesLike = (pattern: string) =>
  globSync(pattern, { cwd: PROJECT })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => statSync(join(PROJECT, path)).isFile());

/** A letter of its own, begun as a copy of one that was published: what it says is a test's to quote. */
const KIT = 'tests/fixtures/kit';

/** Sentences of the letters that are published. */
async function publishedSentences(): Promise<string[]> {
  const { series, letters } = await loadContent(join(PROJECT, 'content'));
  const published = letters.filter(({ frontmatter }) => frontmatter?.draft !== true);
  const said = [
    ...strings(series.data),
    ...published.flatMap(({ frontmatter, facts, figures, texts }) => [
      ...strings([frontmatter, facts.data, figures.data]),
      ...(texts ?? []).flatMap(({ text }) => text.split(/[。！？；]/)),
    ]),
  ];
  return said.filter((each) => (each.match(/\p{Script=Han}/gu) ?? []).length >= SENTENCE);
}

const tests = filesLike('tests/**/*.{ts,tsv,mdx,yaml,txt}').filter((path) => !path.startsWith(KIT));

it('no test and no fixture quotes what is published: editors may change it', async () => {
  // The guide shows whoever begins a letter how things are said, and the kit says what was once published.
  const free = ['content/README.md', ...filesLike(`${KIT}/**/*.{mdx,yaml}`)].map(textOf).join('\n');
  const sentences = (await publishedSentences()).filter((each) => !free.includes(each));
  const quoted = tests.flatMap((path) => {
    const text = textOf(path);
    return sentences.filter((each) => text.includes(each)).map((each) => `${path}: ${each}`);
  });
  expect(quoted).toEqual([]);
});

it('nothing reads the published content but what holds it to promises that any sound content keeps', () => {
  const reads = /(?:\(|= )join\(PROJECT, 'content'|content: 'content'|(?:\.\.\/)+content\/letters/;
  const readers = tests.filter((path) => path.endsWith('.ts') && reads.test(textOf(path)));
  expect(readers.sort()).toEqual([...READERS].sort());
});
