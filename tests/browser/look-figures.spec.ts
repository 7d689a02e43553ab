import sharp from 'sharp';
import { EVERY_KIND } from '../fixtures/every-kind.ts';
import { around } from './support/around.ts';
import { textOf } from './support/editions.ts';
import { look, lookFurther, VIEWS } from './support/look.ts';
import { hydrate } from './support/live.ts';
import type { SiteName } from './support/sites.ts';
import { expect, test } from './support/test.ts';

const ENDS = [360, 1440] as const;

/** A figure of every kind. */
const FIGURES: readonly { site: SiteName; path: string; ids: readonly string[] }[] = [
  {
    site: 'main',
    path: '/n-north/',
    ids: ['four-waits', 'year-in-numbers', 'clay-share', 'north-quay-plan', 'half-year-days', 'cargo-landed'],
  },
  { site: 'seven', path: '/n-next/', ids: ['dumbbell', 'stacked-bar', 'line'] },
];

/** Drawings of words in the main, seen in one theme: no fill of theirs is not met in another. */
const WORDY = ['four-waits', 'year-in-numbers', 'half-year-days'];

for (const { site, path, ids } of FIGURES)
  test.describe(`of ${path} of site "${site}"`, () => {
    test.use({ site });

    for (const { width, theme } of VIEWS)
      test(`drawings of figures look as they were signed off at ${width} pixels, ${theme}`, async ({ page }) => {
        await lookFurther(page, path, { width, theme });
        for (const id of theme === 'dark' ? ids.filter((each) => !WORDY.includes(each)) : ids)
          await expect.soft(page.locator(`#fig-${id} .figure-drawing`)).toHaveScreenshot(`${id}-${width}-${theme}.png`);
      });
  });

test('a figure with its title, note and source looks as it was signed off', async ({ page }) => {
  await lookFurther(page, '/n-north/', { width: ENDS[0] });
  await expect(page.locator('#fig-cargo-landed')).toHaveScreenshot('whole.png');
});

/** The figures of a kind at its limits, as text: what the page draws narrow and wide, and of the first the file that readers take along. */
function drawingsOf(kind: string): string {
  const html = textOf('stress', 'k-kinds/index.html');
  return EVERY_KIND.filter((id) => id.replace(/-\d$/, '') === kind)
    .map((id) => {
      const [, figure] = new RegExp(`<figure[^>]* id="fig-${id}"([\\s\\S]*?)</figure>`).exec(html)!;
      const drawings = figure!.match(/<svg[\s\S]*?<\/svg>/g)!;
      return drawings.join('\n');
    })
    .concat(textOf('stress', `k-kinds/figures/${kind}-1.svg`))
    .join('\n');
}

for (const kind of new Set(EVERY_KIND.map((id) => id.replace(/-\d$/, ''))))
  test(`every figure of kind ${kind} is drawn, byte for byte, as it was signed off`, () => {
    const drawings = drawingsOf(kind);
    expect(drawings.match(/<svg[^>]* data-layout=/g)).toHaveLength(10);
    expect(drawings).toMatchSnapshot(`${kind}.svg.txt`);
  });

/** The uppermost part of a sheet: where it is from, its title and its measure. */
const headOf = (png: Buffer) => sharp(png).extract({ left: 0, top: 0, width: 1528, height: 300 }).png().toBuffer();

test.describe('the PNG of a figure', () => {
  test.use({ site: 'first' });

  for (const [script, folder] of [
    ['traditional', ''],
    ['simplified', '/zh-hans'],
  ] as const)
    test(`looks as it was signed off, ${script}`, async ({ request }) => {
      const png = await (await request.get(`${folder}/k-keel/figures/hours-of-waiting.png`)).body();
      // The scripts differ in words and fonts, which the head of the sheet shows.
      expect(script === 'traditional' ? png : await headOf(png)).toMatchSnapshot(`file-${script}.png`);
    });
});

test('a drawing in Simplified looks as it was signed off', async ({ page }) => {
  await lookFurther(page, '/zh-hans/n-north/', { width: ENDS[0] });
  await expect(page.locator('#fig-cargo-landed .figure-drawing')).toHaveScreenshot('cargo-landed-simplified.png');
});

for (const { width, theme } of VIEWS)
  test(`the open data of a figure look as they were signed off at ${width} pixels, ${theme}`, async ({ page }) => {
    await lookFurther(page, '/n-north/', { width, theme });
    const data = page.locator('#fig-cargo-landed details');
    await data.locator('summary').click();
    await expect.soft(data.locator('table')).toHaveScreenshot(`data-${width}-${theme}.png`);
    if (theme === 'dark') await expect.soft(data.locator('.figure-tools')).toHaveScreenshot('tools.png');
  });

test.describe('a live figure', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  for (const { width, theme } of VIEWS)
    test(`looks as it was signed off under the Tab key, and as a value is read, at ${width} pixels, ${theme}`, async ({
      page,
    }) => {
      await look(page, '/n-north/', { width, theme });
      const figure = await hydrate(page, 'cargo-landed');
      await figure.getByRole('button').last().focus();
      await page.keyboard.press('Tab');
      await expect(figure.getByRole('application')).toBeFocused();
      const [drawing, hint, tip] = ['drawing', 'hint', 'tip'].map((part) => figure.locator(`.figure-${part}`));
      const focused = { clip: await around(drawing!, hint!) };
      if (width === ENDS[0]) await expect.soft(page).toHaveScreenshot(`live-focus-${theme}.png`, focused);
      await page.keyboard.press('ArrowDown');
      await expect(tip!).toBeVisible();
      const read = { clip: await around(drawing!, tip!) };
      await expect.soft(page).toHaveScreenshot(`live-value-${width}-${theme}.png`, read);
    });

  test('looks as it was signed off with a series hidden', async ({ page }) => {
    await look(page, '/n-north/', { width: ENDS[0] });
    const figure = await hydrate(page, 'cargo-landed');
    await figure.getByRole('button').last().click();
    await page.mouse.move(0, 0);
    await expect(figure.locator('.figure-drawing')).toHaveScreenshot('live-hidden.png');
  });
});
