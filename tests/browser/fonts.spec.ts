import { figurePages } from './support/figures.ts';
import { FOLDER } from './support/editions.ts';
import { sitemapPaths, type SiteName } from './support/sites.ts';
import { expect, test } from './support/test.ts';

/** Of the letters at the limits, the one that tries typesetting: the other tries figures alone. */
const pathsOf = (site: SiteName) =>
  site === 'stress'
    ? sitemapPaths(site).filter((path) => path.endsWith('/u-unusual/'))
    : [...sitemapPaths(site), ...figurePages(site), '/404.html', `/${FOLDER}404.html`];

for (const site of ['main', 'seven', 'other', 'stress', 'none', 'published'] as const) {
  test.describe(`site "${site}"`, () => {
    test.use({ site });

    for (const path of pathsOf(site)) {
      test(`no glyph on ${path} comes from a system font`, async ({ page }) => {
        await page.goto(path);
        await page
          .locator('details')
          .evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
        await page.evaluate(() => document.fonts.ready);
        const client = await page.context().newCDPSession(page);
        await client.send('DOM.enable');
        await client.send('CSS.enable');
        const { root } = await client.send('DOM.getDocument', { depth: 0 });
        const { nodeIds } = await client.send('DOM.querySelectorAll', {
          nodeId: root.nodeId,
          selector: 'body, body *',
        });
        expect(nodeIds.length).toBeGreaterThan(10);
        const strangers: string[] = [];
        let glyphs = 0;
        for (const nodeId of nodeIds) {
          const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
          for (const { isCustomFont, familyName, glyphCount } of fonts) {
            glyphs += glyphCount;
            if (isCustomFont) continue;
            const { outerHTML } = await client.send('DOM.getOuterHTML', { nodeId });
            strangers.push(`${familyName} ×${glyphCount}: ${outerHTML.slice(0, 160)}`);
          }
        }
        expect(strangers).toEqual([]);
        expect(glyphs).toBeGreaterThan(20);
      });
    }
  });
}
