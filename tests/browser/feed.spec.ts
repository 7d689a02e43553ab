import type { Page } from '@playwright/test';
import { FOLDER, isSimplified } from './support/editions.ts';
import { type Feed, readFeed } from './support/feed.ts';
import { figuresOf } from './support/figures.ts';
import { SITES, sitemapPaths, type SiteName } from './support/sites.ts';
import { expect, test } from './support/test.ts';

/** Feeds that were read in this worker, by site and home. */
const read = new Map<string, Promise<Feed>>();

for (const site of Object.keys(SITES) as SiteName[])
  for (const folder of ['', FOLDER]) {
    const { base, origin } = SITES[site];
    const home = base + folder;

    test.describe(`the feed ${home}feed.xml of site "${site}"`, () => {
      test.use({ site });
      // One worker asks all there is to ask of a feed, so that it is read once, and every letter beside it.
      test.describe.configure({ mode: 'default' });

      const feedOf = (page: Page): Promise<Feed> => {
        const found =
          read.get(`${site} ${home}`) ?? page.goto(`${base}robots.txt`).then(() => readFeed(page, home, origin));
        read.set(`${site} ${home}`, found);
        return found;
      };

      test('is named by the series page, names itself, and holds every letter of the sitemap', async ({ page }) => {
        const feed = await feedOf(page);
        expect(feed).toMatchObject({
          named: `${home}feed.xml`,
          self: `${origin}${home}feed.xml`,
          home: `${origin}${home}`,
        });
        const letters = sitemapPaths(site).filter(
          (path) =>
            path !== home &&
            path.startsWith(home) &&
            (home !== base || !isSimplified(site, path)) &&
            !path.endsWith('/data/'),
        );
        expect(feed.letters.map(({ link }) => link.replace(origin, '')).sort()).toEqual(letters.sort());
      });

      test('says each letter’s deck word for word', async ({ page }) => {
        for (const { description, deck, link } of (await feedOf(page)).letters) {
          expect(deck, link).toBeTruthy();
          expect(description, link).toEqual({ text: deck, elements: 0 });
        }
      });

      test('shows every figure whole in plain HTML: its picture, what it says, its sources and all its values', async ({
        page,
      }) => {
        for (const { link, figures, shown } of (await feedOf(page)).letters) {
          const own = figuresOf(site).filter(({ letter }) => letter === link.replace(origin, ''));
          expect(shown.map(({ src }) => src.replace(origin, ''))).toEqual(own.map((figure) => figure.file('png')));
          shown.forEach(({ alt, source, cells }, at) => {
            const expected = figures[at]!;
            expect(alt).toContain(expected.title);
            expect(alt).toContain(expected.alt);
            expect({ source, cells }).toEqual({ source: expected.source, cells: expected.cells });
          });
        }
      });

      test('brings no script, no style, no drawing, and no link that starts from nowhere', async ({ page }) => {
        for (const { link, foreign, astray, html } of (await feedOf(page)).letters) {
          expect(html, link).toMatch(/<p>[^<]/);
          expect(foreign, link).toEqual([]);
          expect(astray, link).toEqual([]);
        }
      });
    });
  }

test('every picture in the feed is there, in the proportions that the feed reserves for it', async ({ page }) => {
  await page.goto('/robots.txt');
  const feed = await readFeed(page, '/', SITES.main.origin);
  const reserved = feed.letters.flatMap(({ shown }) => shown);
  expect(reserved.length).toBe(figuresOf('main').filter(({ letter }) => letter === '/n-north/').length);
  expect(reserved.length).toBeGreaterThan(5);
  for (const { src, size } of reserved) {
    const natural = await page.evaluate(async (path) => {
      const image = new Image();
      image.src = path;
      await image.decode();
      return [image.naturalWidth / 2, image.naturalHeight / 2];
    }, new URL(src).pathname);
    expect(natural, src).toEqual(size);
  }
});

test.describe('a picture in the feed', () => {
  test.use({ site: 'seven' });

  test('is a plain image with its whole address, its size, its caption and its credit', async ({ page }) => {
    const { origin } = SITES.seven;
    await page.goto('/robots.txt');
    const { letters } = await readFeed(page, '/', origin);
    await page.setContent(letters.find(({ link }) => link.endsWith('/i-in/'))!.html);
    const pictures = await page.locator('figure:has(img)').evaluateAll((figures) =>
      figures.map((figure) => {
        const image = figure.querySelector('img')!;
        return {
          src: image.getAttribute('src'),
          size: ['width', 'height'].map((name) => Number(image.getAttribute(name))),
          says: [...figure.querySelectorAll('figcaption p')].map(({ textContent }) => textContent.slice(0, 6)),
          tags: [...figure.querySelectorAll('*')].map(({ tagName }) => tagName).join(' '),
        };
      }),
    );
    expect(pictures).toEqual([
      {
        src: `${origin}/i-in/pictures/lake-1200.jpg`,
        size: [1200, 750],
        says: ['虛構之城的湖', '攝影：測試者'],
        tags: 'IMG FIGCAPTION P P',
      },
      {
        src: `${origin}/i-in/pictures/hills-2-800.jpg`,
        size: [800, 1200],
        says: ['繪圖：測試者'],
        tags: 'IMG FIGCAPTION P',
      },
    ]);
  });
});
