import { figuresOf } from './support/figures.ts';
import { hydrate, expectStill, NO_PREFERENCE } from './support/live.ts';
import { differingShare } from './support/pixels.ts';
import { expect, test } from './support/test.ts';

test.use(NO_PREFERENCE);

/** Narrow and wide drawings, each at a scale where its lines fall between pixels, too; and each in either theme. */
const LOOKS = [
  [673, 'light'],
  [1440, 'dark'],
] as const;

const LETTERS = [
  { site: 'main', letter: '/n-north/', looks: LOOKS },
  // Forty figures, every kind at its limits.
  {
    site: 'stress',
    letter: '/k-kinds/',
    looks: [
      [320, 'dark'],
      [1440, 'light'],
    ],
  },
] as const;

for (const { site, letter, looks } of LETTERS) {
  test.describe(`in ${letter} of site "${site}"`, () => {
    test.use({ site });

    for (const [width, colorScheme] of looks) {
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
  });
}
