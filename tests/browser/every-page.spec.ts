import { figuresOf } from './support/figures.ts';
import { FOLDER, isSimplified } from './support/editions.ts';
import { SITES, type SiteName } from './support/sites.ts';
import { expect, test as base, THEMES } from './support/test.ts';
import {
  breakWidths,
  hasReadings,
  HOME_WIDTH,
  NARROWEST,
  READING_WIDTHS,
  walkedPages,
  type WalkedPage,
} from './support/walk/pages.ts';
import { seen } from './support/walk/seen.ts';
import type { Seen } from './support/walk/visit.ts';

/** What a test knows of the page that it is about: what the one visit at a width has seen. */
const test = base.extend<{ see: (page: WalkedPage, width?: number) => Promise<Seen> }>({
  see: async ({ browser }, use) => use((page, width = HOME_WIDTH) => seen(browser, page, width)),
});

/** The visit, which the first test of a page waits for, asks for everything at once. */
const VISIT = 120_000;

/** What a page is by its head, by kind. */
const NAMES = {
  listed: ({ path }: WalkedPage) => `${path} names itself as canonical, has one h1 and a language`,
  figure: ({ path }: WalkedPage) =>
    `${path} is kept from search engines, names its place in the article as canonical, has one h1 and a language`,
  unknown: ({ path }: WalkedPage) => `${path}, an unknown address, answers 404 in its edition’s script`,
};

/** The address that a page is known by, or none. */
function canonicalOf({ site, path, kind }: WalkedPage): string[] {
  const { origin } = SITES[site];
  if (kind === 'unknown') return [];
  if (kind === 'listed') return [origin + path];
  const { letter, id } = figuresOf(site).find(({ page }) => page === path)!;
  return [`${origin}${letter}#fig-${id}`];
}

for (const site of Object.keys(SITES) as SiteName[])
  for (const page of walkedPages(site)) {
    const { path, kind } = page;

    // One worker asks all there is to ask of a page, so that it is visited once at each width.
    test.describe(`site "${site}", ${path}`, () => {
      test.describe.configure({ mode: 'default', timeout: VISIT });

      test(NAMES[kind](page), async ({ see }) => {
        const { status, head } = await see(page);
        expect(status).toBe(kind === 'unknown' ? 404 : 200);
        expect(head.canonical).toEqual(canonicalOf(page));
        expect(head.headings).toBe(1);
        expect(head.lang).toBe(isSimplified(site, path) ? 'zh-Hans' : 'zh-Hant');
        expect(head.title).toBeTruthy();
        expect(head.robots).toEqual(kind === 'listed' ? [] : ['noindex']);
        if (kind === 'listed') expect(head.description).toEqual([expect.stringMatching(/\p{Script=Han}/u)]);
      });

      if (kind === 'unknown')
        test(`${path} leads back to the series page of its edition`, async ({ see }) => {
          const home = SITES[site].base + (page.isSimplified ? FOLDER : '');
          const { ways } = await see(page);
          expect(ways).toHaveLength(1);
          expect(ways![0]!.href).toBe(home);
          expect(ways![0]!.text).toMatch(/^回到.+[個个]字母$/);
        });

      test(`${path} asks nothing of anyone else and nothing outside its base, and leaves no cookie`, async ({
        see,
      }) => {
        const { strangers, astray, cookies } = await see(page);
        expect(strangers).toEqual([]);
        expect(astray).toEqual([]);
        expect(cookies).toEqual([]);
      });

      test(`${path} is sent whatever it asks for, and nothing complains on its console`, async ({ see }) => {
        const { missing, complaints } = await see(page);
        expect(missing).toEqual([]);
        expect(complaints).toEqual([]);
      });

      // A figure alone is all script, but for its drawing.
      if (kind !== 'figure')
        test(`${path} is sent scripts only for figures and numbers, and holds a kilobyte of its own at most`, async ({
          see,
        }) => {
          const { figures, numbers, inline, sent } = (await see(page)).scripts;
          const own = inline.filter((script) => script.includes('edition'));
          expect(own).toHaveLength(1);
          expect(own[0]!.length).toBeLessThan(1024);
          expect(sent.filter((script) => figures === 0 && script.includes('Figure'))).toEqual([]);
          if (figures + numbers > 0) return;
          expect(sent).toEqual([]);
          expect(inline).toEqual(own);
        });

      if (!page.isClose) return;

      test(`${path} does not scroll sideways at ${NARROWEST} pixels`, async ({ see }) => {
        expect((await see(page, NARROWEST)).beyond).toEqual({ page: 0, body: 0 });
      });

      for (const width of breakWidths(page))
        test(`${path} leaves no heading with one character alone on its last line at ${width} pixels`, async ({
          see,
        }) => {
          expect((await see(page, width)).lonely).toEqual([]);
        });

      if (hasReadings(page))
        for (const width of READING_WIDTHS)
          test(`${path}: at ${width} pixels a line with readings or notes stands as far from its neighbours as any other`, async ({
            see,
          }) => {
            const { lines } = await see(page, width);
            expect(lines.length).toBeGreaterThan(0);
            for (const distances of lines) expect(Math.max(...distances) - Math.min(...distances)).toBeLessThan(1);
          });

      for (const theme of page.isSimplified ? (['light'] as const) : THEMES)
        test(`axe finds nothing on ${path} in the ${theme} theme`, async ({ see }) => {
          expect((await see(page)).close!.axe[theme]).toEqual([]);
        });

      test(`${path} changes nothing but colours in the dark theme`, async ({ see }) => {
        expect((await see(page)).close!.moved).toEqual([]);
      });

      test(`no glyph on ${path} comes from a system font`, async ({ see }) => {
        const { count, strangers } = (await see(page)).close!.glyphs;
        expect(strangers).toEqual([]);
        expect(count).toBeGreaterThan(20);
      });
    });
  }
