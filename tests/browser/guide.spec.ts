import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIRST } from '../fixtures/first-letter.ts';
import { SITES, sitemapPaths } from './support/sites.ts';
import { expect, test, WIDTHS } from './support/test.ts';

test.use({ site: 'first' });

const { slug, title, word } = FIRST;
const folder = join(SITES.first.content, 'letters', `1-${slug}`);
const source = (file: string) => readFileSync(join(folder, file), 'utf8');

test.describe('a letter that was written by the guide, without touching code', () => {
  test('is as much as the guide speaks of: text, facts, figures, a picture', () => {
    expect(source('article.mdx').match(/\p{Script=Han}/gu)!.length).toBeGreaterThanOrEqual(1500);
    expect(source('facts.yaml').match(/^ {4}label: /gm)!.length).toBeGreaterThanOrEqual(12);
    expect(source('figures.yaml').match(/^ {4}kind: /gm)).toHaveLength(3);
    expect(readdirSync(folder).sort()).toEqual(['article.mdx', 'facts.yaml', 'figures.yaml', 'pier.png']);
  });

  test('is whole: its figures drawn, its picture shown, its numbers led to their rows', async ({ page }) => {
    const failed: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(response.url());
    });
    await page.goto(`/${slug}/`);
    await expect(page.locator('h1')).toHaveText(title);
    await expect(page.locator('figure[data-figure] svg:visible')).toHaveCount(3);
    const picture = page.locator('picture img');
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0))
      .toBe(true);
    await expect(page.locator('.article-body p a.fact', { hasText: '36平方公里' })).toHaveAttribute(
      'href',
      `/${slug}/data/#lake-area`,
    );
    expect(failed).toEqual([]);
  });

  for (const width of WIDTHS) {
    test(`has its title of five characters in one line at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/${slug}/`);
      const lines = await page
        .locator('h1 .clause')
        .evaluateAll((clauses) =>
          clauses.map((clause) =>
            Math.round(clause.getBoundingClientRect().height / parseFloat(getComputedStyle(clause).lineHeight)),
          ),
        );
      expect(lines).toEqual([1]);
    });
  }

  test('is found on the series page and in the rail', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('.slot.is-published').first().locator('a')).toHaveAttribute('href', `/${slug}/`);
    await expect(page.locator('.slot.is-published').first()).toContainText(word);
    await page.goto('/n-north/');
    await expect(page.locator('.rail a.is-published').first()).toHaveAttribute('href', `/${slug}/`);
  });

  test('is the previous letter of the next one, and has it as its next', async ({ page }) => {
    await page.goto('/n-north/');
    await expect(page.locator('.neighbours a[rel="prev"]')).toHaveAttribute('href', `/${slug}/`);
    await page.goto(`/${slug}/`);
    await expect(page.locator('.neighbours a[rel="next"]')).toHaveAttribute('href', '/n-north/');
    await expect(page.locator('.neighbours a[rel="prev"]')).toHaveCount(0);
  });

  test('is in the sitemap and in the feed, in both editions', () => {
    for (const home of ['/', '/zh-hans/']) {
      expect(sitemapPaths('first')).toEqual(expect.arrayContaining([`${home}${slug}/`, `${home}${slug}/data/`]));
      expect(readFileSync(join(SITES.first.dir, home, 'feed.xml'), 'utf8')).toContain(`${home}${slug}/`);
    }
  });

  test('has a ledger with every one of its facts', async ({ page }) => {
    await page.goto(`/${slug}/data/`);
    const ids = [...source('facts.yaml').matchAll(/^ {2}([a-z0-9-]+):\n {4}label: /gm)].map(([, id]) => id!);
    expect(ids.length).toBeGreaterThanOrEqual(12);
    for (const id of ids) await expect(page.locator(`[id="${id}"]`)).toBeVisible();
  });

  test('is read in Simplified as well', async ({ page }) => {
    await page.goto(`/zh-hans/${slug}/`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await expect(page.locator('h1')).toHaveText('船底下的水');
    await expect(page.locator('.article-body')).toContainText('这座城是为了试笔而虚构的');
  });
});
