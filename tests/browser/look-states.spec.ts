import { around } from './support/around.ts';
import { look } from './support/look.ts';
import { expect, test, THEMES } from './support/test.ts';

const ENDS = [360, 1440] as const;

for (const [script, folder, themes] of [
  ['traditional', '', THEMES],
  ['simplified', '/zh-hans', ['light']],
] as const)
  for (const width of script === 'simplified' ? ENDS.slice(0, 1) : ENDS)
    for (const theme of width === ENDS[0] ? themes : themes.slice(0, 1))
      test(`the card of a number looks as it was signed off at ${width} pixels, ${theme}, ${script}`, async ({
        page,
      }) => {
        await look(page, `${folder}/n-north/`, { width, theme });
        const number = page.locator('#use-cargo-from-abroad-before-1');
        await number.click();
        const card = page.locator('#fact-card');
        await expect(card).toBeVisible();
        // On a phone it lies along the bottom, whatever number it is of.
        const clip = width === ENDS[0] ? await around(card) : await around(number, card);
        await expect(page).toHaveScreenshot(`card-${script}-${width}-${theme}.png`, { clip });
      });

for (const theme of THEMES)
  test(`the way to skip to the text looks as it was signed off, ${theme}`, async ({ page }) => {
    await look(page, '/n-north/', { width: ENDS[0], theme });
    await page.keyboard.press('Tab');
    await expect(page.locator('.skip')).toBeFocused();
    await expect(page).toHaveScreenshot(`skip-${theme}.png`, { clip: { x: 0, y: 0, width: ENDS[0], height: 110 } });
  });

for (const path of ['/', '/n-north/'])
  for (const width of ENDS)
    test(`of ${path} what reminds of the other script looks as it was signed off at ${width} pixels`, async ({
      page,
    }) => {
      await look(page, path, { width });
      await page.getByRole('link', { name: '简体版' }).click();
      await look(page, path, { width });
      await page.mouse.move(0, 0);
      // By themselves: heads show what stands beside them. On a phone the letters leave no room for the words.
      const name = `${path === '/' ? 'series' : 'letter'}-${width}.png`;
      await expect(page.locator('.edition-switch a')).toHaveScreenshot(`switch-${name}`);
      if (path === '/' || width > ENDS[0]) await expect(page.locator('.edition-hint')).toHaveScreenshot(`hint-${name}`);
    });
