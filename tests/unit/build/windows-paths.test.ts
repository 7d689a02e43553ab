import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { terminal } from '../../support/commands.ts';
import { filesOf, temporaryFolder, writeFiles } from '../../support/folders.ts';
import { PROJECT } from '../../support/project.ts';

/** A page as a feed reads it, with its edition's feed in its head. */
const page = (address: string, edition: string, body = '', head = '') =>
  `<!doctype html><html lang="zh"><head><link rel="alternate" type="application/rss+xml" href="/lake/${edition}feed.xml"><meta property="og:title" content="湖"><meta name="description" content="一座湖"><link rel="canonical" href="https://example.org/lake/${edition}${address}">${head}</head><body>${body}</body></html>`;
const letter = (slug: string, edition: string) =>
  page(
    `${slug}/`,
    edition,
    '<p class="hero-deck">字</p><div class="article-body"><p>字</p></div><div class="credits"></div>',
    '<meta property="article:published_time" content="2026-01-15">',
  );

const SITE = Object.fromEntries(
  ['', 'zh-hans/'].flatMap((edition) => [
    [`${edition}index.html`, page('', edition)],
    [edition === '' ? '404.html' : `${edition}404/index.html`, '<p>找不到</p>'],
    [`${edition}k-keel/index.html`, letter('k-keel', edition)],
    [`${edition}k-keel/data/index.html`, '<p>底稿</p>'],
    [`${edition}k-keel/figures/bars/index.html`, '<p>圖</p>'],
    [`${edition}k-keel/figures/bars.csv`, '甲,1\n'],
    [`${edition}m-moss/index.html`, '<p>撤回</p>'],
  ]),
);

/** The files of a site that was finished on one of two systems, and the addresses that were read from it. */
async function finished(system: 'windows' | 'here') {
  const dir = await temporaryFolder();
  await writeFiles(dir, SITE);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT, 'tests/fixtures/address-files.ts'), dir, system],
    { encoding: 'utf8', env: terminal() },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return { files: await filesOf(dir), read: stdout };
}

it('what is named by its address is the same where paths have backslashes', async () => {
  const here = await finished('here');
  expect(Object.keys(here.files)).toEqual(
    expect.arrayContaining([
      'feed.xml',
      'zh-hans/feed.xml',
      'zh-hans/404.html',
      'k-kin/figures/bars.csv',
      'zh-hans/k-kin/figures/bars/index.html',
      'm-moss/figures/bars/index.html',
    ]),
  );
  expect(here.files['k-kin/figures/bars/index.html']).toContain('/lake/k-keel/figures/bars/');
  expect(await finished('windows')).toEqual(here);
});
