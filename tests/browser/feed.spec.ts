import { FOLDER, isSimplified } from './support/editions.ts';
import { figuresOf } from './support/figures.ts';
import { SITES, sitemapPaths, type SiteName } from './support/sites.ts';
import { expect, test } from './support/test.ts';

interface FeedItem {
  link: string;
  title: string;
  /** HTML, as programs that read feeds take it. */
  description: string;
  html: string;
}

/** The items of a feed, as a program that reads feeds would take them. */
function readFeed(xml: string): { self: string | null; home: string; items: FeedItem[] } | string {
  const feed = new DOMParser().parseFromString(xml, 'application/xml');
  const error = feed.querySelector('parsererror');
  if (error) return error.textContent || 'not well-formed';
  const text = (parent: Element | Document, tag: string) => parent.getElementsByTagName(tag)[0]?.textContent ?? '';
  return {
    self: feed.getElementsByTagName('atom:link')[0]?.getAttribute('href') ?? null,
    home: text(feed, 'link'),
    items: [...feed.getElementsByTagName('item')].map((item) => ({
      link: text(item, 'link'),
      title: text(item, 'title'),
      description: text(item, 'description'),
      html: text(item, 'content:encoded'),
    })),
  };
}

for (const site of Object.keys(SITES) as SiteName[])
  for (const folder of ['', FOLDER]) {
    const { base, origin } = SITES[site];
    const home = base + folder;

    test.describe(`the feed ${home}feed.xml of site "${site}"`, () => {
      test.use({ site });

      test('is named by the series page, names itself, and holds every letter of the sitemap', async ({ page }) => {
        await page.goto(home);
        const address = await page.locator('link[type="application/rss+xml"]').getAttribute('href');
        expect(address).toBe(`${home}feed.xml`);
        const feed = await page.evaluate(readFeed, await (await page.request.get(address!)).text());
        expect(feed).toMatchObject({ self: `${origin}${home}feed.xml`, home: `${origin}${home}` });
        const letters = sitemapPaths(site).filter(
          (path) =>
            path !== home &&
            path.startsWith(home) &&
            (home !== base || !isSimplified(site, path)) &&
            !path.endsWith('/data/'),
        );
        expect(typeof feed === 'object' && feed.items.map(({ link }) => link.replace(origin, '')).sort()).toEqual(
          letters.sort(),
        );
      });

      test('says each letter’s deck word for word', async ({ page }) => {
        await page.goto(home);
        const feed = await page.evaluate(readFeed, await (await page.request.get(`${home}feed.xml`)).text());
        if (typeof feed === 'string') throw new Error(feed);
        for (const { link, description } of feed.items) {
          await page.goto(link.replace(origin, ''));
          const deck = await page.locator('meta[name=description]').getAttribute('content');
          await page.setContent(description);
          expect(
            await page.locator('body').evaluate((body) => [body.textContent.trim(), body.children.length]),
          ).toEqual([deck, 0]);
        }
      });

      test('shows every figure whole in plain HTML: its picture, what it says, its sources and all its values', async ({
        page,
      }) => {
        await page.goto(home);
        const feed = await page.evaluate(readFeed, await (await page.request.get(`${home}feed.xml`)).text());
        if (typeof feed === 'string') throw new Error(feed);
        for (const { link, html } of feed.items) {
          const letter = link.replace(origin, '');
          const own = figuresOf(site).filter((figure) => figure.letter === letter);
          await page.goto(letter);
          const expected = await page.locator('figure[data-figure]').evaluateAll((figures) =>
            figures.map((figure) => ({
              alt: figure.querySelector('.figure-drawing [role=img]')!.getAttribute('aria-label'),
              title: figure.querySelector('.figure-title')!.textContent.replace(/^[圖图]\d+\s*/, ''),
              source: figure.querySelector('.figure-source')!.textContent,
              cells: [...figure.querySelectorAll('th, td')].map(({ textContent }) => textContent),
            })),
          );
          await page.setContent(html);
          const shown = await page.locator('figure:has(img[src*="/figures/"])').evaluateAll((figures) =>
            figures.map((figure) => ({
              src: figure.querySelector('img')!.src,
              alt: figure.querySelector('img')!.alt,
              source: figure.querySelector('figcaption p:last-child')!.textContent,
              cells: [...figure.nextElementSibling!.querySelectorAll('th, td')].map(({ textContent }) => textContent),
            })),
          );
          expect(shown.map(({ src }) => src.replace(origin, ''))).toEqual(own.map((figure) => figure.file('png')));
          shown.forEach(({ alt, source, cells }, at) => {
            expect(alt).toContain(expected[at]!.title);
            expect(alt).toContain(expected[at]!.alt);
            expect({ source, cells }).toEqual({ source: expected[at]!.source, cells: expected[at]!.cells });
          });
        }
      });

      test('brings no script, no style, no drawing, and no link that starts from nowhere', async ({ page }) => {
        await page.goto(home);
        const feed = await page.evaluate(readFeed, await (await page.request.get(`${home}feed.xml`)).text());
        if (typeof feed === 'string') throw new Error(feed);
        for (const { html } of feed.items) {
          await page.setContent(html);
          await expect(page.locator('body p').first()).toBeVisible();
          await expect(
            page.locator(
              'body :is(script, style, svg, button, textarea, iframe), body [style], body [class], body [onclick]',
            ),
          ).toHaveCount(0);
          const astray = await page
            .locator('body [href], body [src]')
            .evaluateAll((all) =>
              all
                .map((one) => one.getAttribute('href') ?? one.getAttribute('src')!)
                .filter((address) => !/^https?:\/\//.test(address)),
            );
          expect(astray).toEqual([]);
        }
      });
    });
  }

test('every picture in the feed is there, in the proportions that the feed reserves for it', async ({ page }) => {
  await page.goto('/');
  const feed = await page.evaluate(readFeed, await (await page.request.get('/feed.xml')).text());
  if (typeof feed === 'string') throw new Error(feed);
  const reserved = feed.items.flatMap(({ html }) => [
    ...html.matchAll(/<img src="([^"]+)"[^>]* width="(\d+)" height="(\d+)"/g),
  ]);
  expect(reserved.length).toBe(figuresOf('main').filter(({ letter }) => letter === '/n-north/').length);
  expect(reserved.length).toBeGreaterThan(5);
  for (const [, src = '', width, height] of reserved) {
    const natural = await page.evaluate(async (path) => {
      const image = new Image();
      image.src = path;
      await image.decode();
      return { width: image.naturalWidth / 2, height: image.naturalHeight / 2 };
    }, new URL(src).pathname);
    expect(natural, src).toEqual({ width: Number(width), height: Number(height) });
  }
});

test.describe('a picture in the feed', () => {
  test.use({ site: 'seven' });

  test('is a plain image with its whole address, its size, its caption and its credit', async ({ page }) => {
    await page.goto('/');
    const feed = await page.evaluate(readFeed, await (await page.request.get('/feed.xml')).text());
    const item = typeof feed === 'object' && feed.items.find(({ link }) => link.endsWith('/i-in/'));
    if (!item) throw new Error('The feed lacks the letter with pictures.');
    await page.setContent(item.html);
    const { origin } = SITES.seven;
    const pictures = await page.locator('figure:has(img)').evaluateAll((figures) =>
      figures.map((figure) => {
        const image = figure.querySelector('img')!;
        return {
          src: image.getAttribute('src'),
          size: [image.width, image.height],
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
