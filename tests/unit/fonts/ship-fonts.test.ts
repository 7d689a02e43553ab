import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { charactersOf } from '../../../src/fonts/characters.ts';
import { fontCoverage, missingGlyphs } from '../../../src/fonts/glyphs.ts';
import { MissingGlyphsError } from '../../../src/fonts/missing-glyphs.ts';
import { shipFonts } from '../../../src/fonts/ship-fonts.ts';
import { temporaryFolder } from '../../support/folders.ts';
import { page, site } from './site-fixture.ts';

async function ship(files: Readonly<Record<string, string>>, base = '/') {
  const dir = await site(files);
  const report = await shipFonts({ dir, base, cacheDir: await temporaryFolder() });
  return { dir, report, read: (path: string) => readFile(join(dir, path), 'utf8') };
}

async function failure(files: Readonly<Record<string, string>>): Promise<{ error: Error; dir: string }> {
  const dir = await site(files);
  const error = await shipFonts({ dir, base: '/', cacheDir: await temporaryFolder() }).catch(
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error('the fonts were shipped');
  return { error, dir };
}

const SITE = {
  'index.html': page('<h1>霧島為營</h1>'),
  '404.html': page('<p>找不到</p>'),
  'n-net/index.html': page('<h1>霧島之變</h1><p>傈僳</p>'),
  'n-net/data/index.html': page('<p>賬本</p>'),
};

/** The fonts of the family that a page holds inside it, regular first, taken out of their packing. */
function inlineFonts(html: string): Promise<Buffer[]> {
  const held = [...html.matchAll(/"Noto Serif TC"[^}]*base64,([^"]+)"/g)];
  expect(held).toHaveLength(2);
  return Promise.all(
    held.map(([, data]) => subsetFont(Buffer.from(data!, 'base64'), '', { targetFormat: 'sfnt', keepAllGlyphs: true })),
  );
}

describe('every page of a built site', () => {
  it('names both fonts of its group in its head, in place of the marker, and is otherwise unchanged', async () => {
    const { report, read } = await ship(SITE);
    for (const [path, name] of [
      ['index.html', 'series'],
      ['404.html', 'series'],
      ['n-net/index.html', 'n-net'],
      ['n-net/data/index.html', 'n-net'],
    ] as const) {
      const fonts = report.groups.find(({ group }) => group === name)!.fonts;
      const [before, after] = SITE[path].split('<style id="fonts"></style>') as [string, string];
      const html = await read(path);
      expect(html.startsWith(before) && html.endsWith(after)).toBe(true);
      const head = html.slice(before.length, -after.length);
      for (const { address } of [fonts.regular, fonts.bold]) {
        expect(head).toContain(`<link rel="preload" as="font" type="font/woff2" crossorigin href="${address}">`);
        expect(head).toContain(`src:url("${address}") format("woff2")`);
      }
      // Each weight in two parts: the file, and what comes inside the page.
      expect(
        head.match(/font-family:"Noto Serif TC";font-style:normal;font-weight:(400|700);font-display:swap/g),
      ).toHaveLength(4);
      expect(head).not.toContain('local(');
    }
  });

  it('finds its fonts under the base path, in files named by their bytes', async () => {
    const { dir, report } = await ship(SITE, 'kunming');
    const addresses = report.groups.flatMap(({ fonts }) => [fonts.regular, fonts.bold]);
    expect(addresses).toHaveLength(4);
    for (const { address, bytes } of addresses) {
      const [, name, hash] =
        /^\/kunming\/_fonts\/(zh-hant-(?:series|n-net)-(?:regular|bold)\.([\da-f]{10})\.woff2)$/.exec(address)!;
      const file = await readFile(join(dir, '_fonts', name!));
      expect(createHash('sha256').update(file).digest('hex').startsWith(hash!)).toBe(true);
      expect(file.length).toBe(bytes);
    }
  });

  it('gets digits of one width where it has a table, and only there', async () => {
    const { read } = await ship({
      'index.html': page('<table><tr><td>11</td></tr></table>'),
      '404.html': page('<p>11</p>'),
    });
    expect(await read('index.html')).toContain('font-family:"Tabular Digits"');
    expect(await read('404.html')).not.toContain('Tabular');
  });

  it('gets the same fonts, byte for byte, from every build', async () => {
    const [one, other] = [await ship(SITE), await ship(SITE)];
    expect(await readdir(join(one.dir, '_fonts'))).toEqual(await readdir(join(other.dir, '_fonts')));
  });

  it('is counted in a report of its group', async () => {
    const { report } = await ship(SITE);
    expect(report.groups.map(({ edition, group, pages }) => [edition, group, pages])).toEqual([
      ['zh-hant', 'series', 2],
      ['zh-hant', 'n-net', 2],
    ]);
  });

  it('carries in its fonts what linked style sheets and scripts draw', async () => {
    const plain = await ship(SITE);
    const scripts = { '_astro/a.css': 'q::before { content: "『" }', '_astro/a.js': 'b.textContent="已複製"' };
    const drawn = await ship({ ...SITE, ...scripts });
    const loading = await ship({
      ...SITE,
      ...scripts,
      'n-net/index.html': `${SITE['n-net/index.html']}<script type="module" src="/_astro/a.js"></script>`,
    });
    const count = ({ report }: typeof plain) => report.groups[1]!.fonts.regular.characters;
    expect(count(drawn) - count(plain)).toBe(1); // no page loads the script
    expect(count(loading) - count(plain)).toBe(4);
  });

  it('carries in its bold font what its own styles make bold', async () => {
    const head = '<style>.claim { font-weight: 700 }</style><style id="fonts"></style>';
    const body = '<p class="claim">霧島</p>';
    const plain = await ship({ 'index.html': page(body) });
    const styled = await ship({ 'index.html': page(body, { head }) });
    const count = ({ report }: typeof plain) => report.groups[0]!.fonts.bold.characters;
    expect(count(styled) - count(plain)).toBe(2);
  });

  it('has fonts that write any number, spelled out on the page or not', async () => {
    const { read } = await ship({ 'index.html': page('<p>霧島</p>') });
    for (const font of await inlineFonts(await read('index.html'))) {
      expect(missingGlyphs(charactersOf('0123456789 ,.%:()+-−'), fontCoverage(font))).toEqual([]);
    }
  });

  it('holds inside it all that is not one em wide in every font, and leaves to its files only what is', async () => {
    const text = '霧島8+N——“New”…，「新」';
    const { dir, report, read } = await ship({ 'index.html': page(`<h1>${text}</h1>`) });
    const [, inline] = await inlineFonts(await read('index.html'));
    const file = await subsetFont(await readFile(join(dir, report.groups[0]!.fonts.bold.address)), '', {
      targetFormat: 'sfnt',
      keepAllGlyphs: true,
    });
    expect(missingGlyphs(charactersOf(text), fontCoverage(inline!))).toEqual([...'霧島，「新」']);
    expect(missingGlyphs(charactersOf(text), fontCoverage(file))).toEqual([...'8+N—“ew”…']);
  });
});

describe('a character without a glyph', () => {
  const build = () =>
    failure({
      'index.html': page('<p>姓<b>𠮷</b>的人</p>'),
      'n-net/index.html': page(
        '<h1>霧島</h1><p>自戰國時期滇國以來的一千二百年間，他姓<em>𠮷</em>，在霧島住了二十多年之久並以此為家</p><ul><li>✕</li></ul>',
      ),
      'n-net/data/index.html': page('<p>無誤</p>'),
    });

  it('stops the build, named with its code point, its pages and the words around it', async () => {
    const { error } = await build();
    expect(error).toBeInstanceOf(MissingGlyphsError);
    expect(error.message).toContain('「𠮷」（U+20BB7，Noto Serif TC）');
    expect(error.message).toContain('/：姓𠮷的人');
    expect(error.message).toContain('/n-net/：…以來的一千二百年間，他姓𠮷，在霧島住了二十多年之久…');
    expect(error.message).toMatch(/^ {4}\/n-net\/：✕$/m);
    expect(error.message).toContain('怎麼改');
  });

  it('is reported together with all others', async () => {
    const { error } = await build();
    if (!(error instanceof MissingGlyphsError)) throw error;
    expect(error.missing.map(({ character, places }) => [character, places.map(({ address }) => address)])).toEqual([
      ['𠮷', ['/', '/n-net/']],
      ['✕', ['/n-net/']],
    ]);
  });

  it('leaves the built site untouched', async () => {
    const { dir } = await build();
    expect(await readdir(dir)).not.toContain('_fonts');
    expect(await readFile(join(dir, 'index.html'), 'utf8')).toContain('<style id="fonts"></style>');
  });
});

describe('a page that cannot be given fonts', () => {
  it('stops the build by name when it lacks the marker or has it twice', async () => {
    const marker = '<style id="fonts"></style>';
    const { error } = await failure({
      ...SITE,
      'n-net/index.html': page('', { head: '' }),
      'n-net/data/index.html': page('', { head: marker + marker }),
    });
    expect(error.message).toContain('n-net/data/index.html, n-net/index.html');
    expect(error.message).not.toMatch(/\b404\.html/);
  });

  it('stops the build by name when its figure data is not JSON', async () => {
    const { error } = await failure({ 'n-net/index.html': page('<script type="application/json">{</script>') });
    expect(error.message).toContain('n-net/index.html');
  });
});

describe('what a page quotes of the other script, marked by its lang', () => {
  const LINK = '<a lang="zh-Hans">简体</a>';

  it('comes in that script’s family, inside the page, and not in the page’s own font', async () => {
    const { dir, report, read } = await ship({
      'index.html': page(`<p>霧島</p>${LINK}`),
      'n-net/index.html': page('<p>霧島</p>'),
    });
    const html = await read('index.html');
    const [, weight, data] =
      /@font-face\{font-family:"Noto Serif SC";font-style:normal;font-weight:(\d+);[^}]*url\("data:font\/woff2;base64,([^"]+)"\)/.exec(
        html,
      )!;
    expect(weight).toBe('400');
    expect(html.match(/font-family:"Noto Serif SC"/g)).toHaveLength(1);
    const sfnt = async (bytes: Buffer) =>
      fontCoverage(await subsetFont(bytes, '', { targetFormat: 'sfnt', keepAllGlyphs: true }));
    expect(missingGlyphs(charactersOf('简体'), await sfnt(Buffer.from(data!, 'base64')))).toEqual([]);
    expect(missingGlyphs(charactersOf('昆'), await sfnt(Buffer.from(data!, 'base64')))).toEqual(['昆']);
    const own = await sfnt(await readFile(join(dir, report.groups[0]!.fonts.regular.address)));
    expect(missingGlyphs(charactersOf('霧島简'), own)).toEqual(['简']);
    expect(await read('n-net/index.html')).not.toContain('Noto Serif SC');
  });

  it('stops the build where that family cannot draw it', async () => {
    const { error } = await failure({ 'index.html': page('<p>霧島</p><a lang="zh-Hans">简𰻞</a>') });
    expect(error.message).toContain('「𰻞」（U+30EDE，Noto Serif SC）');
    expect(error.message).not.toContain('「简」');
  });
});

it('a page of the Simplified edition is set in its own family, names kept in Traditional too', async () => {
  const { report, read } = await ship({
    'index.html': page('<p>霧島</p>'),
    'zh-hans/index.html': page('<p>于先生姓於</p>', { lang: 'zh-Hans' }),
  });
  expect(report.groups.map(({ edition, group }) => [edition, group])).toEqual([
    ['zh-hant', 'series'],
    ['zh-hans', 'series'],
  ]);
  expect(await read('zh-hans/index.html')).toContain('font-family:"Noto Serif SC"');
  expect(await read('zh-hans/index.html')).not.toContain('Noto Serif TC');
});
