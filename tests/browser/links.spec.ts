import { LinkChecker, LinkState } from 'linkinator';
import { FOLDER } from './support/editions.ts';
import { figurePages, figuresOf } from './support/figures.ts';
import { SITES, sitemapPaths, type SiteName } from './support/sites.ts';
import { expect, test } from './support/test.ts';

for (const site of Object.keys(SITES) as SiteName[]) {
  test.describe(`site "${site}"`, () => {
    test.use({ site });

    test('every internal link, fragment, font and image resolves', async ({ baseURL }) => {
      const alone = figuresOf(site).map(({ page }) => page);
      const pages = [
        ...sitemapPaths(site),
        ...alone,
        `${SITES[site].base}404.html`,
        `${SITES[site].base}${FOLDER}404.html`,
      ].map((path) => baseURL + path);
      const { links } = await new LinkChecker().check({
        path: pages,
        recurse: true,
        checkFragments: true,
        checkCss: true,
        // Other people's pages are theirs to keep; and canonical addresses name the origin the site is built for.
        linksToSkip: (link) => Promise.resolve(!link.startsWith(baseURL!)),
      });
      const checked = links.filter(({ state }) => state !== LinkState.SKIPPED);
      expect(checked.length).toBeGreaterThan(pages.length);
      expect(
        links
          .filter(({ state }) => state === LinkState.BROKEN)
          .map(({ url, parent, status }) => ({ url, parent, status })),
      ).toEqual([]);
    });

    for (const path of [...sitemapPaths(site), ...figurePages(site)]) {
      test(`${path} asks nothing of anyone else and nothing outside its base`, async ({ page, baseURL }) => {
        const strangers: string[] = [];
        page.on('request', (request) => {
          const ours = request.url().startsWith(baseURL + SITES[site].base) || request.url().startsWith('data:');
          if (!ours) strangers.push(request.url());
        });
        await page.goto(path, { waitUntil: 'networkidle' });
        expect(strangers).toEqual([]);
        const astray = await page
          .locator('a[href^="/"]')
          .evaluateAll(
            (anchors, base) => anchors.map((a) => a.getAttribute('href')!).filter((href) => !href.startsWith(base)),
            SITES[site].base,
          );
        expect(astray).toEqual([]);
        expect(await page.context().cookies()).toEqual([]);
      });
    }
  });
}
