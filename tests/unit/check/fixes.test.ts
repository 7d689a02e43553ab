import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { fixContent } from '../../../src/check/fix/fix-content.ts';
import { writeDiagnostics } from '../../../src/check/report/formats.ts';
import { hasSafeFix } from '../../../src/diagnostics/diagnostic.ts';
import { run } from '../../support/commands.ts';
import { filesOf } from '../../support/folders.ts';
import { FAULTS } from '../typography/lint/planted-faults.ts';
import { applyJson } from './apply-json.ts';
import { change, fileOf, SMALL } from './broken/kind.ts';
import { TYPOGRAPHY } from './broken/typography.ts';
import { expectRanges, wordsAt } from './expect-ranges.ts';

const ARTICLE = fileOf('article');
const LAST = '數字都是虛構的。';
const TORTURE = new URL('../../fixtures/torture/', import.meta.url);

let root = '';
let other = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'content-'));
  other = await mkdtemp(join(tmpdir(), 'content-'));
  await cp(SMALL, root, { recursive: true });
});
afterEach(async () => {
  await Promise.all([root, other].map((folder) => rm(folder, { recursive: true, force: true })));
});

const jsonOf = async (folder: string): Promise<string> => writeDiagnostics(await checkContent(folder), 'json');

/** Fixes the content twice, by `--fix` and from the JSON report in so many rounds, and holds the bytes of all files to be the same. */
async function expectSame(rounds: number): Promise<number> {
  await rm(other, { recursive: true });
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
  it.each(TYPOGRAPHY)('$name', async ({ make }) => {
    await make(join(root, dirname(ARTICLE)), root);
    expectRanges(await checkContent(root));
    await expectSame(1);
  });

  it('of sixty planted faults', async () => {
    await change(join(root, ARTICLE), LAST, FAULTS.map(({ text }) => text).join('\n\n'));
    expectRanges(await checkContent(root));
    expect(await expectSame(1)).toBeGreaterThan(30);
  });

  it('of a byte order mark, line ends of Windows and words, all at once and in any file', async () => {
    await change(join(root, ARTICLE), LAST, '數字,都是虛構的.');
    for (const [file, mark] of [
      [ARTICLE, '\uFEFF'],
      [fileOf('facts'), ''],
      ['terms.yaml', '\uFEFF'],
    ] as const) {
      const text = await readFile(join(root, file), 'utf8');
      await writeFile(join(root, file), mark + text.replaceAll('\n', '\r\n'));
    }
    await writeFile(join(root, fileOf('figures')), `\uFEFF${await readFile(join(root, fileOf('figures')), 'utf8')}`);
    expect(await expectSame(1)).toBe(8);
    expect((await checkContent(root)).diagnostics).toEqual([]);
  });

  it('of torture for typesetting that was typed on another keyboard', async () => {
    await mkdir(join(root, 'letters/2-u-unusual'));
    await cp(TORTURE, join(root, 'letters/2-u-unusual'), { recursive: true });
    for (const file of ['article.mdx', 'facts.yaml', 'figures.yaml']) {
      const path = join(root, 'letters/2-u-unusual', file);
      const text = await readFile(path, 'utf8');
      const typed = text
        .replace(/(?<=\p{Script=Han})，(?=\p{Script=Han})/gu, ', ')
        .replace(/(?<=\p{Script=Han})——/gu, ' -- ')
        .replace(/「(?=\p{Script=Han})/gu, '“')
        .replace(/後/g, '后')
        .replace(/……/g, '...');
      await writeFile(path, typed);
    }
    const result = await checkContent(root);
    expect(result.diagnostics.length).toBeGreaterThan(70);
    expectRanges(result);
    expect(await expectSame(4)).toBeGreaterThan(40);
  });

  it('also where one fix lays open another: then it takes as many reports', async () => {
    await change(join(root, ARTICLE), LAST, '數字，,都是虛構的。');
    await expectSame(3);
    expect(await readFile(join(root, ARTICLE), 'utf8')).toContain('數字，都是虛構的。');
  });
});

describe('a fix is promised only where it is made', () => {
  it('not where it would change what Markdown makes of the file', async () => {
    await change(join(root, ARTICLE), LAST, '見https://example.org/甲.\n\n另一段,好。');
    const { diagnostics, texts } = await checkContent(root);
    const found = diagnostics.map((each) => [wordsAt(each, texts), each.fix?.isSafe]);
    expect(found).toEqual([
      ['.', undefined],
      [',', true],
    ]);
  });

  it('not where the words are written with an escape', async () => {
    await change(join(root, ARTICLE), LAST, '甲&#44;乙。');
    const { diagnostics, texts } = await checkContent(root);
    expect(diagnostics.map((each) => [wordsAt(each, texts), each.fix])).toEqual([['&#44;', undefined]]);
  });

  it('and is doubtful where an editor has to read the sentence', async () => {
    await change(join(root, ARTICLE), LAST, '數字都是虛構的的。');
    const report = JSON.parse(await jsonOf(root)) as { diagnostics: { fix?: unknown }[] };
    const { line } = (await checkContent(root)).diagnostics[0]!.range.start;
    expect(report.diagnostics.map(({ fix }) => fix)).toEqual([
      {
        safe: false,
        edits: [{ range: { start: { line, column: 7 }, end: { line, column: 9 } }, newText: '的' }],
      },
    ]);
  });
});

it('the commands themselves agree: npm run check -- --fix and --format json', async () => {
  await change(join(root, ARTICLE), LAST, '數字,都是虛構的...');
  await cp(root, other, { recursive: true });
  const { stdout } = run('check', ['--format', 'json'], { env: { CONTENT_DIR: other } });
  await applyJson(stdout, other);
  expect(run('check', ['--fix'], { env: { CONTENT_DIR: root } }).status).toBe(0);
  expect(await filesOf(other)).toEqual(await filesOf(root));
});
