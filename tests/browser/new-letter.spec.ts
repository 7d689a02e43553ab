import { sitemapPaths } from './support/sites.ts';
import { expect, test } from './support/test.ts';

test.use({ site: 'third' });

test.describe('a copied folder, renamed, with its frontmatter changed', () => {
  test('is the third letter on the series page', async ({ page }) => {
    await page.goto('/');
    const third = page.getByRole('listitem').filter({ hasText: '第三個字母' }).first();
    await expect(third).toContainText('Near');
    await third.getByRole('link').click();
    await expect(page).toHaveURL(/\/n-near\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('第三個字母');
  });

  test('is in the rail of both letters, each lit on its own page', async ({ page }) => {
    for (const [path, position] of [
      ['/n-near/', 3],
      ['/n-north/', 6],
    ] as const) {
      await page.goto(path);
      const rail = page.getByRole('navigation', { name: /七個字母/ });
      await expect(rail.locator('[aria-current=page]')).toHaveCount(1);
      await expect(
        rail
          .locator('li')
          .nth(position - 1)
          .locator('[aria-current=page]'),
      ).toHaveCount(1);
      await expect(rail.locator('a[href="/n-near/"], a[href="/n-north/"]')).toHaveCount(2);
    }
  });

  test('is next to the sixth, and the sixth to it', async ({ page }) => {
    await page.goto('/n-near/');
    await page.locator('a[rel=next]').click();
    await expect(page).toHaveURL(/\/n-north\/$/);
    await expect(page.locator('a[rel=prev]')).toHaveAttribute('href', '/n-near/');
  });

  test('is in the sitemap, with its ledger', () => {
    expect(sitemapPaths('third')).toEqual(expect.arrayContaining(['/n-near/', '/n-near/data/', '/n-north/']));
  });
});
