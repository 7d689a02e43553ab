import { cp } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { fixContent } from '../../../src/check/fix/fix-content.ts';
import { writeDiagnostics } from '../../../src/check/report/formats.ts';
import { hasSafeFix } from '../../../src/diagnostics/diagnostic.ts';
import { type ContentFolder, test as it } from '../../support/content-folder.ts';
import { filesOf, temporaryFolder } from '../../support/folders.ts';
import { runHere } from '../../support/run-here.ts';
import { FAULTS } from '../typography/lint/planted-faults.ts';
import { applyJson } from './apply-json.ts';
import { TYPOGRAPHY } from './broken/typography.ts';
import { expectRanges, wordsAt } from './expect-ranges.ts';

const LAST = '數字都是虛構的。';
const TORTURE = new URL('../../fixtures/torture/', import.meta.url);

const jsonOf = async (folder: string): Promise<string> => writeDiagnostics(await checkContent(folder), 'json');

/** Fixes the content twice, by `--fix` and from the JSON report in so many rounds, and holds the bytes of all files to be the same. */
async function expectSame({ root }: ContentFolder, rounds: number): Promise<number> {
  const other = await temporaryFolder();
  await cp(root, other, { recursive: true });
  const before = await filesOf(root);
  let made = 0;
  for (let round = 0; round < rounds; round += 1) made += await applyJson(await jsonOf(other), other);
  const { fixed, refused, result } = await fixContent(root);
  expect(refused).toEqual([]);
  expect(await filesOf(other)).toEqual(await filesOf(root));
  expect(fixed).toHaveLength(made);
  expect(result.diagnostics.filter(hasSafeFix)).toEqual([]);
  if (made > 0) expect(await filesOf(root)).not.toEqual(before);
  return made;
}

describe('the changes in the JSON report, made by a program that knows nothing else, are those of --fix', () => {
  it.for(TYPOGRAPHY)('$name', async ({ make }, { content }) => {
    await make(content.file(content.letter), content.root);
    expectRanges(await content.check());
    await expectSame(content, 1);
  });

  it('of sixty planted faults', async ({ content }) => {
    await content.change(content.article, LAST, FAULTS.map(({ text }) => text).join('\n\n'));
    expectRanges(await content.check());
    expect(await expectSame(content, 1)).toBeGreaterThan(30);
  });

  it('of a byte order mark, line ends of Windows and words, all at once and in any file', async ({ content }) => {
    await content.change(content.article, LAST, '數字,都是虛構的.');
    for (const [file, mark] of [
      [content.article, '\uFEFF'],
      [content.facts, ''],
      ['terms.yaml', '\uFEFF'],
    ] as const) {
      const text = await content.read(file);
      await content.write(file, mark + text.replaceAll('\n', '\r\n'));
    }
    await content.write(content.figures, `\uFEFF${await content.read(content.figures)}`);
    expect(await expectSame(content, 1)).toBe(8);
    expect((await content.check()).diagnostics).toEqual([]);
  });

  it('of torture for typesetting that was typed on another keyboard', async ({ content }) => {
    await cp(TORTURE, content.file('letters/2-u-unusual'), { recursive: true });
    for (const file of ['article.mdx', 'facts.yaml', 'figures.yaml']) {
      const path = `letters/2-u-unusual/${file}`;
      const text = await content.read(path);
      const typed = text
        .replace(/(?<=\p{Script=Han})，(?=\p{Script=Han})/gu, ', ')
        .replace(/(?<=\p{Script=Han})——/gu, ' -- ')
        .replace(/「(?=\p{Script=Han})/gu, '“')
        .replace(/後/g, '后')
        .replace(/……/g, '...');
      await content.write(path, typed);
    }
    const result = await content.check();
    expect(result.diagnostics.length).toBeGreaterThan(70);
    expectRanges(result);
    expect(await expectSame(content, 4)).toBeGreaterThan(40);
  });

  it('also where one fix lays open another: then it takes as many reports', async ({ content }) => {
    await content.change(content.article, LAST, '數字，,都是虛構的。');
    await expectSame(content, 3);
    expect(await content.read(content.article)).toContain('數字，都是虛構的。');
  });
});

describe('a fix is promised only where it is made', () => {
  it('not where it would change what Markdown makes of the file', async ({ content }) => {
    await content.change(content.article, LAST, '見https://example.org/甲.\n\n另一段,好。');
    const { diagnostics, texts } = await content.check();
    const found = diagnostics.map((each) => [wordsAt(each, texts), each.fix?.isSafe]);
    expect(found).toEqual([
      ['.', undefined],
      [',', true],
    ]);
  });

  it('not where the words are written with an escape', async ({ content }) => {
    await content.change(content.article, LAST, '甲&#44;乙。');
    const { diagnostics, texts } = await content.check();
    expect(diagnostics.map((each) => [wordsAt(each, texts), each.fix])).toEqual([['&#44;', undefined]]);
  });

  it('and is doubtful where an editor has to read the sentence', async ({ content }) => {
    await content.change(content.article, LAST, '數字都是虛構的的。');
    const report = JSON.parse(await jsonOf(content.root)) as { diagnostics: { fix?: unknown }[] };
    const { line } = (await content.check()).diagnostics[0]!.range.start;
    expect(report.diagnostics.map(({ fix }) => fix)).toEqual([
      {
        safe: false,
        edits: [{ range: { start: { line, column: 7 }, end: { line, column: 9 } }, newText: '的' }],
      },
    ]);
  });
});

it('the commands themselves agree: npm run check -- --fix and --format json', async ({ content }) => {
  await content.change(content.article, LAST, '數字,都是虛構的...');
  const other = await temporaryFolder();
  await cp(content.root, other, { recursive: true });
  const { stdout } = await runHere('check', ['--format', 'json'], { CONTENT_DIR: other });
  await applyJson(stdout, other);
  expect((await runHere('check', ['--fix'], { CONTENT_DIR: content.root })).status).toBe(0);
  expect(await filesOf(other)).toEqual(await filesOf(content.root));
});
