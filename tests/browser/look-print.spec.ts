import { look, lookFurther } from './support/look.ts';
import { expect, test } from './support/test.ts';

/** A4 at 96 pixels an inch. */
const PAPER = { width: 794, media: 'print' } as const;

for (const [name, path, height] of [
  ['letter', '/n-north/', 560],
  ['ledger', '/n-north/data/', 720],
  ['series', '/', 440],
] as const)
  test(`the first sheet of the ${name} page looks as it was signed off on paper`, async ({ page }) => {
    await look(page, path, PAPER);
    await expect(page).toHaveScreenshot(`${name}.png`, { clip: { x: 0, y: 0, width: PAPER.width, height } });
  });

test('what a letter is made of looks as it was signed off on paper', async ({ page }) => {
  await lookFurther(page, '/n-north/', PAPER);
  for (const [name, selector] of [
    ['section-head', '#kilns > .section-head'],
    ['key-numbers', '#kilns > .key-numbers'],
    ['paragraph', '#works > .prose > p:nth-of-type(2)'],
    ['figure', '#fig-cargo-landed'],
    ['pull-quote', '.pull-quote'],
    ['credits', '.credits'],
  ] as const)
    await expect.soft(page.locator(selector)).toHaveScreenshot(`${name}.png`);
});

test('the checks of the ledger look as they were signed off on paper', async ({ page }) => {
  await lookFurther(page, '/n-north/data/', PAPER);
  await expect(page.locator('[aria-labelledby="checks"]')).toHaveScreenshot('ledger-checks.png');
});

test.describe('readings and notes', () => {
  test.use({ site: 'third' });

  test('look as they were signed off on paper', async ({ page }) => {
    await lookFurther(page, '/n-near/', PAPER);
    await expect.soft(page.locator('.article-body > p:has(ruby)')).toHaveScreenshot('readings.png');
    await expect.soft(page.locator('.footnotes')).toHaveScreenshot('notes.png');
  });
});
