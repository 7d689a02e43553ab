import { figuresOf } from './support/figures.ts';
import { hydrate, expectStill, NO_PREFERENCE } from './support/live.ts';
import { differingShare } from './support/pixels.ts';
import { expect, test, THEMES } from './support/test.ts';

test.use(NO_PREFERENCE);

/** Narrow and wide drawings, each at a scale where its lines fall between pixels, too. */
const ALL_WIDTHS = [320, 360, 673, 1440];

const LETTERS = [
  { site: 'main', letter: '/n-north/', widths: ALL_WIDTHS, themes: THEMES },
  { site: 'seven', letter: '/n-next/', widths: ALL_WIDTHS, themes: THEMES },
  // Forty figures, every kind at its limits.
  { site: 'stress', letter: '/k-kinds/', widths: [320, 1440], themes: ['light'] },
] as const;

for (const { site, letter, widths, themes } of LETTERS) {
  test.describe(`in ${letter} of site "${site}"`, () => {
    test.use({ site });

    for (const colorScheme of themes) {
      for (const width of widths) {
        test(`canvas and SVG of every figure differ in one pixel of a hundred at most, ${colorScheme}, ${width} pixels`, async ({
          page,
        }) => {
          test.slow(site === 'stress');
          await page.setViewportSize({ width, height: 1200 });
          await page.emulateMedia({ colorScheme });
          await page.goto(letter);
          const figures = figuresOf(site).filter((figure) => figure.letter === letter);
          expect(figures.length).toBeGreaterThanOrEqual(5);
          for (const { id } of figures) {
            await page.emulateMedia({ reducedMotion: 'no-preference' });
            const figure = await hydrate(page, id);
            const clip = (await figure.locator('.figure-drawing').boundingBox())!;
            const canvas = await page.screenshot({ clip });
            await page.emulateMedia({ reducedMotion: 'reduce' });
            await expectStill(figure);
            expect(await figure.locator('.figure-drawing').boundingBox()).toEqual(clip);
            expect(await differingShare(canvas, await page.screenshot({ clip })), id).toBeLessThanOrEqual(0.01);
          }
        });
      }
    }
  });
}
