import { AxeBuilder } from '@axe-core/playwright';
import { figuresOf } from './support/figures.ts';
import { hydrate, middleOf, NO_PREFERENCE } from './support/live.ts';
import { expect, test, THEMES } from './support/test.ts';

test.use(NO_PREFERENCE);

test.describe('by mouse', () => {
  test('the note can be pointed at, goes when the pointer leaves, and stays closed after Escape', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/n-north/');
    const figure = await hydrate(page, 'works-by-trade');
    const tip = figure.locator('.figure-tip');
    const canvas = (await figure.locator('canvas').boundingBox())!;
    const [x, y] = [canvas.x + 200, canvas.y + canvas.height - 12];
    await page.mouse.move(x, y);
    await expect(tip).toContainText('驛遞');
    const over = await middleOf(tip);
    await page.mouse.move(over.x, over.y, { steps: 20 });
    await expect(tip).toContainText('驛遞');
    await page.mouse.move(x, y, { steps: 20 });
    await page.keyboard.press('Escape');
    await expect(tip).toBeHidden();
    await page.mouse.move(x + 10, y);
    await expect(tip).toBeHidden();
    await page.mouse.move(x, canvas.y + 12);
    await expect(tip).toContainText('窯業');
    await page.mouse.move(5, 5);
    await expect(tip).toBeHidden();
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a tap shows the value and says it, the next tap elsewhere closes it', async ({ page }) => {
    await page.goto('/n-north/');
    const figure = await hydrate(page, 'works-by-trade');
    const tip = figure.locator('.figure-tip');
    const { x, y } = await middleOf(figure.locator('canvas'));
    await page.touchscreen.tap(x, y);
    await expect(tip).toContainText('客舍');
    await expect(figure.locator('.figure-status')).toContainText('47個');
    const title = await middleOf(figure.locator('.figure-title'));
    await page.touchscreen.tap(title.x, title.y);
    await expect(tip).toBeHidden();
  });

  test('a finger that drags over a figure scrolls the page and opens nothing', async ({ page }) => {
    await page.goto('/n-north/');
    const figure = await hydrate(page, 'works-by-trade');
    const { x, y } = await middleOf(figure.locator('canvas'));
    const top = await page.evaluate(() => window.scrollY);
    const client = await page.context().newCDPSession(page);
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    for (let moved = 20; moved <= 200; moved += 20)
      await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y + moved }] });
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeLessThan(top - 100);
    await expect(figure.locator('.figure-tip')).toBeHidden();
  });
});

for (const colorScheme of THEMES) {
  test(`axe finds nothing on a page whose figures are live, one being read, in the ${colorScheme} theme`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/n-north/');
    for (const { id } of figuresOf('main')) await hydrate(page, id);
    const figure = await hydrate(page, 'cargo-landed');
    await figure.getByRole('button', { name: '2023年上半年（推算）' }).click();
    await figure.getByRole('application').focus();
    await page.keyboard.press('ArrowDown');
    await expect(figure.locator('.figure-tip')).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
}
