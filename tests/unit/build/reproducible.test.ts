import { cp, readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { createHash } from 'node:crypto';
import { expect, it, onTestFinished } from 'vitest';
import { run, type RunOptions } from '../../support/commands.ts';
import { temporaryFolder } from '../../support/folders.ts';
import { copyProject } from '../../support/project-copy.ts';
import { PROJECT } from '../../support/project.ts';

/** Another day, and folders that list what is in them from the last to the first. */
const ELSEWHERE = `data:text/javascript,${encodeURIComponent(`
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const shift = (431 * 24 + 7) * 3600 * 1000;
  const now = Date.now;
  const Today = globalThis.Date;
  globalThis.Date = class Date extends Today {
    constructor(...args) { args.length ? super(...args) : super(now() + shift); }
    static now() { return now() + shift; }
  };
  const { readdir, readdirSync } = fs;
  const list = fs.promises.readdir;
  fs.readdirSync = (...args) => readdirSync(...args).reverse();
  fs.promises.readdir = async (...args) => (await list(...args)).reverse();
  fs.readdir = (path, options, done) => {
    if (typeof options === 'function') return readdir(path, (error, names) => options(error, names?.reverse()));
    return readdir(path, options, (error, names) => done(error, names?.reverse()));
  };
  syncBuiltinESMExports();`)}`;

/** The digest of every file below a folder, by path with `/`. */
async function digests(dir: string): Promise<Record<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const pairs = files.map(
    async (file) =>
      [
        relative(dir, file).split(sep).join('/'),
        createHash('sha256')
          .update(await readFile(file))
          .digest('hex'),
      ] as const,
  );
  return Object.fromEntries(await Promise.all(pairs));
}

it(
  'two builds of the same content are the same byte for byte: another day, folder, zone, language, listing order',
  { timeout: 240_000 },
  async () => {
    const home = await temporaryFolder();
    const build = async (out: string, options: RunOptions) => {
      const { status, output } = run('build', [], {
        ...options,
        env: { SITE_URL: 'https://example.org/isle', OUT_DIR: join(home, out), ...options.env },
      });
      expect(status, output).toBe(0);
      return digests(join(home, out));
    };
    const small = join(PROJECT, 'tests/fixtures/small');
    const here = await build('here', { env: { CONTENT_DIR: small, TZ: 'Asia/Shanghai', LC_ALL: 'zh_TW.UTF-8' } });

    const { project, remove } = await copyProject('另一處 50%');
    onTestFinished(remove);
    await cp(small, join(project, 'content'), { recursive: true });
    const there = await build('there', {
      project,
      node: ['--import', ELSEWHERE],
      env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
    });

    expect(there).toEqual(here);
    expect(Object.keys(here)).toEqual(
      expect.arrayContaining([
        'index.html',
        'feed.xml',
        'i-isle/index.html',
        'zh-hans/i-isle/index.html',
        'sitemap-0.xml',
      ]),
    );
  },
);
