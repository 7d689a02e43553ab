import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './support/test.ts';

test.use({ site: 'third' });

test.beforeEach(async ({ page }) => {
  await page.goto('/n-near/');
});

for (const width of [320, 360, 1440]) {
  test(`at ${width} px a line with readings or notes stands as far from its neighbours as any other`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(() => document.fonts.ready);
    const distances = await page.locator('.article-body > p:has(ruby)').evaluate((paragraph) => {
      const range = document.createRange();
      const tops = new Set<number>();
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        // Han characters of the line itself: a Latin letter or a note's number has a box of its own height.
        if (node.parentElement!.closest('rt, rp, sup, [lang=en]')) continue;
        for (const { index } of node.textContent!.matchAll(/\p{Script=Han}/gu)) {
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          tops.add(range.getBoundingClientRect().top);
        }
      }
      const sorted = [...tops].sort((a, b) => a - b);
      return sorted.slice(1).map((top, i) => top - sorted[i]!);
    });
    expect(distances.length).toBeGreaterThan(2);
    expect(Math.max(...distances) - Math.min(...distances)).toBeLessThan(1);
  });
}

test('lines that the source breaks leave no gap', async ({ page }) => {
  const words = page.locator('.article-body > p:has(ruby)');
  await expect(words).toContainText('讀不出來，就在旁邊');
  expect(await words.textContent()).not.toMatch(/\s(?![a-z])/);
  expect(await page.locator('.footnotes li p').textContent()).toContain('這裡用的是符號。');
});

test('emphasis, struck words, readings and foreign words are what they are called', async ({ page }) => {
  const words = page.locator('.article-body > p:has(ruby)');
  await expect(words.locator('strong')).toHaveText('「重點」');
  await expect(words.locator('del')).toHaveText('「舊話」');
  await expect(words.locator('rt')).toHaveText(['ㄌㄧˋ', 'ㄙㄨˋ', 'ㄌㄧˋ', 'ㄙㄨˋ']);
  await expect(words.locator('[lang=en]')).toHaveText('“Good type is invisible.”');
});

test('a note is reached from its number, and each mention from the note', async ({ page }) => {
  await page.locator('.article-body > p:has(ruby) sup a').first().click();
  await expect(page.locator('.footnotes li:target')).toBeVisible();
  await expect(page.getByRole('heading', { name: '註', exact: true })).toBeVisible();
  await page.getByRole('link', { name: '回到正文：註1，第2處' }).click();
  await expect(page.locator('sup a:target')).toHaveText('1');
});

test('an article with readings and notes has no accessibility violation', async ({ page }) => {
  expect(
    (await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze())
      .violations,
  ).toEqual([]);
});
