import { describe, expect } from 'vitest';
import { writeLetter } from '../../../src/scaffold/write-letter.ts';
import { type ContentFolder, test } from '../../support/content-folder.ts';

/** Content with a draft beside its letter. */
const it = test.extend('withDraft', async ({ content }) => {
  await writeLetter(content.root, { position: 1, letter: 'K', word: 'Keel', title: '草稿' }, '2025-11-23');
  expect((await content.check()).diagnostics).toEqual([]);
  return content;
});

/** What the check says once a paragraph of its own with a link stands at the end of the article, by lines from there. */
async function found(content: ContentFolder, url: string): Promise<string[]> {
  const text = (await content.read(content.article)).trimEnd();
  await content.write(content.article, `${text}\n\n見[這裡](${url})。\n`);
  const last = text.split('\n').length + 2;
  const { diagnostics } = await content.check();
  return diagnostics.map(
    ({ rule, range: { start }, suggestion }) => `${rule} ${start.line - last}:${start.column} ${suggestion ?? ''}`,
  );
}

describe('a link that stays on the site', () => {
  it.for([
    '#title',
    '#deck',
    '#credits',
    './data/',
    './data/#coal',
    '../i-isle/',
    '../i-isle/data/',
    'https://example.org/#nowhere',
    'mailto:a@example.org',
  ])('may lead to what there is: %s', async (url, { withDraft }) => {
    expect(await found(withDraft, url)).toEqual([]);
  });

  it.for([
    ['#tittle', '是不是要寫 #title'],
    ['#fig-nothing', ''],
    ['../k-kite/', '改成已有的一篇'],
    ['../k-keel/', '等它刊出'],
    ['/i-isle/', '../k-keel/'],
    ['./elsewhere/', '../k-keel/'],
    ['../', '../k-keel/'],
    ['../../i-isle/', '../k-keel/'],
  ] as const)('is found where it leads nowhere: %s', async ([url, suggestion], { withDraft }) => {
    expect(await found(withDraft, url)).toEqual([
      expect.stringMatching(new RegExp(`^link-broken 0:2 .*${suggestion.replace(/[./]/g, '\\$&')}`)),
    ]);
  });

  it('may lead to every section and figure that the article has, and to none that it has lost', async ({
    withDraft: content,
  }) => {
    expect(await found(content, '#fig-fleet-parts')).toEqual([]);
    expect(await found(content, '#fleet')).toEqual([]);
    await content.change(content.article, '<Section id="fleet"', '<Section id="renamed"');
    const { diagnostics } = await content.check();
    const last = (await content.read(content.article)).trimEnd().split('\n').length;
    expect(diagnostics.map(({ rule, range }) => `${rule} ${range.start.line - last}`)).toEqual(['link-broken 0']);
  });

  it('may lead from one draft to another', async ({ withDraft: content }) => {
    await content.change(content.article, 'published: 2026-03-14\n', 'published: 2026-03-14\ndraft: true\n');
    expect((await found(content, '../k-keel/')).filter((each) => each.startsWith('link'))).toEqual([]);
  });
});
