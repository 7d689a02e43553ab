import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimOutDir } from '../../../src/build/out-dir.ts';
import { MARK, markSite } from '../../../src/build/site-mark.ts';
import { filesOf, temporaryFolder, writeFiles } from '../../support/folders.ts';

/** A project and an editors' folder that lie apart, with room around them. */
async function places() {
  const home = await temporaryFolder();
  const project = join(home, 'work/project');
  const contentDir = join(home, 'desk/words');
  await writeFiles(project, {
    'package.json': '{}',
    'src/a.ts': '',
    'content/series.yaml': '',
    'public/a.js': '',
    'tests/a.ts': '',
    '.git/HEAD': '',
    '.cache/fonts/a': '',
  });
  await writeFiles(contentDir, { 'series.yaml': 'name: 字', 'letters/1-a-all/article.mdx': '字' });
  await writeFiles(home, { 'papers/novel.txt': '二十年的心血', 'linked/.keep': '' });
  return { home, project, contentDir, claim: (outDir: string) => claimOutDir(outDir, { project, contentDir }) };
}

/** Paths that lead to a folder: as it is, by a link to it, by a link to its parent, with detours. */
async function waysTo(folder: string, home: string): Promise<string[]> {
  const links = join(home, 'linked');
  const name = `${Math.random()}`.slice(2);
  await symlink(folder, join(links, name), 'junction');
  await symlink(dirname(folder), join(links, `${name}-parent`), 'junction');
  const whole = [
    folder,
    join(links, name),
    join(links, `${name}-parent`, folder.split(sep).at(-1)!),
    `${folder}${sep}.${sep}`,
    join(folder, 'x') + `${sep}..`,
  ];
  return [...whole, ...whole.map((path) => relative(process.cwd(), path))];
}

describe('the folder that a site is built into', () => {
  it.each([
    ['the project', 'work/project', '專案'],
    ['a folder around the project', 'work', '專案'],
    ['the folder around all', '.', '專案'],
    ['the source', 'work/project/src', 'src'],
    ['a folder in the source, not there yet', 'work/project/src/new/site', 'src'],
    ['the project’s content, where another is in use', 'work/project/content', 'content'],
    ['what is served as it is', 'work/project/public', 'public'],
    ['the tests', 'work/project/tests', 'tests'],
    ['what git knows', 'work/project/.git', '.git'],
    ['installed packages, where there are none yet', 'work/project/node_modules', 'node_modules'],
    ['a cache', 'work/project/.cache/fonts', '.cache'],
    ['the editors’ folder', 'desk/words', '編輯的資料夾'],
    ['a folder around the editors’', 'desk', '編輯的資料夾'],
    ['a letter', 'desk/words/letters/1-a-all', 'words'],
    ['a folder in the editors’, not there yet', 'desk/words/site', 'words'],
    ['a folder of somebody’s', 'papers', 'novel.txt'],
    ['the folder of all caches', 'work/project/.cache', 'fonts'],
  ])('is never %s, however it is written', async (_, path, words) => {
    const { home, claim } = await places();
    const folder = join(home, path);
    await mkdir(dirname(folder), { recursive: true });
    const ways = await waysTo(folder, home);
    const before = await filesOf(home);
    for (const way of ways) await expect(claim(way), way).rejects.toThrow(words);
    expect(await filesOf(home)).toEqual(before);
  });

  it('is never the working folder, nor the root of the disk', async () => {
    const { claim } = await places();
    await expect(claim('.')).rejects.toThrow('OUT_DIR');
    await expect(claim('/')).rejects.toThrow('OUT_DIR');
  });

  it('is never a file, nor a circle of links', async () => {
    const { home, claim } = await places();
    await expect(claim(join(home, 'papers/novel.txt'))).rejects.toThrow('是檔案');
    await symlink(join(home, 'b'), join(home, 'a'), 'junction');
    await symlink(join(home, 'a'), join(home, 'b'), 'junction');
    await expect(claim(join(home, 'a'))).rejects.toThrow('連結');
  });

  it.each(['dist', '../site', '.cache/sites/main', 'docs', '../deep/down/below'])(
    'may be %s, not there yet',
    async (path) => {
      const { project, claim } = await places();
      expect(await claim(join(project, path))).toBe(join(project, path));
    },
  );

  it('may be empty, or hold what a file manager left', async () => {
    const { project, claim } = await places();
    await mkdir(join(project, 'dist'));
    await expect(claim(join(project, 'dist'))).resolves.toBe(join(project, 'dist'));
    await writeFile(join(project, 'dist/.DS_Store'), '');
    await expect(claim(join(project, 'dist'))).resolves.toBe(join(project, 'dist'));
  });

  it('may be a site that was built, and a link to one, also where nothing is there yet', async () => {
    const { home, project, claim } = await places();
    await writeFiles(join(home, 'www/site'), { 'index.html': '', 'a/b.css': '' });
    await markSite(join(home, 'www/site'));
    await symlink(join(home, 'www/site'), join(project, 'dist'), 'junction');
    expect(await claim(join(project, 'dist'))).toBe(join(home, 'www/site'));
    await symlink(join(home, 'www/next'), join(project, 'next'), 'junction');
    expect(await claim(join(project, 'next'))).toBe(join(home, 'www/next'));
  });

  it.each(['CNAME', '.git/HEAD', 'a/photograph.jpg'])(
    'is no built site any more where somebody has put %s into it, and that is named',
    async (file) => {
      const { project, claim } = await places();
      const dist = join(project, 'dist');
      await writeFiles(dist, { 'index.html': '', 'a/b.css': '' });
      await markSite(dist);
      await writeFiles(dist, { [file]: '' });
      await expect(claim(dist)).rejects.toThrow(file);
    },
  );

  it('is no built site any more where somebody has put something else in the place of a file', async () => {
    const { project, claim } = await places();
    const dist = join(project, 'dist');
    await writeFiles(dist, { 'robots.txt': 'User-agent: *\n', 'index.html': '' });
    await markSite(dist);
    await writeFiles(dist, { 'robots.txt': 'User-agent: b\n' });
    await expect(claim(dist)).rejects.toThrow('robots.txt');
  });

  it('is no empty one where a folder has the name of what file managers leave', async () => {
    const { project, claim } = await places();
    await writeFiles(join(project, 'dist'), { 'Thumbs.db/photograph.jpg': '' });
    await expect(claim(join(project, 'dist'))).rejects.toThrow('Thumbs.db');
  });

  it('is refused with the reason where it can never be made', async () => {
    const { project, claim } = await places();
    await expect(claim(join(project, 'package.json/site'))).rejects.toThrow('上層是檔案');
    await expect(claim(join(project, '名'.repeat(200)))).rejects.toThrow('名字太長');
  });

  it('is no built site where the mark is another program’s', async () => {
    const { project, claim } = await places();
    await writeFiles(join(project, 'dist'), { 'index.html': '', [MARK]: '{"files":["index.html"]}' });
    await expect(claim(join(project, 'dist'))).rejects.toThrow('index.html');
    await writeFiles(join(project, 'dist'), { [MARK]: 'no JSON' });
    await expect(claim(join(project, 'dist'))).rejects.toThrow('index.html');
  });

  it('is refused in one line', async () => {
    const { home, claim } = await places();
    const message = await claim(join(home, 'papers')).then(String, (error: unknown) => (error as Error).message);
    expect(message).not.toContain('\n');
    expect(message).toContain('public/');
  });
});
