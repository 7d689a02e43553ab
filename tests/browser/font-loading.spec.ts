import { readFileSync } from 'node:fs';
import { FONT_EDITIONS, fontPath } from '../../src/fonts/font-editions.ts';
import { shiftsOf, watchShifts } from './support/shifts.ts';
import { sitemapPaths } from './support/sites.ts';
import { expect, test } from './support/test.ts';

/**
 * The font of Chinese that a phone has and this machine has not. Bold in place of regular:
 * another design, with the width that all Han fonts share.
 */
const PHONE_FONT = readFileSync(fontPath(FONT_EDITIONS[0]!.files.bold));
const PHONE_CSS = '@font-face{font-family:"Phone Han";src:url("/phone.ttf");unicode-range:U+2E80-FFEF}';

for (const width of [360, 1440]) {
  for (const path of sitemapPaths('main')) {
    test(`${path} can be read before its fonts are there, and nothing moves when they come, at ${width} pixels`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.route('**/phone.ttf', (route) => route.fulfill({ body: PHONE_FONT, contentType: 'font/ttf' }));
      const fonts = Promise.withResolvers<undefined>();
      await page.route('**/_fonts/*', async (route) => {
        await fonts.promise;
        await route.continue();
      });
      await page.route(`**${path}`, async (route) => {
        const response = await route.fetch();
        const html = await response.text();
        const family = /(--font-serif:[^;}]*),\s*serif/g;
        expect(html.match(family)?.length).toBeGreaterThan(0);
        await route.fulfill({
          response,
          body: html.replace(family, '$1,"Phone Han",serif').replace('<style', `<style>${PHONE_CSS}</style><style`),
        });
      });
      await page.goto(path, { waitUntil: 'commit' });
      await page.locator('footer').waitFor();
      await page.evaluate(() => document.fonts.load('16px "Phone Han"', '昆'));

      // Every block that is shown: where it begins and how high it is. Within a line, punctuation may be spaced anew.
      const places = () =>
        page
          .locator(
            'main, main :is(h1, h2, h3, p, li, dt, dd, section, figure, figcaption, .figure-drawing, summary, nav), footer',
          )
          .evaluateAll((all) =>
            all
              .filter((element) => element.tagName === 'SUMMARY' || !element.closest('details'))
              .map((element) => {
                const { y, height } = element.getBoundingClientRect();
                return `${element.tagName} ${y.toFixed(2)} ${height.toFixed(2)}`;
              }),
          );
      const before = await places();
      expect(before.length).toBeGreaterThan(10);
      // A swap, not a wait: the text is set in what there is.
      expect(
        await page.evaluate(() =>
          [...document.fonts]
            .filter(({ status, family }) => status === 'loading' && !family.includes('Phone'))
            .map(({ display }) => display),
        ),
      ).toEqual(['swap', 'swap']);
      await watchShifts(page);

      fonts.resolve(undefined);
      await page.evaluate(() => document.fonts.ready);
      await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
      expect(await places()).toEqual(before);
      expect(await shiftsOf(page)).toEqual([]);
    });
  }
}
