import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { writeLetter } from '../../../src/scaffold/write-letter.ts';

const SMALL = fileURLToPath(new URL('../../fixtures/small', import.meta.url));
let root = '';
let article = '';
let last = 0;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'content-'));
  await cp(SMALL, root, { recursive: true });
  await writeLetter(root, { position: 1, letter: 'K', word: 'Keel', title: '草稿' }, '2025-11-23');
  article = join(root, 'letters/5-i-isle/article.mdx');
  const text = await readFile(article, 'utf8');
  expect((await checkContent(root, '2026-11-23')).diagnostics).toEqual([]);
  await writeFile(article, `${text.trimEnd()}\n\n`);
  last = text.trimEnd().split('\n').length + 2;
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** What the check says of a link in a paragraph of its own at the end of the article. */
async function found(url: string): Promise<string[]> {
  const text = await readFile(article, 'utf8');
  await writeFile(article, `${text}見[這裡](${url})。\n`);
  const { diagnostics } = await checkContent(root, '2026-11-23');
  return diagnostics.map(
    ({ rule, range: { start }, suggestion }) => `${rule} ${start.line - last}:${start.column} ${suggestion ?? ''}`,
  );
}

describe('a link that stays on the site', () => {
  it.each([
    '#title',
    '#deck',
    '#credits',
    './data/',
    './data/#coal',
    '../i-isle/',
    '../i-isle/data/',
    'https://example.org/#nowhere',
    'mailto:a@example.org',
  ])('may lead to what there is: %s', async (url) => {
    expect(await found(url)).toEqual([]);
  });

  it.each([
    ['#tittle', '是不是要寫 #title'],
    ['#fig-nothing', ''],
    ['../k-kite/', '改成已有的一篇'],
    ['../k-keel/', '等它刊出'],
    ['/i-isle/', '../k-keel/'],
    ['./elsewhere/', '../k-keel/'],
    ['../', '../k-keel/'],
    ['../../i-isle/', '../k-keel/'],
  ])('is found where it leads nowhere: %s', async (url, suggestion) => {
    expect(await found(url)).toEqual([
      expect.stringMatching(new RegExp(`^link-broken 0:2 .*${suggestion.replace(/[./]/g, '\\$&')}`)),
    ]);
  });

  it('may lead to every section and figure that the article has, and to none that it has lost', async () => {
    const text = await readFile(article, 'utf8');
    const section = /<Section id="([^"]+)"/.exec(text)![1]!;
    const figure = /<Figure id="([^"]+)"/.exec(text)![1]!;
    expect(await found(`#${section}`)).toEqual([]);
    expect(await found(`#fig-${figure}`)).toEqual([]);
    await writeFile(
      article,
      (await readFile(article, 'utf8')).replace(`<Section id="${section}"`, '<Section id="renamed"'),
    );
    const { diagnostics } = await checkContent(root, '2026-11-23');
    expect(diagnostics.map(({ rule, range }) => `${rule} ${range.start.line - last}`)).toEqual(['link-broken 0']);
  });

  it('may lead from one draft to another', async () => {
    const text = await readFile(article, 'utf8');
    await writeFile(
      article,
      text.replace(/^published: .*$/m, (line) => `${line}\ndraft: true`),
    );
    expect((await found('../k-keel/')).filter((each) => each.startsWith('link'))).toEqual([]);
  });
});
