import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { elementsOf, filesOf, FOLDER, isSimplified, textOf } from './support/editions.ts';
import { simplifiedText, TRADITIONAL, traditionalIn } from './support/left-over.ts';
import { SITES, sitemapPaths, type SiteName } from './support/sites.ts';
import { expect, test } from './support/test.ts';

for (const site of Object.keys(SITES) as SiteName[]) {
  test.describe(`site "${site}"`, () => {
    test.use({ site });

    const { base, dir, origin } = SITES[site];
    const { traditional, simplified } = filesOf(site);
    const pages = traditional.filter((file) => file.endsWith('.html'));

    test('has every page and every file in both editions', () => {
      expect(simplified).toEqual(traditional);
      expect(pages.length).toBeGreaterThanOrEqual(2);
      for (const name of ['facts.csv', 'facts.json', 'datapackage.json', '.svg', '.png', '.csv', '.json']) {
        if (pages.some((page) => page.includes('figures/')))
          expect(
            simplified.some((file) => file.endsWith(name)),
            name,
          ).toBe(true);
      }
    });

    test('has page for page the same elements with the same ids', () => {
      for (const page of pages) {
        const tree = (file: string) =>
          elementsOf(textOf(site, file)).map(
            ({ tag, attributes, depth }) => `${depth} ${tag}#${attributes['id'] ?? ''}`,
          );
        expect(tree(FOLDER + page), page).toEqual(tree(page));
      }
    });

    test('has no Traditional character in its Simplified texts', () => {
      for (const file of simplified.filter((each) => !each.endsWith('.png'))) {
        const text = simplifiedText(site, file);
        expect(traditionalIn(site, text), file).toEqual([]);
        expect(text, file).not.toMatch(/[「」『』]/);
      }
      expect(TRADITIONAL.size).toBeGreaterThan(3000);
    });

    test('has no link that leaves its edition, but the switch', () => {
      for (const [folder, home] of [
        ['', base],
        [FOLDER, base + FOLDER],
      ] as const) {
        const isHere = (path: string) => path.startsWith(home) && (folder !== '' || !path.startsWith(base + FOLDER));
        for (const page of pages) {
          const address = new URL(home + page.replace(/index\.html$/, ''), origin);
          const html = textOf(site, folder + page);
          const links = elementsOf(html).filter(
            ({ tag, attributes }) => tag === 'a' && attributes['href'] !== undefined,
          );
          const astray = links.flatMap(({ attributes }) => {
            const to = new URL(attributes['href']!, address);
            const isPage = to.origin === origin && to.pathname.endsWith('/');
            return isPage && !isHere(to.pathname) ? [attributes] : [];
          });
          // Neither a figure alone nor a page that only leads on to another has the switch.
          const isBare = page.includes('figures/') || html.includes('http-equiv="refresh"');
          expect(
            astray.map(({ hreflang, href }) => hreflang ?? href),
            page,
          ).toEqual(isBare ? [] : [folder === '' ? 'zh-Hans' : 'zh-Hant']);
        }
      }
    });

    test('names each page’s editions on both of them and in the sitemap alike', () => {
      const xml = readFileSync(join(dir, 'sitemap-0.xml'), 'utf8');
      const paths = sitemapPaths(site);
      expect(paths.filter((path) => isSimplified(site, path))).toHaveLength(paths.length / 2);
      for (const path of paths) {
        const twin = isSimplified(site, path) ? path.replace(FOLDER, '') : base + FOLDER + path.slice(base.length);
        const [hant, hans] = isSimplified(site, path) ? [twin, path] : [path, twin];
        expect(paths).toContain(twin);
        const expected = [
          ['zh-Hant', hant],
          ['zh-Hans', hans],
          ['x-default', hant],
        ].map(([lang, of]) => `${lang} ${origin}${of}`);
        const head = elementsOf(textOf(site, `${path.slice(base.length)}index.html`));
        const links = head.filter(({ tag, attributes }) => tag === 'link' && attributes['hreflang'] !== undefined);
        expect(
          links.map(({ attributes: { hreflang, href } }) => `${hreflang} ${href}`),
          path,
        ).toEqual(expected);
        const entry = new RegExp(`<url><loc>${origin}${path}</loc>(.*?)</url>`).exec(xml)![1]!;
        expect(
          [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang, of]) => `${lang} ${of}`),
          path,
        ).toEqual(expected);
        const meta = (property: string) =>
          head
            .filter(({ attributes }) => attributes['property'] === property)
            .map(({ attributes }) => attributes['content']);
        expect([...meta('og:locale'), ...meta('og:locale:alternate')], path).toEqual(
          isSimplified(site, path) ? ['zh_CN', 'zh_TW'] : ['zh_TW', 'zh_CN'],
        );
      }
    });
  });
}

test('structured data says which edition it is of', async ({ page }) => {
  for (const [path, lang] of [
    ['/n-north/data/', 'zh-Hant'],
    ['/zh-hans/n-north/data/', 'zh-Hans'],
  ] as const) {
    await page.goto(path);
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!) as unknown;
    expect(data).toMatchObject({ inLanguage: lang, url: `${SITES.main.origin}${path}` });
  }
});

test('figures in Simplified: drawing, canvas, table and file say the same words', async ({ page, request }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto('/zh-hans/n-north/');
  const figure = page.locator('#fig-cargo-landed');
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('[data-live]')).toHaveCount(1);
  const drawn = (await figure.locator('svg[data-layout="wide"] text').allTextContents()).join('');
  const csv = await (await request.get('/zh-hans/n-north/figures/cargo-landed.csv')).text();
  const svg = await (await request.get('/zh-hans/n-north/figures/cargo-landed.svg')).text();
  await figure.locator('summary').click();
  const table = await figure.locator('table').innerText();
  for (const words of ['市外到岸货款', '约1155.85亿元', '2023年上半年（推算）'])
    for (const form of [drawn, csv, table]) expect(form).toContain(words);
  expect(svg).toContain('约1155.85亿元');
  const box = (await figure.locator('canvas').boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height - 12);
  await expect(figure.locator('.figure-tip')).toContainText('市外到岸货款');
});

test('the card of a number in Simplified leads to the Simplified ledger', async ({ page }) => {
  await page.goto('/zh-hans/n-north/');
  await page.locator('#use-cargo-from-abroad-before-1').click();
  const card = page.locator('#fact-card');
  await expect(card).toContainText('约935.89亿元');
  await expect(card).toContainText('省外到岸货款');
  await card.locator('[data-more]').click();
  await expect(page).toHaveURL(/\/zh-hans\/n-north\/data\/#cargo-from-abroad-before$/);
});

test.describe('the switch', () => {
  const TRADITIONAL_LINK = { name: '繁體版' } as const;
  const SIMPLIFIED_LINK = { name: '简体版' } as const;

  /** A finger on the switch: Playwright's own click first scrolls the page to where a sticky rail would lie. */
  async function tap(page: Page, link: typeof TRADITIONAL_LINK | typeof SIMPLIFIED_LINK): Promise<void> {
    const { x, y, width, height } = (await page.getByRole('link', link).boundingBox())!;
    await page.mouse.click(x + width / 2, y + height / 2);
  }

  for (const width of [360, 1440]) {
    for (const id of ['use-begun-total-1', 'manners', 'fig-works-by-trade']) {
      test(`keeps #${id} in view there and back, at ${width} pixels`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto('/n-north/');
        await page.evaluate(() => document.fonts.ready);
        const place = page.locator(`#${id}`);
        const top = () => place.evaluate((element) => element.getBoundingClientRect().top);
        await place.evaluate((element) =>
          scrollTo({ top: element.getBoundingClientRect().top + scrollY - 60, behavior: 'instant' }),
        );
        await tap(page, SIMPLIFIED_LINK);
        await expect(page).toHaveURL(/\/zh-hans\/n-north\/#/);
        await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
        await expect.poll(top).toBeGreaterThan(0);
        await expect.poll(top).toBeLessThan(180);
        await tap(page, TRADITIONAL_LINK);
        await expect(page).toHaveURL(/:\d+\/n-north\/#/);
        await expect.poll(top).toBeGreaterThan(0);
        await expect.poll(top).toBeLessThan(180);
      });
    }
  }

  test('at the top of a page leads to the top', async ({ page }) => {
    await page.goto('/n-north/data/');
    await page.getByRole('link', SIMPLIFIED_LINK).click();
    await expect(page).toHaveURL((url) => url.pathname === '/zh-hans/n-north/data/' && url.hash === '');
  });

  test('is on the series page as well', async ({ page }) => {
    await page.goto('/zh-hans/');
    await page.getByRole('link', TRADITIONAL_LINK).click();
    await expect(page).toHaveURL((url) => url.pathname === '/');
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('leads to the same page', async ({ page }) => {
      await page.goto('/n-north/');
      await page.getByRole('link', SIMPLIFIED_LINK).click();
      await expect(page).toHaveURL((url) => url.pathname === '/zh-hans/n-north/');
      await expect(page.locator('.edition-hint')).toBeHidden();
    });
  });

  for (const [path, width] of [
    ['/n-north/', 360],
    ['/n-north/', 768],
    ['/n-north/', 1440],
    ['/', 360],
    ['/', 1440],
  ] as const) {
    test(`of ${path} reminds a reader of the script chosen before, moves nothing, and leads nobody away, at ${width} pixels`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      const places = () =>
        page.locator('.rail-letter, .rail-home, .edition-switch a, h1, .series-tagline, .slot').evaluateAll((all) =>
          all.map((each) => {
            const { left, top, width: wide } = each.getBoundingClientRect();
            return [left, top, wide].map(Math.round).join();
          }),
        );
      await page.goto(path);
      const hint = page.locator('.edition-hint');
      await expect(hint).toBeHidden();
      await page.evaluate(() => document.fonts.ready);
      const before = await places();
      await page.getByRole('link', SIMPLIFIED_LINK).click();
      await expect(hint).toBeHidden();

      await page.goto(path);
      await expect(page).toHaveURL((url) => url.pathname === path);
      await expect(page.getByRole('link', SIMPLIFIED_LINK)).toHaveAccessibleDescription('上次讀的是簡體版');
      await page.evaluate(() => document.fonts.ready);
      expect(await places()).toEqual(before);
      if (path === '/' || width >= 768) expect((await hint.boundingBox())!.width).toBeGreaterThan(80);
      expect(await page.context().cookies()).toEqual([]);

      // Who reads on has answered.
      await page.locator('a[href="/n-north/"], a[href="/"]').filter({ visible: true }).first().click();
      await expect(page.locator('h1')).toBeVisible();
      await expect(hint).toBeHidden();
    });
  }
});
