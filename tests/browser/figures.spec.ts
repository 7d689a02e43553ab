import { NO_PREFERENCE } from './support/live.ts';
import { shiftsOf, watchShifts } from './support/shifts.ts';
import { expect, test } from './support/test.ts';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole article and every figure can be read', async ({ page }) => {
    await page.goto('/n-north/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const figures = page.locator('figure[data-figure]');
    const count = await figures.count();
    expect(count).toBeGreaterThanOrEqual(2);
    for (let index = 0; index < count; index += 1) {
      const drawing = figures.nth(index).locator('.figure-drawing svg:visible');
      await expect(drawing).toHaveCount(1);
      expect((await drawing.boundingBox())!.height).toBeGreaterThan(40);
      expect(await drawing.locator('text').count()).toBeGreaterThan(1);
    }
  });

  test('the data of a figure opens, for it needs no script', async ({ page }) => {
    await page.goto('/n-north/');
    const data = page.locator('#fig-works-by-trade details');
    await data.locator('summary').click();
    await expect(data.getByRole('row', { name: /農漁/ })).toContainText('141個');
  });
});

test.describe('as figures come near', () => {
  test.use(NO_PREFERENCE);

  test('a figure is drawn on a canvas of the same size over its SVG, and nothing moves', async ({ page }) => {
    await page.goto('/n-north/');
    await page.evaluate(() => document.fonts.ready);
    await watchShifts(page);
    const figures = page.locator('figure[data-figure]');
    const count = await figures.count();
    for (let index = 0; index < count; index += 1) {
      const figure = figures.nth(index);
      await figure.scrollIntoViewIfNeeded();
      const canvas = figure.locator('canvas');
      await expect(canvas).toBeVisible();
      await expect(figure.locator('[data-live]')).toHaveCount(1);
      const svgBox = await figure.locator('.figure-drawing svg').evaluateAll((all) => {
        const shown = all.find((svg) => svg.getClientRects().length > 0)!.getBoundingClientRect();
        return { width: shown.width, height: shown.height };
      });
      const canvasBox = (await canvas.boundingBox())!;
      expect(Math.abs(canvasBox.width - svgBox.width)).toBeLessThanOrEqual(1);
      expect(Math.abs(canvasBox.height - svgBox.height)).toBeLessThanOrEqual(1);
    }
    expect(await shiftsOf(page)).toEqual([]);
  });

  test('no chart code is fetched before that', async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
    });
    await page.goto('/n-north/', { waitUntil: 'networkidle' });
    const before = scripts.length;
    await page.locator('figure[data-figure]').last().scrollIntoViewIfNeeded();
    await expect(page.locator('figure[data-figure]').last().locator('canvas')).toBeVisible();
    expect(before).toBe(1);
    expect(scripts.length).toBeGreaterThan(before);
  });

  test('pointing at a value says what it is', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/n-north/');
    const figure = page.locator('#fig-cargo-landed');
    await figure.scrollIntoViewIfNeeded();
    const canvas = figure.locator('canvas');
    await expect(canvas).toBeVisible();
    const box = (await canvas.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height - 12);
    const tip = figure.locator('.figure-tip');
    await expect(tip).toBeVisible();
    await expect(tip).toContainText('市外到岸貨款');
    await expect(tip).toContainText('約1155.85億元');
    await page.keyboard.press('Escape');
    await expect(tip).toBeHidden();
  });

  test('print shows the SVG, not the canvas', async ({ page }) => {
    await page.goto('/n-north/');
    const figure = page.locator('figure[data-figure]').first();
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.locator('canvas')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(figure.locator('canvas')).toBeHidden();
    await expect(figure.locator('svg:visible')).toHaveCount(1);
    await expect(figure.locator('svg:visible')).toHaveCSS('visibility', 'visible');
  });
});

test('a reader who asked for less motion keeps the SVG and fetches no chart code', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('/n-north/');
  const before = [...scripts];
  await page.locator('figure[data-figure]').last().scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('canvas')).toHaveCount(0);
  expect(scripts).toEqual(before);
});
