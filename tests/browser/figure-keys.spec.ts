import type { Locator, Page } from '@playwright/test';
import { figuresOf } from './support/figures.ts';
import { hydrate, expectStill, middleOf, NO_PREFERENCE } from './support/live.ts';
import { expect, test, THEMES } from './support/test.ts';

test.use(NO_PREFERENCE);

async function focusFigure(
  page: Page,
  id: string,
): Promise<{ figure: Locator; status: Locator; tip: Locator; mark: Locator }> {
  await page.goto('/n-north/');
  const figure = await hydrate(page, id);
  await figure.getByRole('application').focus();
  return {
    figure,
    status: figure.locator('[role="status"]').first(),
    tip: figure.locator('.figure-tip'),
    mark: figure.locator('.figure-mark'),
  };
}

test('a figure is one stop of the Tab key, named and described, beside the image that keeps its alternative text', async ({
  page,
}) => {
  await page.goto('/n-north/');
  const figure = await hydrate(page, 'works-by-trade');
  const surface = figure.getByRole('application', { name: /^圖\d+的各個值$/ });
  await expect(surface).toHaveAccessibleDescription('按方向鍵，逐一讀圖上的值');
  await expect(figure.getByRole('img', { name: /^橫條圖：/ })).toHaveCount(1);
  await expect(figure.getByRole('img').getByRole('application')).toHaveCount(0);
  await figure.locator('.figure-dek a').last().or(figure.locator('.figure-title a').last()).last().focus();
  await page.keyboard.press('Tab');
  await expect(surface).toBeFocused();
  await expect(figure.locator('.figure-hint')).toHaveCSS('visibility', 'visible');
  await page.keyboard.press('Tab');
  await expect(surface).not.toBeFocused();
  await expect(figure.locator('.figure-drawing :focus')).toHaveCount(0);
  await expect(figure.locator('.figure-hint')).toHaveCSS('visibility', 'hidden');
});

test('arrows walk every value of a single series, Home and End go to its ends, and each is said, marked and noted', async ({
  page,
}) => {
  const { figure, status, tip, mark } = await focusFigure(page, 'works-by-trade');
  await expect(status).toBeEmpty(); // there before it speaks
  const rows = await figure
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
  expect(rows.length).toBeGreaterThan(3);
  const bars: number[] = [];
  for (const [at, [name, value]] of rows.entries()) {
    await page.keyboard.press(at % 2 === 0 ? 'ArrowDown' : 'ArrowRight');
    await expect(status).toContainText(name!);
    await expect(status).toContainText(value!);
    await expect(tip).toContainText(value!);
    await expect(mark).toBeInViewport();
    bars.push((await middleOf(mark)).y - (await middleOf(figure.locator('canvas'))).y);
  }
  expect(bars).toEqual([...bars].sort((a, b) => a - b));
  expect(new Set(bars).size).toBe(rows.length);
  await page.keyboard.press('ArrowDown');
  await expect(status).toContainText(rows.at(-1)![0]!);
  await page.keyboard.press('Home');
  await expect(status).toContainText(rows[0]![0]!);
  await page.keyboard.press('End');
  await expect(status).toContainText(rows.at(-1)![0]!);
  await page.keyboard.press('ArrowUp');
  await expect(status).toContainText(rows.at(-2)![0]!);
});

test('with several series the other arrows change the series, and name, series, value and status are said', async ({
  page,
}) => {
  const { status, mark } = await focusFigure(page, 'cargo-landed');
  await page.keyboard.press('ArrowDown');
  await expect(status).toHaveText('省外到岸貨款，2024年上半年，1284.507億元');
  const first = (await mark.boundingBox())!;
  await page.keyboard.press('ArrowRight');
  await expect(status).toHaveText('省外到岸貨款，2023年上半年（推算），約935.89億元');
  const second = (await mark.boundingBox())!;
  expect(second.width / first.width).toBeCloseTo(935.89 / 1284.507, 1);
  await page.keyboard.press('ArrowDown');
  await expect(status).toHaveText('市外到岸貨款，2023年上半年（推算），約1155.85億元');
  await page.keyboard.press('ArrowLeft');
  await expect(status).toHaveText('市外到岸貨款，2024年上半年，1562.48億元');
});

test('a part of a whole is read with its share and what its hatching stands for', async ({ page }) => {
  const { status } = await focusFigure(page, 'clay-share');
  await page.keyboard.press('End');
  await expect(status).toHaveText(/^省內其他州縣，.*約19\.9億噸（推算），42\.0%$/);
});

test('Escape closes, the walk goes on from there, and so does leaving close it', async ({ page }) => {
  const { figure, status, tip, mark } = await focusFigure(page, 'works-by-trade');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  for (const part of [tip, mark]) await expect(part).toBeHidden();
  await expect(status).toBeEmpty();
  await expect(figure.getByRole('application')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(status).toContainText('客舍');
  await page.keyboard.press('Tab');
  for (const part of [tip, mark]) await expect(part).toBeHidden();
});

test('a key that means nothing here is left to the page', async ({ page }) => {
  await focusFigure(page, 'works-by-trade');
  const top = await page.evaluate(() => window.scrollY);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => window.scrollY)).toBe(top);
  await page.keyboard.press('PageUp');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeLessThan(top);
});

test('the mark stands off by 3 : 1 from paper and from every fill, in both themes', async ({ page }) => {
  const { mark } = await focusFigure(page, 'works-by-trade');
  await page.keyboard.press('ArrowDown');
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    await page.keyboard.press('ArrowDown');
    const { outline, halo, width, offset, spread } = await mark.evaluate((element) => {
      const { outlineColor, outlineWidth, outlineOffset, boxShadow } = getComputedStyle(element);
      const [, colour, , , , size] = /^(rgb\([^)]+\)) (\S+) (\S+) (\S+) (\S+)$/.exec(boxShadow)!;
      return {
        outline: outlineColor,
        halo: colour!,
        width: Number.parseFloat(outlineWidth),
        offset: Number.parseFloat(outlineOffset),
        spread: Number.parseFloat(size!),
      };
    });
    expect(contrast(outline, halo)).toBeGreaterThanOrEqual(3);
    expect(width).toBeGreaterThanOrEqual(2);
    expect(spread).toBeGreaterThanOrEqual(offset); // the halo fills what is between the fill and the outline
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('there is nothing to be focused in a drawing', async ({ page }) => {
    await page.goto('/n-north/');
    for (const { id } of figuresOf('main')) await expectStill(page.locator(`#fig-${id}`));
  });
});

/** Contrast of two colours as computed styles give them, by the formula of WCAG. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [r, g, b] = colour.match(/\d+/g)!.map((byte) => {
      const share = Number(byte) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}
