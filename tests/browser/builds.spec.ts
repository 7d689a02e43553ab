import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '../../src/content/content.ts';
import { readContent } from '../../src/content/read/read-content.ts';
import { listFiles } from '../../src/shared/list-files.ts';
import { run } from '../support/commands.ts';
import { copyProject } from '../support/project-copy.ts';
import { PROJECT } from '../support/project.ts';
import { SITES, type SiteName, workFile } from './support/sites.ts';
import { expect, test } from './support/test.ts';

// What `npm run build` made of whole sites, on the disk: no browser is needed to see it.

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

/** The digest of every file of a built site, by path. */
async function digests(dir: string): Promise<Record<string, string>> {
  const digest = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(dir, file)))
      .digest('hex');
  return Object.fromEntries((await listFiles(dir)).map((file) => [file, digest(file)]));
}

test('two builds of the same content are the same byte for byte: another day, folder, zone, language, listing order, nothing kept, none beside it', async () => {
  test.setTimeout(240_000);
  const { content, dir, origin } = SITES.other;
  const { project, home, remove } = await copyProject('另一處 50%');
  try {
    cpSync(join(PROJECT, content), join(project, 'content'), { recursive: true });
    const { status, output } = run('build', [], {
      project,
      node: ['--import', ELSEWHERE],
      env: { SITE_URL: origin, OUT_DIR: join(home, 'there'), TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
    });
    expect(status, output).toBe(0);
    const there = await digests(join(home, 'there'));
    expect(there).toEqual(await digests(join(PROJECT, dir)));
    expect(Object.keys(there)).toEqual(
      expect.arrayContaining([
        'index.html',
        'feed.xml',
        't-tide/index.html',
        'zh-hans/t-tide/index.html',
        'sitemap-0.xml',
      ]),
    );
  } finally {
    await remove();
  }
});

test('a build leaves nothing beside the site', () => {
  expect(readdirSync('.cache/sites').filter((name) => name.startsWith('.'))).toEqual([]);
});

test('a build writes nothing of the preview', async () => {
  const { dir } = SITES.main;
  const files = (await listFiles(dir)).filter((file) => /\.(html|js|css|xml)$/.test(file));
  expect(files.length).toBeGreaterThan(4);
  for (const file of files)
    expect(readFileSync(join(dir, file), 'utf8'), file).not.toMatch(/preview-|preview:|data-source-line|draft-banner/);
});

/** The ids that the files of a content folder define, one entry for each time. */
async function idsOf(contentDir: string, part: 'facts' | 'figures'): Promise<string[]> {
  const { letters } = await loadContent(contentDir);
  return letters.flatMap(({ [part]: { data } }) => Object.keys((data as Record<string, object>)[part]!));
}

const timesEach = (names: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};

const LETTERS: readonly (readonly [site: SiteName, letters: number])[] = [
  ['main', 1],
  ['seven', 7],
];
for (const [name, letters] of LETTERS)
  test(`in a build of ${letters} letters each file is read once, each article parsed once, each fact and figure resolved once`, async () => {
    const contentDir = join(PROJECT, SITES[name].content);
    const files = await readContent(contentDir);
    expect(files.letters).toHaveLength(letters);
    const there = (all: readonly ({ file: string; text?: string | undefined } | string)[]) =>
      all.flatMap((each) => (typeof each === 'string' ? each : each.text === undefined ? [] : each.file));
    const articles = there(files.letters.map(({ article }) => article));
    const data = there([
      files.series,
      files.terms,
      files.simplified,
      ...files.letters.flatMap(({ facts, figures }) => [facts, figures]),
    ]);
    const work = JSON.parse(readFileSync(workFile(name), 'utf8')) as Record<string, Record<string, number>>;
    expect(work['read']).toEqual(timesEach([...articles, ...data]));
    expect(work['parse-article']).toEqual(timesEach(articles));
    // Of an article its fields are YAML.
    expect(work['parse-yaml']).toEqual(timesEach([...articles, ...data]));
    expect(work['resolve-fact']).toEqual(timesEach(await idsOf(contentDir, 'facts')));
    expect(work['resolve-figure']).toEqual(timesEach(await idsOf(contentDir, 'figures')));
  });
