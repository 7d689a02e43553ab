import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { isSimplified } from './support/editions.ts';
import { SITES, sitemapPaths, type SiteName } from './support/sites.ts';
import { expect, test } from './support/test.ts';

for (const site of Object.keys(SITES) as SiteName[]) {
  test.describe(`site "${site}"`, () => {
    test.use({ site });

    test('its sitemap lists its series page and its letters, and nothing that asks not to be indexed', async ({
      request,
    }) => {
      const paths = sitemapPaths(site);
      expect(paths).toContain(SITES[site].base);
      for (const path of paths) {
        const response = await request.get(path);
        expect(response.status(), path).toBe(200);
        expect(await response.text(), path).not.toContain('name="robots" content="noindex"');
      }
    });

    for (const path of sitemapPaths(site)) {
      test(`${path} names itself as canonical, has one h1 and a language`, async ({ page }) => {
        await page.goto(path);
        await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', SITES[site].origin + path);
        await expect(page.locator('h1')).toHaveCount(1);
        await expect(page.locator('html')).toHaveAttribute('lang', isSimplified(site, path) ? 'zh-Hans' : 'zh-Hant');
        expect(await page.title()).toBeTruthy();
        await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /\p{Script=Han}/u);
      });
    }

    test('an unknown address answers 404 with a page that leads back', async ({ page }) => {
      const response = await page.goto(`${SITES[site].base}no-such-letter/`);
      expect(response?.status()).toBe(404);
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
      await page.getByRole('link', { name: /^回到.個字母$/ }).click();
      await expect(page).toHaveURL((url) => url.pathname === SITES[site].base);
    });

    test('its series page spells the word of its series.yaml, a letter a place, and its icon is the first', async ({
      page,
      request,
    }) => {
      const { base, content } = SITES[site];
      const { word } = parse(readFileSync(`${content}/series.yaml`, 'utf8')) as { word: string };
      await page.goto(base);
      expect((await page.locator('.slot-place .sr-only').allTextContents()).join('').replaceAll(' ', '')).toBe(word);
      const first = await page
        .locator('.slot')
        .first()
        .locator('polygon:not(.letterform-edge)')
        .evaluateAll((bars) => bars.map((bar) => bar.getAttribute('points')));
      const icon = await (await request.get(`${base}favicon.svg`)).text();
      expect([...icon.matchAll(/points="([^"]+)"/g)].map(([, points]) => points)).toEqual(first);
    });

    test('robots.txt points at the sitemap by its whole address', async ({ request }) => {
      const { base, origin } = SITES[site];
      const text = await (await request.get(`${base}robots.txt`)).text();
      expect(text).toContain(`Sitemap: ${origin}${base}sitemap-index.xml`);
      expect(await (await request.get(`${base}sitemap-index.xml`)).text()).toContain(`${origin}${base}sitemap-0.xml`);
    });
  });
}
