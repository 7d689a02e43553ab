import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { describe, expect, vi } from 'vitest';
import { markSite } from '../../../src/build/site-mark.ts';
import { runBuild } from '../../../src/cli/run-build.ts';
import { loadContent } from '../../../src/content/content.ts';
import { readSettings } from '../../../src/shared/settings.ts';
import { terminal } from '../../support/commands.ts';
import { test } from '../../support/content-folder.ts';
import { temporaryFolder, writeFiles } from '../../support/folders.ts';
import { PROJECT } from '../../support/project.ts';
import { heard } from '../../support/run-here.ts';
import { page } from '../fonts/site-fixture.ts';

/** What stands for Astro is told: the content folder, and whether pages fail to render. */
const astro = vi.hoisted(() => ({ contentDir: '', fails: false }));

// What Astro makes of the content is asked of the sites that the browser tests look at. Here it is a page of each kind.
vi.mock('astro', () => ({
  build: async ({ outDir }: AstroInlineConfig) => {
    const { letters } = await loadContent(astro.contentDir);
    await writeFiles(String(outDir), {
      'index.html': page('<h1>島嶼</h1>'),
      '404.html': page('<p>找不到</p>'),
      'zh-hans/404/index.html': page('<p>找不到</p>', { lang: 'zh-Hans' }),
      'i-isle/index.html': page(`<h1>${letters[0]!.frontmatter!.title}</h1>`),
    });
    if (astro.fails) throw new Error('i-isle does not render');
  },
}));

const LAST_SITE = { 'index.html': '上一次建好的頁', 'i-isle/bytes': '\0\x7f\n\r' };

const it = test
  /** Where the site is built: a build works elsewhere when that is outside of the project. */
  .extend('place', undefined as string | undefined)
  .extend('home', async ({ place }) => {
    const home = await temporaryFolder(place);
    await writeFiles(join(home, 'dist'), LAST_SITE);
    await markSite(join(home, 'dist'));
    return home;
  })
  .extend('build', ({ content, home }) => (fails = false) => {
    Object.assign(astro, { contentDir: content.root, fails });
    const env = terminal({ CONTENT_DIR: content.root, OUT_DIR: join(home, 'dist') });
    return heard(() => runBuild(readSettings(env), { forOthers: true }));
  })
  /** Every file of the site with its bytes and the time at which it was written. */
  .extend('snapshot', ({ home }) => async () => {
    const entries = await readdir(join(home, 'dist'), { recursive: true, withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    return Promise.all(
      names.sort().map(async (name) => [name, (await readFile(name)).toString('hex'), (await stat(name)).mtimeMs]),
    );
  });

describe.each([
  ['in the project', join(PROJECT, '.cache')],
  ['elsewhere', undefined],
])('a build of a site %s', (_, place) => {
  it.override({ place });

  it('puts the new site in the place of the last one, says so, and leaves nothing beside it', async ({
    home,
    build,
  }) => {
    const { status, output } = await build();
    expect(status, output).toBe(0);
    expect(output).toContain('內容檢查通過');
    expect(output).toMatch(/建好了：.*dist/);
    expect(output).toContain('提醒　沒有設定 SITE_URL');
    expect(await readFile(join(home, 'dist/i-isle/index.html'), 'utf8')).toContain('<h1>島上的渡船</h1>');
    expect((await readdir(join(home, 'dist'))).sort()).toEqual(
      ['.site-build.json', '404.html', '_fonts', 'i-isle', 'index.html', 'zh-hans'].sort(),
    );
    expect(await readdir(home)).toEqual(['dist']);
  });

  it('leaves the last site as it was where a character has no glyph, and names character and page', async ({
    content,
    home,
    build,
    snapshot,
  }) => {
    const before = await snapshot();
    await content.change(content.article, 'title: 島上的渡船', 'title: 島上的渡船\u{1F995}');
    const { status, output } = await build();
    expect(status).toBe(1);
    expect(output).toContain('U+1F995');
    expect(output).toContain('/i-isle/');
    expect(output).toContain('上一次建好的站點原封未動');
    expect(await snapshot()).toEqual(before);
    expect(await readdir(home)).toEqual(['dist']);
  });

  it('leaves the last site as it was where a page fails to render, and says what failed', async ({
    home,
    build,
    snapshot,
  }) => {
    const before = await snapshot();
    const { status, output } = await build(true);
    expect(status).toBe(1);
    expect(output).toContain('i-isle does not render');
    expect(output).toContain('上一次建好的站點原封未動');
    expect(output).not.toMatch(/\n\s+at /);
    expect(await snapshot()).toEqual(before);
    expect(await readdir(home)).toEqual(['dist']);
  });
});

describe('a build of broken content leaves the last site byte for byte as it was, and says what to mend', () => {
  it.for([
    ['a letter of another place', 'article', 'letter: I', 'letter: K', 'article.mdx:3:9', 'slot-letter'],
    [
      'a field that no schema knows',
      'article',
      'accent: azure',
      'acent: azure',
      'article.mdx:9:1',
      'schema-unknown-field',
    ],
    ['YAML that is none', 'facts', 'label: 燈塔', 'label: "燈塔', 'facts.yaml:51:12', 'yaml-syntax'],
    [
      'an import in an article',
      'article',
      '數字都是虛構的。',
      "import fs from 'node:fs'",
      'article.mdx:50:1',
      'content-code',
    ],
  ] as const)('%s', async ([, part, from, to, place, rule], { content, home, build, snapshot }) => {
    const before = await snapshot();
    await content.change(content[part], from, to);
    const { status, output } = await build();
    expect(status).toBe(1);
    expect(output).toContain(`content/${content.letter}/${place}  錯誤`);
    expect(output).toContain(`[${rule}]`);
    expect(output).toContain('1 個錯誤');
    expect(output).not.toMatch(/\n\s+at |Error:|node:internal/);
    expect(await snapshot()).toEqual(before);
    expect(await readdir(home)).toEqual(['dist']);
  });
});
