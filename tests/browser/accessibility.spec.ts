import { expect, test } from './support/test.ts';

test('the first Tab offers to skip to the text, and Enter goes there', async ({ page }) => {
  await page.goto('/n-north/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: '跳到正文' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});

test('every stop of the Tab key shows where it is', async ({ page }) => {
  await page.goto('/n-north/');
  const stops = await page.locator('a[href], summary, button, [tabindex="0"]').filter({ visible: true }).count();
  expect(stops).toBeGreaterThan(5);
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    expect(outline, await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? '')).toBe(true);
  }
});

test('what can be tapped is at least 24 pixels either way', async ({ page }) => {
  await page.goto('/n-north/');
  const small = await page.locator('nav a, .edition-switch a, summary, button').evaluateAll((targets) =>
    targets
      .filter((target) => target.getClientRects().length > 0)
      .flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        return width < 24 || height < 24 ? [`${target.outerHTML.slice(0, 80)} ${width}×${height}`] : [];
      }),
  );
  expect(small).toEqual([]);
});
