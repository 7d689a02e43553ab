import { expect, test, THEMES, WIDTHS } from './support/test.ts';

// Baselines of what is published, until they are of fixtures.
test.use({ site: 'published' });

const PAGES = [
  ['series', '/'],
  ['letter', '/n-new/'],
  ['ledger', '/n-new/data/'],
  ['not-found', '/404.html'],
  ['series-simplified', '/zh-hans/'],
  ['letter-simplified', '/zh-hans/n-new/'],
] as const;

for (const [name, path] of PAGES) {
  for (const width of WIDTHS) {
    for (const colorScheme of THEMES) {
      test(`${name} looks as it was signed off at ${width} pixels, ${colorScheme}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await page.goto(path);
        await page.evaluate(() => document.fonts.ready);
        // The ledger is one row many times over: its beginning shows them all.
        await expect(page).toHaveScreenshot(`${name}-${width}-${colorScheme}.png`, { fullPage: name !== 'ledger' });
      });
    }
  }
}

for (const [script, folder] of [
  ['traditional', ''],
  ['simplified', 'zh-hans/'],
] as const) {
  for (const width of WIDTHS) {
    test(`typesetting that asks the most of the page looks as it was signed off at ${width} pixels, ${script}`, async ({
      browser,
    }) => {
      const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
      await page.goto(`${process.env.TEST_SITE_STRESS}${folder}u-unusual/`);
      await page.evaluate(() => document.fonts.ready);
      await expect(page).toHaveScreenshot(`torture-${script}-${width}-light.png`, { fullPage: true });
      await page.close();
    });
  }
}

test('series with all seven letters out looks as it was signed off', async ({ browser }) => {
  for (const width of WIDTHS) {
    const page = await browser.newPage({
      viewport: { width, height: 900 },
      baseURL: new URL(process.env.TEST_SITE_SEVEN!).origin,
      reducedMotion: 'reduce',
    });
    await page.goto('/');
    await page.evaluate(() => document.fonts.ready);
    await expect(page).toHaveScreenshot(`seven-${width}-light.png`, { fullPage: true });
    await page.close();
  }
});

test('the card of a number looks as it was signed off', async ({ page }) => {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/n-new/');
    await page.locator('#use-funds-outside-province-before-1').click();
    await expect(page.locator('#fact-card')).toBeVisible();
    await expect(page).toHaveScreenshot(`card-${width}-light.png`);
  }
});

test('letter looks as it was signed off on paper', async ({ page }) => {
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.emulateMedia({ media: 'print' });
  await page.goto('/n-new/');
  await page.evaluate(() => document.fonts.ready);
  await expect(page).toHaveScreenshot('letter-print.png', { fullPage: true });
});
