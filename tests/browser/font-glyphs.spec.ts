import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { type Coverage, fontCoverage } from '../../src/fonts/glyphs.ts';
import { SITES, sitemapPaths, type SiteName } from './support/sites.ts';
import { expect, test } from './support/test.ts';

/** What the fonts of a page draw, by family and weight: of the file that it names and the part that it holds together. */
async function coverages(site: SiteName, path: string): Promise<Map<string, Coverage>> {
  const { dir, base } = SITES[site];
  const html = readFileSync(join(dir, path.slice(base.length), 'index.html'), 'utf8');
  const found = new Map<string, Set<number>>();
  for (const [, family, weight, src = ''] of html.matchAll(
    /@font-face\{font-family:"(Noto[^"]*)"[^}]*font-weight:(\d+)[^}]*url\("([^"]+)"\)/g,
  )) {
    const held = /^data:[^,]*,(.*)$/.exec(src)?.[1];
    const packed = held === undefined ? readFileSync(join(dir, src.slice(base.length))) : Buffer.from(held, 'base64');
    const font = await subsetFont(packed, '', { targetFormat: 'sfnt', keepAllGlyphs: true });
    const key = `${family} ${weight}`;
    found.set(key, new Set([...(found.get(key) ?? []), ...fontCoverage(font)]));
  }
  return found;
}

/** Chinese characters and marks in sight, by the family and the weight that they are to be drawn in. Runs in the page. */
function askCharacters(): Record<string, string> {
  const shown: Record<string, string> = {};
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement!;
    if (element.getClientRects().length === 0) continue;
    const { fontFamily, fontWeight } = getComputedStyle(element);
    const key = `${/"(Noto[^"]*)"/.exec(fontFamily)?.[1] ?? fontFamily} ${fontWeight}`;
    const characters = node.nodeValue!.match(/[\p{Script=Han}\u3001-\u303f\uff01-\uff5e]/gu) ?? [];
    if (characters.length) shown[key] = (shown[key] ?? '') + characters.join('');
  }
  return shown;
}

// A browser draws a character that no font has with a box of the page's own font: where a machine has no Chinese font,
// which font drew it tells nothing.
for (const site of ['main', 'other'] as const satisfies SiteName[]) {
  test.describe(`site "${site}"`, () => {
    test.use({ site });

    for (const path of sitemapPaths(site))
      test(`the fonts of ${path} have a glyph for every Chinese character in sight, in the weight that it is set in`, async ({
        page,
      }) => {
        await page.goto(path);
        const fonts = await coverages(site, path);
        const shown = Object.entries(await page.evaluate(askCharacters));
        const missing = shown.flatMap(([key, characters]) =>
          [...new Set(characters)]
            .filter((character) => !fonts.get(key)?.has(character.codePointAt(0)!))
            .map((character) => `${character} in ${key}`),
        );
        expect(missing).toEqual([]);
        expect(new Set(shown.map(([key]) => key.replace(/^.* /, '')))).toEqual(new Set(['400', '700']));
        expect(shown.map(([, characters]) => characters).join('').length).toBeGreaterThan(20);
      });
  });
}
