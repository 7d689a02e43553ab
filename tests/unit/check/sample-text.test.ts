import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { writeLetter } from '../../../src/scaffold/write-letter.ts';
import { SAMPLE_TEXTS } from '../../../src/check/rules/sample-text.ts';
import { startsAt } from '../../support/places.ts';

const TEMPLATE = new URL('../../../src/scaffold/template/', import.meta.url);

it('every text that is looked for stands in the sample, once', async () => {
  const sample = (
    await Promise.all((await readdir(TEMPLATE)).map((name) => readFile(new URL(name, TEMPLATE), 'utf8')))
  ).join('\n');
  for (const text of SAMPLE_TEXTS) expect(sample.split(text), text).toHaveLength(2);
});

it('a draft may hold the sample; a letter that is to be published may not', async () => {
  const root = await mkdtemp(join(tmpdir(), 'content-'));
  try {
    await cp(new URL('../../../content', import.meta.url), root, { recursive: true });
    const folder = await writeLetter(root, { position: 1, letter: 'K', word: 'Keel', title: '題' }, '2026-11-23');
    expect((await checkContent(root, '2026-11-23')).diagnostics).toEqual([]);
    const article = join(root, 'letters', folder, 'article.mdx');
    const text = await readFile(article, 'utf8');
    await writeFile(article, text.replace('draft: true\n', ''));
    const { diagnostics } = await checkContent(root, '2026-11-23');
    expect(new Set(diagnostics.map(({ rule, level }) => `${rule} ${level}`))).toEqual(new Set(['sample-text error']));
    expect(diagnostics).toHaveLength(SAMPLE_TEXTS.length);
    const line =
      text
        .replace('draft: true\n', '')
        .split('\n')
        .findIndex((each) => each.includes('寫上名字')) + 1;
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ file: `content/letters/${folder}/article.mdx`, ...startsAt(line, 13) }),
    );
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});
