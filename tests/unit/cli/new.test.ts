import { readdir } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { formatDiagnostics } from '../../../src/check/report/text.ts';
import { run } from '../../support/commands.ts';
import { type ContentFolder, test as it } from '../../support/content-folder.ts';
import { onFullDisk } from '../../support/full-disk.ts';
import { runHere } from '../../support/run-here.ts';

const runNew = ({ root }: ContentFolder, ...flags: string[]) => runHere('new', flags, { CONTENT_DIR: root });

const KEEN = ['--position', '1', '--word', 'Keen', '--title'] as const;

const letters = async ({ file }: ContentFolder) => (await readdir(file('letters'))).sort();

describe('npm run new', () => {
  it.for([
    [1, 'Keen', '1-k-keen'],
    [3, 'Near', '3-n-near'],
    [7, 'Grow', '7-g-grow'],
  ] as const)(
    'writes a complete draft for slot %i that passes the check',
    async ([position, word, folder], { content }) => {
      const { status, stdout } = await runNew(
        content,
        ...['--position', String(position), '--word', word, '--title', '一個標題'],
      );
      expect(status).toBe(0);
      expect(stdout).toContain(folder);
      expect(stdout).toContain('npm run check');
      expect(await letters(content)).toContain(folder);
      expect((await readdir(content.file(`letters/${folder}`))).sort()).toEqual([
        'article.mdx',
        'facts.yaml',
        'figures.yaml',
      ]);
      expect(await content.read(`letters/${folder}/article.mdx`)).toMatch(/^draft: true$/m);
      expect(formatDiagnostics(await content.check())).toBe('');
    },
  );

  it('ends its process with 0 where a letter was written, and with 1 where none was', async ({ content }) => {
    const statusOf = () => run('new', [...KEEN, '題'], { env: { CONTENT_DIR: content.root } }).status;
    expect(statusOf()).toBe(0);
    expect(await letters(content)).toContain('1-k-keen');
    expect(statusOf()).toBe(1);
  });

  it('keeps a title whole that YAML would read otherwise', async ({ content }) => {
    expect((await runNew(content, ...KEEN, '一問：「為什麼」#1')).status).toBe(0);
    const { diagnostics } = await content.check();
    expect(diagnostics.filter(({ rule }) => rule.startsWith('yaml') || rule.startsWith('schema'))).toEqual([]);
    expect(await content.read('letters/1-k-keen/article.mdx')).toContain('一問：「為什麼」#1');
  });

  it('says by what an occupied slot is held, and writes nothing', async ({ content }) => {
    const before = await letters(content);
    const { status, stderr } = await runNew(content, '--position', '5', '--word', 'Inn', '--title', '題');
    expect(status).toBe(1);
    expect(stderr).toContain('5-i-isle');
    expect(stderr).toContain('島上的渡船');
    expect(await letters(content)).toEqual(before);
  });

  it.for([
    [['--position', '9', '--word', 'Keen', '--title', '題'], '1 到 7'],
    [['--position', '1', '--word', 'Near', '--title', '題'], '以 K 開頭'],
    [['--position', '1', '--word', 'keen', '--title', '題'], '首字母大寫'],
    [['--position', '5', '--word', 'Inn', '--title', '題'], '5-i-isle'],
    [['--position', '1', '--word', 'Keen', '--title', '字'.repeat(61)], '60'],
    [['--position', '1', '--word', 'Keen'], '標題'],
    [['--slot', '1'], '--position'],
  ] as const)('refuses %j with what to do, never a stack', async ([flags, words], { content }) => {
    const before = await letters(content);
    const { status, stderr } = await runNew(content, ...flags);
    expect(status).toBe(1);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(await letters(content)).toEqual(before);
  });

  it('refuses a word whose address another letter has', async ({ content }) => {
    await content.change(content.article, 'position: 5\nletter: I\nword: Isle', 'position: 3\nletter: N\nword: Net');
    await content.rename(content.letter, 'letters/3-n-net');
    const { status, stderr } = await runNew(content, '--position', '6', '--word', 'Net', '--title', '題');
    expect(status).toBe(1);
    expect(stderr).toContain('3-n-net');
  });

  it('goes by the word of the series, and says so where there is none', async ({ content }) => {
    await content.change('series.yaml', 'word: KUNMING', 'word: KUNMINGERS');
    expect((await runNew(content, '--position', '10', '--word', 'Salt', '--title', '題')).status).toBe(0);
    expect(await letters(content)).toContain('10-s-salt');
    expect(formatDiagnostics(await content.check())).toBe('');
    expect((await runNew(content, '--position', '11', '--word', 'Salt', '--title', '題')).stderr).toContain(
      '位置是 1 到 10 的整數：1=K',
    );
    await content.change('series.yaml', 'word: KUNMINGERS', 'word: kunming');
    expect((await runNew(content, ...KEEN, '題')).stderr).toMatch(/^series\.yaml 裡沒有讀得懂的 word.*npm run check/);
  });

  it('never overwrites: a second run for the same slot is refused', async ({ content }) => {
    await runNew(content, ...KEEN, '題');
    const article = 'letters/1-k-keen/article.mdx';
    const first = await content.read(article);
    expect((await runNew(content, ...KEEN, '另一題')).status).toBe(1);
    expect(await content.read(article)).toBe(first);
  });

  it.for([1, 2, 3])(
    'writes a whole letter or none where the disk fills up at file %i, and says so in a line',
    async (nth, { content }) => {
      const { status, stderr } = await onFullDisk(nth, () => runNew(content, ...KEEN, '題'));
      expect(status).toBe(1);
      expect(stderr).toBe('磁碟滿了（ENOSPC）。什麼也沒有寫。\n');
      expect(await letters(content)).toEqual(['5-i-isle']);
    },
  );
});
