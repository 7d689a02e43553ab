import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { exchange } from '../../../src/build/exchange.ts';
import { replaceSite } from '../../../src/build/replace-site.ts';
import { MARK, markSite } from '../../../src/build/site-mark.ts';
import { discardWorkFolder, makeWorkFolder, sweepWorkFolders } from '../../../src/build/work-folder.ts';
import { terminal } from '../../support/commands.ts';
import { filesOf, temporaryFolder, writeFiles } from '../../support/folders.ts';
import { PROJECT } from '../../support/project.ts';

const SCRIPT = join(PROJECT, 'tests/fixtures/swap-site.ts');
/** With it, no program is found that could let folders change places in one step. */
const NO_PROGRAMS = { PATH: '' };

/** A destination with an old site in it. */
async function oldSite(): Promise<string> {
  const target = join(await temporaryFolder(), 'site');
  await writeFiles(target, siteOf('舊'));
  await markSite(target);
  return target;
}

const siteOf = (text: string) => ({ 'index.html': text, 'deep/a.html': text, 'deep/b.html': text });

/** The files of a site but for its mark. */
async function pagesOf(target: string): Promise<Record<string, string>> {
  const { [MARK]: mark, ...pages } = await filesOf(target);
  expect(mark).toBeDefined();
  return pages;
}

/** Ends a process at the nth thing that it does to the disk. */
const killAt = (nth: number) =>
  `data:text/javascript,${encodeURIComponent(`
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  let left = ${nth};
  const watch = (of, names) => {
    for (const name of names) {
      const real = of[name];
      of[name] = (...args) => {
        left -= 1;
        if (left === 0) process.kill(process.pid, 'SIGKILL');
        return real(...args);
      };
    }
  };
  watch(fs, ['mkdirSync', 'writeFileSync', 'renameSync', 'rmSync', 'rmdirSync']);
  watch(fs.promises, ['mkdir', 'writeFile']);
  syncBuiltinESMExports();`)}`;

describe('a new site takes the place of the old one', () => {
  it.each([
    ['in one step where the system can', {}],
    ['in two renames where it cannot', NO_PROGRAMS],
  ])('%s', async (_, env) => {
    const target = await oldSite();
    const { status, stderr } = spawnSync(process.execPath, [SCRIPT, target, '新'], {
      encoding: 'utf8',
      env: terminal(env),
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(await pagesOf(target)).toEqual(siteOf('新'));
    expect(await readdir(dirname(target))).toEqual([basename(target)]);
  });

  // Windows ends a process by its own means, and says so by an exit code like any other.
  it.skipIf(process.platform === 'win32').each([
    ['in one step', {}],
    ['in two renames', NO_PROGRAMS],
  ])('whole or not at all, killed at whatever moment, and the next start leaves no trace: %s', async (_, env) => {
    let kills = 0;
    const seen = new Set<string>();
    for (let nth = 1; ; nth += 1) {
      const target = await oldSite();
      const { status, signal, stderr } = spawnSync(process.execPath, ['--import', killAt(nth), SCRIPT, target, '新'], {
        encoding: 'utf8',
        env: terminal(env),
      });
      if (signal === null) {
        expect(status, stderr).toBe(0);
        break;
      }
      kills += 1;
      sweepWorkFolders(target);
      const pages = await pagesOf(target);
      const [text = ''] = Object.values(pages);
      seen.add(text);
      expect(pages).toEqual(siteOf(text));
      expect(await readdir(dirname(target))).toEqual([basename(target)]);
    }
    expect(kills).toBeGreaterThan(8);
    expect(seen).toEqual(new Set(['舊', '新']));
  });

  it('and at no time is there none, where the system can exchange folders', async ({ skip }) => {
    const target = await oldSite();
    const folder = makeWorkFolder(target);
    await writeFiles(folder.fresh, siteOf('新'));
    await markSite(folder.fresh);
    if (!exchange(folder.fresh, target)) skip('this system cannot');
    // Another process looks as often as it can.
    const look = `let gone = 0, looks = 0; process.on('message', () => { process.send([gone, looks], () => process.exit()); });
      const { existsSync } = await import('node:fs');
      const again = () => { for (let i = 0; i < 200; i += 1) { looks += 1; if (!existsSync(${JSON.stringify(join(target, 'index.html'))})) gone += 1; } setImmediate(again); };
      process.send('ready'); again();`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', look], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    await once(child, 'message');
    for (let turn = 0; turn < 40; turn += 1) await replaceSite(target, folder);
    child.send('stop');
    const [[gone, looks]] = (await once(child, 'message')) as [[number, number]];
    expect(looks).toBeGreaterThan(1000);
    expect(gone).toBe(0);
    discardWorkFolder(folder, target);
  });

  it.each([
    ['in one step', {}],
    ['in two renames', NO_PROGRAMS],
  ])('also where two builds swap at once: %s', async (_, env) => {
    const target = await oldSite();
    const children = ['甲', '乙', '丙'].map((text) =>
      spawn(process.execPath, [SCRIPT, target, text, '15'], {
        env: terminal(env),
        stdio: ['ignore', 'inherit', 'inherit'],
      }),
    );
    const ends = await Promise.all(children.map((child) => once(child, 'exit')));
    expect(ends).toEqual(children.map(() => [0, null]));
    const pages = await pagesOf(target);
    expect(['甲', '乙', '丙'].map(siteOf)).toContainEqual(pages);
    expect(await readdir(dirname(target))).toEqual([basename(target)]);
  });

  it('but not where somebody put a file into it meanwhile: both stay', async () => {
    const target = await oldSite();
    const folder = makeWorkFolder(target);
    await writeFiles(folder.fresh, siteOf('新'));
    await writeFiles(target, { 'deep/notes.txt': '我的' });
    await expect(replaceSite(target, folder)).rejects.toThrow('deep/notes.txt');
    expect(await pagesOf(target)).toEqual({ ...siteOf('舊'), 'deep/notes.txt': '我的' });
    discardWorkFolder(folder, target);
    expect(await readdir(dirname(target))).toEqual([basename(target)]);
  });
});

describe('what a dead build left', () => {
  /** A work folder as a process of another number would have it. */
  function workFolderOf(target: string, pid: number): string {
    const code = `import { makeWorkFolder } from ${JSON.stringify(pathToFileURL(join(PROJECT, 'src/build/work-folder.ts')).href)};
      Object.defineProperty(process, 'pid', { value: ${pid} });
      process.stdout.write(makeWorkFolder(${JSON.stringify(target)}).path);`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
    expect(stderr).toBe('');
    return stdout;
  }

  it('is swept, and what a living one needs is not', async () => {
    const target = await oldSite();
    const living = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    const path = workFolderOf(target, living.pid!);
    sweepWorkFolders(target);
    expect(existsSync(path)).toBe(true);
    living.kill('SIGKILL');
    await once(living, 'exit');
    sweepWorkFolders(target);
    expect(existsSync(path)).toBe(false);
  });

  it('is swept also where another process has its number by now', async ({ skip }) => {
    if (process.platform !== 'linux') skip('only Linux tells when a process began');
    const target = await oldSite();
    const living = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    const path = workFolderOf(target, living.pid!);
    await writeFiles(path, { 'owner.json': '{"born":"1"}', 'fresh/index.html': '' });
    sweepWorkFolders(target);
    expect(existsSync(path)).toBe(false);
    living.kill('SIGKILL');
  });

  it('gives back the only copy of a site', async () => {
    const target = await oldSite();
    const { path } = makeWorkFolder(target);
    await writeFiles(path, { 'retired/index.html': '舊', 'fresh/index.html': '半' });
    sweepWorkFolders(join(dirname(target), 'other'));
    expect(existsSync(path)).toBe(true);
    sweepWorkFolders(target);
    expect(await pagesOf(target)).toEqual(siteOf('舊'));
    expect(existsSync(path)).toBe(false);
  });

  it('is no link and no file that bears its name', async ({ skip }) => {
    if (process.platform === 'win32') skip('only developers may make links there');
    const target = await oldSite();
    const dead = workFolderOf(target, 4_999_998).replace(/\d+$/, '');
    const precious = await temporaryFolder();
    await writeFiles(precious, { 'fresh/thesis.txt': '我的', 'owner.json': '{}' });
    await symlink(precious, `${dead}4999997`);
    await writeFile(`${dead}4999996`, '我的');
    sweepWorkFolders(target);
    expect(Object.keys(await filesOf(precious))).toEqual(['fresh/thesis.txt', 'owner.json']);
    expect(
      (await readdir(dirname(target))).filter((name) => /499999\d$/.test(name)).map((name) => name.slice(-7)),
    ).toEqual(['4999996', '4999997']);
  });

  it('is told from what others put beside a site', async () => {
    const target = await oldSite();
    const { path } = makeWorkFolder(target);
    await writeFiles(path, { 'thesis.txt': '我的' });
    await writeFiles(dirname(target), { '.site-build-mine/thesis.txt': '我的', '.site-99999/thesis.txt': '我的' });
    sweepWorkFolders(target);
    const left = Object.keys(await filesOf(dirname(target))).filter((file) => file.endsWith('thesis.txt'));
    expect(left).toEqual(
      ['.site-99999/thesis.txt', `${basename(path)}/thesis.txt`, '.site-build-mine/thesis.txt'].sort(),
    );
  });
});
