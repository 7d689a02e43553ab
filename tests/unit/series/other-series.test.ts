import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { formatDiagnostics } from '../../../src/check/report/text.ts';
import { writeOtherSeries } from '../../fixtures/other-series.ts';
import { run } from '../../support/commands.ts';

const DAY = '2026-11-23';
let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'other-'));
  await writeOtherSeries(root);
});

afterEach(() => rm(root, { recursive: true, force: true }));

/** Changes a text in a file of the content, and says what the check finds then. */
async function diagnosticsWith(file: string, from: string, to: string) {
  const path = join(root, file);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
  return (await checkContent(root, DAY)).diagnostics;
}

const NOON = 'letters/6-n-noon/article.mdx';
const runNew = (...flags: string[]) => run('new', flags, { env: { CONTENT_DIR: root } });

describe('a series of another word', () => {
  it('is taken as it stands', async () => {
    expect(formatDiagnostics(await checkContent(root, DAY))).toBe('');
  });

  it.each([
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
  ])('refuses %s, and says why', async (_, file, from, to, rule, message) => {
    expect((await diagnosticsWith(file, from, to)).map((diagnostic) => [diagnostic.rule, diagnostic.message])).toEqual([
      [rule, message],
    ]);
  });

  it('names both places of a letter that comes twice', async () => {
    const [diagnostic] = await diagnosticsWith(NOON, 'position: 6', 'position: 3');
    expect(diagnostic?.suggestion).toContain('4 或 6');
  });

  it('finds every letter that another word leaves without its place', async () => {
    const diagnostics = await diagnosticsWith('series.yaml', 'word: TAINAN', 'word: TAIBEI');
    expect(diagnostics.map(({ rule, file }) => `${rule} ${file}`)).toEqual([`slot-letter content/${NOON}`]);
  });

  it('begins a letter at either place of one that comes twice, which the check takes', async () => {
    expect(runNew('--position', '4', '--word', 'Near', '--title', '第一個N').status).toBe(0);
    expect(runNew('--position', '5', '--word', 'Alley', '--title', '第二個A').status).toBe(0);
    expect((await readdir(join(root, 'letters'))).sort()).toEqual(['1-t-tide', '4-n-near', '5-a-alley', '6-n-noon']);
    expect(formatDiagnostics(await checkContent(root))).toBe('');
  });

  it.each([
    [['--position', '7', '--word', 'Great', '--title', '題'], '位置是 1 到 6 的整數：1=T、2=A、3=I、4=N、5=A、6=N'],
    [['--position', '3', '--word', 'Keel', '--title', '題'], '第 3 位是 I，詞要以 I 開頭'],
    [['--position', '6', '--word', 'Near', '--title', '題'], '第 6 位的 N 已經有了：letters/6-n-noon'],
    [['--position', '4', '--word', 'Noon', '--title', '題'], '網址 /n-noon/ 已經由 letters/6-n-noon 用了'],
    [['--word', 'Near'], '第幾個字母，1 到 6（T=1、A=2、I=3、N=4、A=5、N=6）'],
  ])('refuses %j in its own words', (flags, words) => {
    const { status, stderr } = runNew(...flags);
    expect(status).toBe(1);
    expect(stderr).toContain(words);
  });

  it('tells a folder of two digits from the word after it', async () => {
    await diagnosticsWith('series.yaml', 'word: TAINAN', 'word: TAINANTAINAN');
    await diagnosticsWith(NOON, 'position: 6', 'position: 12');
    await rename(join(root, 'letters/6-n-noon'), join(root, 'letters/12-n-noon'));
    expect(formatDiagnostics(await checkContent(root, DAY))).toBe('');
    expect(runNew('--position', '10', '--word', 'Noon', '--title', '題').stderr).toContain('letters/12-n-noon');
  });
});
