import { look, lookFurther, VIEWS } from './support/look.ts';
import type { SiteName } from './support/sites.ts';
import { expect, test, THEMES, WIDTHS } from './support/test.ts';

const [PHONE, TABLET, DESK] = WIDTHS;

/** The most of a first screen at a desk that a baseline shows: what stands at the head of every page. */
interface Head {
  name: string;
  path: string;
  /** How much of the screen is the head, in CSS px, at the widths at which it is laid out in its own way. */
  heights: Readonly<Record<number, number>>;
}

const HEADS: readonly Head[] = [
  { name: 'series', path: '/', heights: { [PHONE]: 780, [TABLET]: 420, [DESK]: 480 } },
  { name: 'letter', path: '/n-north/', heights: { [PHONE]: 640, [TABLET]: 640, [DESK]: 780 } },
  { name: 'ledger', path: '/n-north/data/', heights: { [PHONE]: 560, [DESK]: 370 } },
];

for (const { name, path, heights } of HEADS)
  for (const [at, height] of Object.entries(heights)) {
    const width = Number(at);
    const clip = { x: 0, y: 0, width, height };

    for (const theme of width === TABLET || name === 'ledger' ? (['light'] as const) : THEMES)
      test(`the head of the ${name} page looks as it was signed off at ${width} pixels, ${theme}`, async ({ page }) => {
        await look(page, path, { width, theme });
        await expect(page).toHaveScreenshot(`${name}-${width}-${theme}.png`, { clip });
      });

    if (width === PHONE && name !== 'ledger')
      test(`the head of the ${name} page in Simplified looks as it was signed off`, async ({ page }) => {
        await look(page, `/zh-hans${path}`, { width });
        await expect(page).toHaveScreenshot(`${name}-simplified.png`, { clip });
      });
  }

/** Parts of pages, and where they are found. */
const PARTS: readonly { site: SiteName; path: string; parts: Readonly<Record<string, string>> }[] = [
  { site: 'main', path: '/404.html', parts: { 'not-found': 'main' } },
  { site: 'main', path: '/n-north/', parts: { neighbours: '.neighbours', foot: '.site-footer' } },
  { site: 'main', path: '/n-north/data/', parts: { 'ledger-checks': '[aria-labelledby="checks"]' } },
  { site: 'stress', path: '/n-nowhere/', parts: { withdrawn: 'main' } },
];

/** Parts that hold sentences, whose punctuation and quotation marks the scripts set in their own ways. */
const OF_BOTH_SCRIPTS = ['not-found', 'foot', 'withdrawn'];

for (const { site, path, parts } of PARTS)
  test.describe(`of ${path} of site "${site}"`, () => {
    test.use({ site });

    for (const { width, theme } of VIEWS)
      test(`parts look as they were signed off at ${width} pixels, ${theme}`, async ({ page }) => {
        await lookFurther(page, path, { width, theme });
        for (const [name, selector] of Object.entries(parts))
          await expect.soft(page.locator(selector)).toHaveScreenshot(`${name}-${width}-${theme}.png`);
      });

    const both = Object.entries(parts).filter(([name]) => OF_BOTH_SCRIPTS.includes(name));
    if (both.length)
      test('parts in Simplified look as they were signed off', async ({ page }) => {
        await lookFurther(page, `/zh-hans${path}`, { width: PHONE });
        for (const [name, selector] of both)
          await expect.soft(page.locator(selector)).toHaveScreenshot(`${name}-simplified.png`);
      });
  });

/** Long parts, each seen once, in one theme or the other: the credits, and of the ledger an event and a number. */
const LONG = [
  { name: 'credits', path: '/n-north/', selector: '.credits', width: DESK, theme: 'light' },
  { name: 'event', path: '/n-north/data/', selector: '#kiln-start', width: PHONE, theme: 'dark' },
  { name: 'number', path: '/n-north/data/', selector: '#cargo-from-abroad-before', width: DESK, theme: 'light' },
] as const;

for (const { name, path, selector, width, theme } of LONG)
  test(`of a letter, ${name} looks as it was signed off`, async ({ page }) => {
    await lookFurther(page, path, { width, theme });
    await expect(page.locator(selector)).toHaveScreenshot(`${name}-${width}-${theme}.png`);
  });

test('what a figure alone says of where it is from looks as it was signed off', async ({ page }) => {
  await look(page, '/n-north/figures/cargo-landed/', { width: PHONE });
  await expect(page.locator('.figure-origin')).toHaveScreenshot('figure-origin.png');
});

test.describe('a series of seven letters, each of its own colour', () => {
  test.use({ site: 'seven' });

  test('looks as it was signed off', async ({ page }) => {
    await lookFurther(page, '/', { width: DESK });
    await expect(page.locator('.slots')).toHaveScreenshot('slots-seven.png');
  });
});

test.describe('a series with a letter withdrawn, one elsewhere and letters to come', () => {
  test.use({ site: 'stress' });

  test('looks as it was signed off', async ({ page }) => {
    await lookFurther(page, '/', { width: DESK });
    await expect.soft(page.locator('.slots')).toHaveScreenshot('slots-states.png');
    await expect.soft(page.locator('.latest')).toHaveScreenshot('latest.png');
  });

  for (const theme of THEMES)
    test(`looks as it was signed off on a phone, ${theme}`, async ({ page }) => {
      await lookFurther(page, '/', { width: PHONE, theme });
      for (const state of ['published', 'withdrawn', 'elsewhere', 'forthcoming'])
        await expect.soft(page.locator(`.slot.is-${state}`).first()).toHaveScreenshot(`slot-${state}-${theme}.png`);
    });
});
