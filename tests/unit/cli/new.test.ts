import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { formatDiagnostics } from '../../../src/check/report/text.ts';
import { run } from '../../support/commands.ts';
import { fullDisk } from '../../support/full-disk.ts';
import { PROJECT as project } from '../../support/project.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'new-'));
  await cp(join(project, 'content'), root, { recursive: true });
});

afterEach(() => rm(root, { recursive: true, force: true }));

const runNew = (...flags: string[]) => run('new', flags, { env: { CONTENT_DIR: root } });

const letters = async () => (await readdir(join(root, 'letters'))).sort();

describe('npm run new', () => {
  it.each([
    [1, 'Keen', '1-k-keen'],
    [3, 'Near', '3-n-near'],
    [7, 'Grow', '7-g-grow'],
  ])('writes a complete draft for slot %i that passes the check', async (position, word, folder) => {
    const { status, stdout } = runNew('--position', String(position), '--word', word, '--title', '一個標題');
    expect(status).toBe(0);
    expect(stdout).toContain(folder);
    expect(stdout).toContain('npm run check');
    expect(await letters()).toContain(folder);
    expect((await readdir(join(root, 'letters', folder))).sort()).toEqual([
      'article.mdx',
      'facts.yaml',
      'figures.yaml',
    ]);
    expect(await readFile(join(root, 'letters', folder, 'article.mdx'), 'utf8')).toMatch(/^draft: true$/m);
    expect(formatDiagnostics(await checkContent(root))).toBe('');
  });

  it('keeps a title whole that YAML would read otherwise', async () => {
    expect(runNew('--position', '1', '--word', 'Keen', '--title', '一問：「為什麼」#1').status).toBe(0);
    const { diagnostics } = await checkContent(root);
    expect(diagnostics.filter(({ rule }) => rule.startsWith('yaml') || rule.startsWith('schema'))).toEqual([]);
    expect(await readFile(join(root, 'letters/1-k-keen/article.mdx'), 'utf8')).toContain('一問：「為什麼」#1');
  });

  it('says by what an occupied slot is held, and writes nothing', async () => {
    const before = await letters();
    const { status, stderr } = runNew('--position', '6', '--word', 'Next', '--title', '題');
    expect(status).toBe(1);
    expect(stderr).toContain('6-n-new');
    expect(stderr).toContain('昆明起跑');
    expect(await letters()).toEqual(before);
  });

  it.each([
    [['--position', '9', '--word', 'Keen', '--title', '題'], '1 到 7'],
    [['--position', '1', '--word', 'Near', '--title', '題'], '以 K 開頭'],
    [['--position', '1', '--word', 'keen', '--title', '題'], '首字母大寫'],
    [['--position', '3', '--word', 'New', '--title', '題'], '6-n-new'],
    [['--position', '1', '--word', 'Keen', '--title', '字'.repeat(61)], '60'],
    [['--position', '1', '--word', 'Keen'], '標題'],
    [['--slot', '1'], '--position'],
  ])('refuses %j with what to do, never a stack', async (flags, words) => {
    const before = await letters();
    const { status, stderr } = runNew(...flags);
    expect(status).toBe(1);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(await letters()).toEqual(before);
  });

  it('goes by the word of the series, and says so where there is none', async () => {
    const file = join(root, 'series.yaml');
    const series = await readFile(file, 'utf8');
    await writeFile(file, series.replace('word: KUNMING', 'word: KUNMINGERS'));
    expect(runNew('--position', '10', '--word', 'Salt', '--title', '題').status).toBe(0);
    expect(await letters()).toContain('10-s-salt');
    expect(formatDiagnostics(await checkContent(root))).toBe('');
    expect(runNew('--position', '11', '--word', 'Salt', '--title', '題').stderr).toContain(
      '位置是 1 到 10 的整數：1=K',
    );
    await writeFile(file, series.replace('word: KUNMING', 'word: kunming'));
    expect(runNew('--position', '1', '--word', 'Keen', '--title', '題').stderr).toMatch(
      /^series\.yaml 裡沒有讀得懂的 word.*npm run check/,
    );
  });

  it('never overwrites: a second run for the same slot is refused', async () => {
    runNew('--position', '1', '--word', 'Keen', '--title', '題');
    const article = join(root, 'letters/1-k-keen/article.mdx');
    const first = await readFile(article, 'utf8');
    expect(runNew('--position', '1', '--word', 'Keen', '--title', '另一題').status).toBe(1);
    expect(await readFile(article, 'utf8')).toBe(first);
  });

  it('writes a whole letter or none where the disk fills up, and says so in a line', async () => {
    for (const nth of [1, 2, 3]) {
      const { status, stderr } = run('new', ['--position', '1', '--word', 'Keen', '--title', '題'], {
        env: { CONTENT_DIR: root },
        node: ['--import', fullDisk(nth)],
      });
      expect(status).toBe(1);
      expect(stderr).toBe('磁碟滿了（ENOSPC）。什麼也沒有寫。\n');
      expect(await letters()).toEqual(['6-n-new']);
    }
  });
});
