import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { formatDiagnostics } from '../../../src/check/report/text.ts';
import { writeOtherSeries } from '../../fixtures/other-series.ts';
import { TODAY } from '../../support/content-folder.ts';
import { changeFile, temporaryFolder } from '../../support/folders.ts';
import { runHere } from '../../support/run-here.ts';

const it = test
  /** The content folder of another city's series. */
  .extend('root', async () => {
    const root = await temporaryFolder();
    await writeOtherSeries(root);
    return root;
  })
  /** Changes a text in a file of the content, and says what the check finds then. */
  .extend('diagnosticsWith', ({ root }) => async (file: string, from: string, to: string) => {
    await changeFile(join(root, file), from, to);
    return (await checkContent(root, TODAY)).diagnostics;
  })
  .extend(
    'runNew',
    ({ root }) =>
      (...flags: string[]) =>
        runHere('new', flags, { CONTENT_DIR: root }),
  );

const NOON = 'letters/6-n-noon/article.mdx';

describe('a series of another word', () => {
  it('is taken as it stands', async ({ root }) => {
    expect(formatDiagnostics(await checkContent(root, TODAY))).toBe('');
  });

  it.for([
    [
      'a letter at a place that is not its own',
      NOON,
      'position: 6',
      'position: 5',
      'slot-letter',
      'letter 寫的是 N，但 TAINAN 的第 5 個字母是 A',
    ],
    [
      'a letter of another word',
      NOON,
      'letter: N',
      'letter: G',
      'slot-letter',
      'letter 寫的是 G，但 TAINAN 的第 6 個字母是 N',
    ],
    [
      'a place beyond the word',
      NOON,
      'position: 6',
      'position: 7',
      'schema-value',
      '「position」：位置是 1 到 6 的整數',
    ],
    [
      'the other place of the letter, in the wrong folder',
      NOON,
      'position: 6',
      'position: 4',
      'slot-folder',
      '資料夾叫 6-n-noon，但文章開頭說的是第 4 位、字母 N、詞 Noon',
    ],
    [
      'a letter elsewhere at a wrong place',
      'series.yaml',
      'letter: A',
      'letter: K',
      'slot-letter',
      'letter 寫的是 K，但 TAINAN 的第 2 個字母是 A',
    ],
    [
      'a letter elsewhere beyond the word',
      'series.yaml',
      'position: 2',
      'position: 7',
      'schema-value',
      '「position」：位置是 1 到 6 的整數',
    ],
    [
      'a word in small letters',
      'series.yaml',
      'word: TAINAN',
      'word: Tainan',
      'schema-value',
      '「word」：系列拼的詞是 2 到 12 個大寫英文字母',
    ],
  ] as const)('refuses %s, and says why', async ([, file, from, to, rule, message], { diagnosticsWith }) => {
    expect((await diagnosticsWith(file, from, to)).map((diagnostic) => [diagnostic.rule, diagnostic.message])).toEqual([
      [rule, message],
    ]);
  });

  it('names both places of a letter that comes twice', async ({ diagnosticsWith }) => {
    const [diagnostic] = await diagnosticsWith(NOON, 'position: 6', 'position: 3');
    expect(diagnostic?.suggestion).toContain('4 或 6');
  });

  it('finds every letter that another word leaves without its place', async ({ diagnosticsWith }) => {
    const diagnostics = await diagnosticsWith('series.yaml', 'word: TAINAN', 'word: TAIBEI');
    expect(diagnostics.map(({ rule, file }) => `${rule} ${file}`)).toEqual([`slot-letter content/${NOON}`]);
  });

  it('begins a letter at either place of one that comes twice, which the check takes', async ({ root, runNew }) => {
    expect((await runNew('--position', '4', '--word', 'Near', '--title', '第一個N')).status).toBe(0);
    expect((await runNew('--position', '5', '--word', 'Alley', '--title', '第二個A')).status).toBe(0);
    expect((await readdir(join(root, 'letters'))).sort()).toEqual(['1-t-tide', '4-n-near', '5-a-alley', '6-n-noon']);
    expect(formatDiagnostics(await checkContent(root))).toBe('');
  });

  it.for([
    [['--position', '7', '--word', 'Great', '--title', '題'], '位置是 1 到 6 的整數：1=T、2=A、3=I、4=N、5=A、6=N'],
    [['--position', '3', '--word', 'Keel', '--title', '題'], '第 3 位是 I，詞要以 I 開頭'],
    [['--position', '6', '--word', 'Near', '--title', '題'], '第 6 位的 N 已經有了：letters/6-n-noon'],
    [['--position', '4', '--word', 'Noon', '--title', '題'], '網址 /n-noon/ 已經由 letters/6-n-noon 用了'],
    [['--word', 'Near'], '第幾個字母，1 到 6（T=1、A=2、I=3、N=4、A=5、N=6）'],
  ] as const)('refuses %j in its own words', async ([flags, words], { runNew }) => {
    const { status, stderr } = await runNew(...flags);
    expect(status).toBe(1);
    expect(stderr).toContain(words);
  });

  it('tells a folder of two digits from the word after it', async ({ root, diagnosticsWith, runNew }) => {
    await diagnosticsWith('series.yaml', 'word: TAINAN', 'word: TAINANTAINAN');
    await diagnosticsWith(NOON, 'position: 6', 'position: 12');
    await rename(join(root, 'letters/6-n-noon'), join(root, 'letters/12-n-noon'));
    expect(formatDiagnostics(await checkContent(root, TODAY))).toBe('');
    expect((await runNew('--position', '10', '--word', 'Noon', '--title', '題')).stderr).toContain('letters/12-n-noon');
  });
});
