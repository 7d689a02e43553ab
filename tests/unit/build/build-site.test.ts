import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, start } from '../../support/commands.ts';
import { filesOf } from '../../support/folders.ts';
import { PROJECT as project } from '../../support/project.ts';

let root = '';

beforeAll(async () => {
  await mkdir(join(project, '.cache'), { recursive: true });
  root = await mkdtemp(join(project, '.cache/build-test-'));
  await cp(join(project, 'content'), join(root, 'content'), { recursive: true });
});

afterAll(() => rm(root, { recursive: true, force: true }));

const build = () => run('build', [], { env: { CONTENT_DIR: join(root, 'content'), OUT_DIR: join(root, 'dist') } });

async function change(path: string, from: string, to: string) {
  const file = join(root, 'content', path);
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
}

const page = () => readFile(join(root, 'dist/n-new/index.html'), 'utf8');

describe('the build', { timeout: 120_000 }, () => {
  it('writes the site, and leaves nothing else beside it', async () => {
    const { status, output } = build();
    expect(output).toContain('內容檢查通過');
    expect(output).toContain('提醒　沒有設定 SITE_URL');
    expect(status, output).toBe(0);
    expect(await page()).toContain('昆明起跑');
    expect((await readdir(root)).sort()).toEqual(['content', 'dist']);
  });

  it('is not disturbed by another at the same time: each publishes its own content, whole', async () => {
    const builds = [
      start('build', [], { env: { CONTENT_DIR: join(root, 'content'), OUT_DIR: join(root, 'dist-a') } }),
      start('build', [], { env: { CONTENT_DIR: 'tests/fixtures/small', OUT_DIR: join(root, 'dist-b') } }),
    ];
    const ends = await Promise.all(builds.map((each) => once(each, 'exit')));
    expect(ends).toEqual([
      [0, null],
      [0, null],
    ]);
    expect(await filesOf(join(root, 'dist-a'))).toEqual(await filesOf(join(root, 'dist')));
    expect(await readFile(join(root, 'dist-b/i-isle/index.html'), 'utf8')).toContain('渡船靠岸，人上岸。');
    for (const dist of ['dist-a', 'dist-b']) await rm(join(root, dist), { recursive: true });
    expect((await readdir(root)).sort()).toEqual(['content', 'dist']);
  });

  it('writes nothing of the preview', async () => {
    const files = (await readdir(join(root, 'dist'), { recursive: true })).filter((file) =>
      /\.(html|js|css|xml)$/.test(file),
    );
    expect(files.length).toBeGreaterThan(4);
    for (const file of files)
      expect(await readFile(join(root, 'dist', file), 'utf8'), file).not.toMatch(
        /preview-|preview:|data-source-line|draft-banner/,
      );
  });

  it('leaves the last good site as it was where content is wrong', async () => {
    const before = await page();
    await change('letters/6-n-new/article.mdx', 'letter: N', 'letter: K');
    const { status, output } = build();
    expect(status).toBe(1);
    expect(output).toMatch(/content\/letters\/6-n-new\/article\.mdx:3:9.*letter/);
    expect(output).not.toMatch(/\n\s+at /);
    expect(await page()).toBe(before);
    await change('letters/6-n-new/article.mdx', 'letter: K', 'letter: N');
  });

  it('leaves the last good site as it was where a character has no glyph, and names character and page', async () => {
    const before = await page();
    await change('letters/6-n-new/article.mdx', 'title: 昆明起跑', 'title: 昆明起跑\u{1F995}');
    const { status, output } = build();
    expect(status).toBe(1);
    expect(output).toContain('U+1F995');
    expect(output).toContain('/n-new/');
    expect(await page()).toBe(before);
    expect((await readdir(root)).sort()).toEqual(['content', 'dist']);
  });
});
