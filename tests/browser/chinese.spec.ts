import { expect, test } from './support/test.ts';

test.use({ site: 'third' });

test.beforeEach(async ({ page }) => {
  await page.goto('/n-near/');
});

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
