import { figurePages } from './support/figures.ts';
import { isSimplified } from './support/editions.ts';
import { sitemapPaths } from './support/sites.ts';
import { expect, test, WIDTHS } from './support/test.ts';

for (const site of ['main', 'seven', 'other', 'none', 'published'] as const) {
  test.describe(`site "${site}"`, () => {
    test.use({ site });

    for (const path of [...sitemapPaths(site), ...figurePages(site)]) {
      test(`${path} does not scroll sideways at 320 pixels`, async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 640 });
        await page.goto(path);
        const beyond = await page.evaluate(() => {
          const width = document.documentElement.clientWidth;
          return { page: document.documentElement.scrollWidth - width, body: document.body.scrollWidth - width };
        });
        expect(beyond).toEqual({ page: 0, body: 0 });
      });

      // Han are as wide in either script: on a phone, where lines are shortest, a heading shows what may go wrong.
      for (const width of isSimplified(site, path) ? WIDTHS.slice(0, 1) : WIDTHS) {
        test(`${path} leaves no heading with one character alone on its last line at ${width} pixels`, async ({
          page,
        }) => {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(path);
          await page.evaluate(() => document.fonts.ready);
          const lonely = await page.locator('h1, h2, h3').evaluateAll((headings) =>
            headings.flatMap((heading) => {
              const text = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
              const lines = new Map<number, string>();
              for (let node = text.nextNode(); node; node = text.nextNode()) {
                const characters = node.nodeValue ?? '';
                for (let at = 0; at < characters.length; at += 1) {
                  const range = document.createRange();
                  range.setStart(node, at);
                  range.setEnd(node, at + 1);
                  const box = range.getClientRects()[0];
                  if (!box || box.width === 0) continue;
                  const line = Math.round((box.top + box.bottom) / 2);
                  lines.set(line, (lines.get(line) ?? '') + characters[at]);
                }
              }
              const shown = [...lines.values()];
              const last = shown.at(-1) ?? '';
              return shown.length > 1 && [...last].filter((each) => /\p{L}|\p{N}/u.test(each)).length < 2
                ? [shown.join('／')]
                : [];
            }),
          );
          expect(lonely).toEqual([]);
        });
      }
    }
  });
}
