import { readFileSync } from 'node:fs';
import { SITES, sitemapPaths } from './support/sites.ts';
import { expect, test } from './support/test.ts';

test.use({ site: 'stress' });

for (const home of ['/', '/zh-hans/']) {
  test.describe(`below ${home}`, () => {
    for (const javaScriptEnabled of [true, false]) {
      test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
        test.use({ javaScriptEnabled });

        test('the old address of a letter that was renamed leads on, and so do the ones below it', async ({ page }) => {
          for (const path of ['', 'data/', 'figures/line-1/']) {
            await page.goto(`${home}k-kindred/${path}`);
            await page.waitForURL(`**${home}k-kinds/${path}`);
            await expect(page.locator('h1, h2').first()).toBeVisible();
          }
        });

        test('what lay below the address of a letter that is withdrawn leads to it, by its old address too', async ({
          page,
        }) => {
          for (const path of ['n-nowhere/data/', 'n-nowhere/figures/cities/', 'n-never/', 'n-never/figures/cities/']) {
            await page.goto(`${home}${path}`);
            await page.waitForURL(`**${home}n-nowhere/`);
          }
        });
      });
    }

    test('a place in a letter is kept on the way from its old address', async ({ page }) => {
      await page.goto(`${home}k-kindred/#fig-line-1`);
      await page.waitForURL(`**${home}k-kinds/#fig-line-1`);
      await expect(page.locator('#fig-line-1')).toBeInViewport();
    });

    test('files that others use are still found at the old address', async ({ request }) => {
      for (const file of ['facts.csv', 'figures/line-1.png', 'figures/line-1.svg']) {
        const [old, now] = await Promise.all(
          ['k-kindred', 'k-kinds'].map((slug) => request.get(`${home}${slug}/${file}`)),
        );
        expect(old!.status(), file).toBe(200);
        expect((await old!.body()).equals(await now!.body()), file).toBe(true);
      }
    });

    test('a letter that is withdrawn says when and why, and says nothing else of itself', async ({ page, request }) => {
      const response = await page.goto(`${home}n-nowhere/`);
      expect(response?.status()).toBe(200);
      const main = page.locator('main');
      await expect(main.locator('h1')).toContainText('撤回');
      await expect(main.locator('time')).toHaveText(['2026年1月15日', '2026年3月1日']);
      await expect(main).toContainText(home === '/' ? '並不存在' : '并不存在');
      await expect(main).not.toContainText('正文已');
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
      expect((await request.get(`${home}n-nowhere/facts.csv`)).status()).toBe(404);
    });

    test('the series page and the rail tell a letter that is withdrawn from one to come', async ({ page }) => {
      await page.goto(home);
      const slot = page.locator('.slot.is-withdrawn');
      await expect(slot).toContainText('已撤回');
      await expect(slot.locator('a')).toHaveAttribute('href', `${home}n-nowhere/`);
      await page.goto(`${home}k-kinds/`);
      await expect(page.locator('.rail-letter.is-withdrawn')).toHaveAttribute('href', `${home}n-nowhere/`);
      await expect(page.locator('.neighbours')).not.toContainText('撤回');
    });

    test('a correction is told of at the top and leads to its words', async ({ page }) => {
      await page.goto(`${home}k-kinds/`);
      await page.locator('.hero-facts a[href="#corrections"]').click();
      await expect(page.locator('#corrections')).toBeInViewport();
      await expect(page.locator('section[aria-labelledby="corrections"]')).toContainText('2026年2月1日');
    });
  });
}

test('neither feed nor sitemap tells of old addresses or of letters that are withdrawn', () => {
  const gone = /k-kindred|n-nowhere|n-never/;
  expect(sitemapPaths('stress').filter((path) => gone.test(path))).toEqual([]);
  for (const feed of ['feed.xml', 'zh-hans/feed.xml'])
    expect(readFileSync(`${SITES.stress.dir}/${feed}`, 'utf8')).not.toMatch(gone);
});
