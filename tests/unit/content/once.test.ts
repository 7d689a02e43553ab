import { cp, mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { holdContent, loadContent } from '../../../src/content/content.ts';
import { readContent } from '../../../src/content/read/read-content.ts';
import { writeSevenLetters } from '../../fixtures/series.ts';
import { run } from '../../support/commands.ts';
import { PROJECT } from '../../support/project.ts';

const COUNTER = pathToFileURL(join(PROJECT, 'tests/support/count-work.ts')).href;

let root = '';
beforeAll(async () => {
  await mkdir(join(PROJECT, '.cache'), { recursive: true });
  root = await mkdtemp(join(PROJECT, '.cache/once-test-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** How often each file was read and parsed, each fact and figure resolved, in one build of a content folder. */
async function workOf(contentDir: string): Promise<Record<string, Record<string, number>>> {
  const counts = join(root, 'counts.json');
  const { status, output } = run('build', [], {
    env: { CONTENT_DIR: contentDir, OUT_DIR: join(root, 'dist'), WORK_COUNTS: counts },
    node: ['--import', COUNTER],
  });
  expect(status, output).toBe(0);
  return JSON.parse(await readFile(counts, 'utf8')) as Record<string, Record<string, number>>;
}

/** The ids that the files of a content folder define, one entry for each time. */
async function idsOf(contentDir: string, part: 'facts' | 'figures'): Promise<string[]> {
  const { letters } = await loadContent(contentDir);
  return letters.flatMap(({ [part]: { data } }) => Object.keys((data as Record<string, object>)[part]!));
}

const timesEach = (names: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};

describe('in a build', { timeout: 120_000 }, () => {
  it.each([
    ['one letter', 1, () => Promise.resolve(join(PROJECT, 'tests/fixtures/small'))],
    [
      'seven letters',
      7,
      async () => {
        await writeSevenLetters(join(root, 'seven'));
        return join(root, 'seven');
      },
    ],
  ])(
    'of %s each file is read once, each article parsed once, each fact and figure resolved once',
    async (_, letters, folder) => {
      const contentDir = await folder();
      const files = await readContent(contentDir);
      expect(files.letters).toHaveLength(letters);
      const there = (names: readonly ({ file: string; text?: string | undefined } | string)[]) =>
        names.flatMap((each) => (typeof each === 'string' ? each : each.text === undefined ? [] : each.file));
      const articles = there(files.letters.map(({ article }) => article));
      const data = there([
        files.series,
        files.terms,
        files.simplified,
        ...files.letters.flatMap(({ facts, figures }) => [facts, figures]),
      ]);
      const work = await workOf(contentDir);
      expect(work['read']).toEqual(timesEach([...articles, ...data]));
      expect(work['parse-article']).toEqual(timesEach(articles));
      // Of an article its fields are YAML.
      expect(work['parse-yaml']).toEqual(timesEach([...articles, ...data]));
      expect(work['resolve-fact']).toEqual(timesEach(await idsOf(contentDir, 'facts')));
      expect(work['resolve-figure']).toEqual(timesEach(await idsOf(contentDir, 'figures')));
    },
  );
});

describe('content that is read again', () => {
  it('makes anew only the letter that has changed', async () => {
    const contentDir = join(root, 'again');
    await writeSevenLetters(contentDir);
    const before = await loadContent(contentDir);
    const facts = join(contentDir, 'letters/2-u-up/facts.yaml');
    await writeFile(facts, (await readFile(facts, 'utf8')).replace('第1類貨物的數量', '頭一類貨物的數量'));
    const after = await loadContent(contentDir);
    expect(after.series).toBe(before.series);
    expect(after.letters.map((letter, at) => letter === before.letters[at])).toEqual(
      before.letters.map(({ folder }) => folder !== '2-u-up'),
    );
    expect([...after.letters[1]!.facts.facts.values()][0]!.label).toBe('頭一類貨物的數量');
  });

  it('is what a build holds, whatever is saved meanwhile, until it lets go', async () => {
    const contentDir = await mkdtemp(join(tmpdir(), 'held-'));
    await cp(join(PROJECT, 'tests/fixtures/small'), contentDir, { recursive: true });
    const { content, release } = await holdContent(contentDir);
    try {
      await writeFile(join(contentDir, 'series.yaml'), 'name: 0\n');
      expect(await loadContent(contentDir)).toBe(content);
      expect((await checkContent(contentDir)).diagnostics).toEqual([]);
    } finally {
      release();
    }
    expect((await checkContent(contentDir)).diagnostics).not.toEqual([]);
    await rm(contentDir, { recursive: true });
  });
});
