import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/fonts/built-site.ts';
import { FONT_EDITIONS, type FontEdition } from '../../../src/fonts/font-editions.ts';
import { groupPages } from '../../../src/fonts/font-groups.ts';
import { page } from './site-fixture.ts';

const [traditional, simplified] = FONT_EDITIONS as readonly [FontEdition, FontEdition];

function pageAt(path: string, lang = 'zh-Hant'): Page {
  return { path, address: `/${path}`, html: page('', { lang }), runs: [] };
}

describe('pages share fonts', () => {
  it.each([
    ['index.html', 'zh-Hant', 'zh-hant', 'series'],
    ['404.html', 'zh-Hant', 'zh-hant', 'series'],
    ['n-net/index.html', 'zh-Hant', 'zh-hant', 'n-net'],
    ['n-net/data/index.html', 'zh-Hant', 'zh-hant', 'n-net'],
    ['n-net/figures/starts/index.html', 'zh-Hant', 'zh-hant', 'n-net'],
    ['zh-hans/index.html', 'zh-Hans', 'zh-hans', 'series'],
    ['zh-hans/n-net/data/index.html', 'zh-Hans', 'zh-hans', 'n-net'],
  ])('%s (%s): %s-%s', (path, lang, edition, name) => {
    const [group] = groupPages([pageAt(path, lang)], [traditional, simplified]);
    expect(group?.edition.id).toBe(edition);
    expect(group?.name).toBe(name);
  });

  it('with the pages of their letter and edition, and no others', () => {
    const pages = ['404.html', 'g-green/index.html', 'index.html', 'n-net/data/index.html', 'n-net/index.html'];
    const groups = groupPages(
      [...pages.map((path) => pageAt(path)), pageAt('zh-hans/n-net/index.html', 'zh-Hans')],
      [traditional, simplified],
    );
    expect(groups.map((group) => group.pages.map(({ path }) => path))).toEqual([
      ['404.html', 'index.html'],
      ['g-green/index.html'],
      ['n-net/data/index.html', 'n-net/index.html'],
      ['zh-hans/n-net/index.html'],
    ]);
  });

  it('unless their language has no fonts, which is an error naming page and language', () => {
    expect(() => groupPages([pageAt('n-net/index.html', 'ja')], [traditional])).toThrow(
      /n-net\/index\.html.*lang="ja".*zh-Hant/,
    );
  });
});
