import { readdir, readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { writeLetter } from '../../../src/scaffold/write-letter.ts';
import { SAMPLE_TEXTS } from '../../../src/check/rules/sample-text.ts';
import { test as it, TODAY } from '../../support/content-folder.ts';
import { startsAt } from '../../support/places.ts';

const TEMPLATE = new URL('../../../src/scaffold/template/', import.meta.url);

it('every text that is looked for stands in the sample, once', async () => {
  const sample = (
    await Promise.all((await readdir(TEMPLATE)).map((name) => readFile(new URL(name, TEMPLATE), 'utf8')))
  ).join('\n');
  for (const text of SAMPLE_TEXTS) expect(sample.split(text), text).toHaveLength(2);
});

it('a draft may hold the sample; a letter that is to be published may not', async ({ content }) => {
  const folder = await writeLetter(content.root, { position: 1, letter: 'K', word: 'Keel', title: '題' }, TODAY);
  expect((await content.check()).diagnostics).toEqual([]);
  const article = `letters/${folder}/article.mdx`;
  await content.change(article, 'draft: true\n', '');
  const { diagnostics } = await content.check();
  expect(new Set(diagnostics.map(({ rule, level }) => `${rule} ${level}`))).toEqual(new Set(['sample-text error']));
  expect(diagnostics).toHaveLength(SAMPLE_TEXTS.length);
  const lines = (await content.read(article)).split('\n');
  const line = lines.findIndex((each) => each.includes('寫上名字')) + 1;
  expect(diagnostics).toContainEqual(expect.objectContaining({ file: `content/${article}`, ...startsAt(line, 13) }));
});
