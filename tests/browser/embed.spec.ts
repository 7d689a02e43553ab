import type { Page } from '@playwright/test';
import { figuresOf } from './support/figures.ts';
import { foreignSite, type ForeignSite } from './support/foreign-site.ts';
import { SITES, sitemapPaths, type SiteName } from './support/sites.ts';
import { expect, test } from './support/test.ts';

/** Tells a page of every message that it gets, by `window.heard`. */
const LISTEN =
  '<script>window.heard = []; addEventListener("message", ({ origin, data }) => heard.push({ origin, data }));</script>';

/** The code as a reader copies it, leading to the site under test instead of where it will live. */
async function copiedCode(
  page: Page,
  site: SiteName,
  figure: { id: string; letter: string },
  baseURL: string,
): Promise<string> {
  await page.goto(figure.letter);
  const code = await page.locator(`#embed-${figure.id}`).inputValue();
  expect(code).toContain(SITES[site].origin);
  return code.replaceAll(SITES[site].origin, baseURL);
}

/** Heights in CSS px: of a frame, and of what it shows. */
async function heights(page: Page, selector = 'iframe'): Promise<{ frame: number; content: number }> {
  return {
    frame: (await page.locator(selector).boundingBox())!.height,
    content: await page
      .frameLocator(selector)
      .locator('body')
      .evaluate((body) => Math.ceil(body.getBoundingClientRect().height)),
  };
}

async function expectFitted(page: Page, selector = 'iframe'): Promise<void> {
  await expect
    .poll(async () => {
      const { frame, content } = await heights(page, selector);
      return frame - content;
    })
    .toBe(0);
}

for (const site of ['main', 'below', 'seven'] as const satisfies SiteName[]) {
  test.describe(`site "${site}"`, () => {
    test.use({ site });
    const figures = figuresOf(site);

    test('a figure alone is kept from search engines, names its place in the article as canonical, and is in no sitemap', async ({
      request,
    }) => {
      expect(sitemapPaths(site).filter((path) => path.includes('/figures/'))).toEqual([]);
      for (const { id, letter, page } of figures) {
        const response = await request.get(page);
        expect(response.status(), page).toBe(200);
        const html = await response.text();
        expect(html).toContain('<meta name="robots" content="noindex">');
        expect(html).toContain(`<link rel="canonical" href="${SITES[site].origin}${letter}#fig-${id}">`);
      }
    });

    test('it shows the figure and where it is from, and nothing of the site around it', async ({ page }) => {
      for (const { id, letter, page: path } of [figures[0]!, figures.at(-1)!]) {
        await page.goto(path);
        await expect(page.locator(`#fig-${id} .figure-drawing svg:visible`)).toHaveCount(1);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await expect(page.locator('nav, header, footer, .skip')).toHaveCount(0);
        const origin = page.locator('.figure-origin a');
        await expect(origin).toHaveAttribute('href', `${letter}#fig-${id}`);
        const [opened] = await Promise.all([page.waitForEvent('popup'), origin.click()]);
        await expect(opened.locator(`#fig-${id}`)).toBeInViewport();
        await expect(opened.locator('h1')).not.toBeEmpty();
        await opened.close();
      }
    });

    test('the copied code shows the figure in a page of another origin, as high as it is', async ({
      page,
      baseURL,
    }) => {
      const code = await copiedCode(page, site, figures.at(-1)!, baseURL!);
      const foreign = await foreignSite({ '/': `<h1>別人的文章</h1>${code}` });
      expect(foreign.origin).not.toBe(baseURL);
      await page.setViewportSize({ width: 900, height: 900 });
      await page.goto(foreign.origin);
      const frame = page.frameLocator('iframe');
      await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
      await expectFitted(page);
      const wide = await heights(page);

      await page.setViewportSize({ width: 360, height: 900 });
      await expectFitted(page);
      const narrow = await heights(page);
      expect(narrow.frame).not.toBe(wide.frame);

      await frame.locator('summary').click();
      await expectFitted(page);
      expect((await heights(page)).frame).toBeGreaterThan(narrow.frame + 100);
      await foreign.close();
    });
  });
}

test.describe('in a page of another origin', () => {
  const figure = figuresOf('main')[0]!;

  test('the frame alone is high enough on a phone for every figure, and not far too high', async ({
    page,
    baseURL,
  }) => {
    for (const each of figuresOf('main')) {
      const [frame] = (await copiedCode(page, 'main', each, baseURL!)).split('\n');
      const foreign = await foreignSite({ '/': `<div style="width:328px">${frame}</div>` });
      await page.goto(foreign.origin);
      await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
      const { frame: given, content } = await heights(page);
      expect(given, each.id).toBeGreaterThanOrEqual(content);
      expect(given, each.id).toBeLessThan(content + 64);
      await foreign.close();
    }
  });

  test('every link of the frame opens a tab that knows nothing of the one it came from', async ({ page }) => {
    await page.goto(figure.page);
    const links = await page
      .locator('a')
      .evaluateAll((all) => all.map((link) => [(link as HTMLAnchorElement).target, (link as HTMLAnchorElement).rel]));
    expect(links.length).toBeGreaterThan(1);
    expect(new Set(links.map(String))).toEqual(new Set(['_blank,noopener']));
  });

  test.describe('for a reader who does not mind motion', () => {
    test.use({ contextOptions: { reducedMotion: 'no-preference' } });

    test('the figure comes to life in its frame', async ({ page, baseURL }) => {
      const foreign = await foreignSite({ '/': await copiedCode(page, 'main', figure, baseURL!) });
      await page.goto(foreign.origin);
      await expect(page.frameLocator('iframe').locator('.figure-drawing[data-live] canvas')).toBeVisible();
      await expectFitted(page);
      await foreign.close();
    });
  });

  test('each of two figures gets its own height, though the script is there twice', async ({ page, baseURL }) => {
    const [one, , , , two] = figuresOf('main');
    const codes = [await copiedCode(page, 'main', one!, baseURL!), await copiedCode(page, 'main', two!, baseURL!)];
    const foreign = await foreignSite({
      '/': codes.map((code, at) => code.replace('<iframe', `<iframe id="frame-${at}"`)).join(''),
    });
    await page.setViewportSize({ width: 360, height: 1400 });
    await page.goto(foreign.origin);
    for (const id of ['#frame-0', '#frame-1']) await expectFitted(page, id);
    expect((await heights(page, '#frame-0')).frame).not.toBe((await heights(page, '#frame-1')).frame);
    await foreign.close();
  });

  test('a script that comes after the figure still learns its height', async ({ page, baseURL }) => {
    const code = await copiedCode(page, 'main', figure, baseURL!);
    const [frame, script] = code.split('\n');
    const foreign = await foreignSite({ '/': `${LISTEN}${frame}` });
    await page.setViewportSize({ width: 800, height: 900 });
    await page.goto(foreign.origin);
    await page
      .frameLocator('iframe')
      .locator('body')
      .evaluate(() => document.fonts.ready);
    // Its last word has been heard: what the script is to learn, it must ask for.
    await expect
      .poll(async () => (await page.evaluate<number>('heard.at(-1)?.data.height')) - (await heights(page)).content)
      .toBe(0);
    const before = (await heights(page)).frame;
    await page.addScriptTag({ url: /src="([^"]+)"/.exec(script!)![1]! });
    await expectFitted(page);
    expect((await heights(page)).frame).not.toBe(before);
    await foreign.close();
  });

  test('the figure says its name and its height, nothing more, and to no page above the one that frames it', async ({
    page,
    baseURL,
  }) => {
    const inner = await foreignSite({ '/': `${LISTEN}${await copiedCode(page, 'main', figure, baseURL!)}` });
    const outer = await foreignSite({
      '/': `${LISTEN}<iframe src="${inner.origin}" width="100%" height="900"></iframe>`,
    });
    await page.goto(outer.origin);
    const middle = page.frame({ url: `${inner.origin}/` })!;
    await expect.poll(() => middle.evaluate('heard.length')).toBeGreaterThan(0);
    const heard = await middle.evaluate<{ origin: string; data: Record<string, unknown> }[]>('heard');
    for (const { origin, data } of heard) {
      expect(origin).toBe(baseURL);
      expect(data).toEqual({ type: 'letter-figure', id: figure.id, height: expect.any(Number) as unknown });
    }
    expect(await page.evaluate('heard')).toEqual([]);
    await Promise.all([inner.close(), outer.close()]);
  });

  test.describe('the script believes nobody but the figure in its own frame', () => {
    const [, other] = figuresOf('main');
    const FIGURE = new RegExp(`/figures/${figure.id}/$`);
    const LIE = 4321;
    const lie = { type: 'letter-figure', id: figure.id, height: LIE };
    let foreign: ForeignSite;
    let liar: ForeignSite;

    test.beforeEach(async ({ page, baseURL }) => {
      const code = await copiedCode(page, 'main', figure, baseURL!);
      liar = await foreignSite({ '/': '' });
      foreign = await foreignSite({
        '/': `${LISTEN}${code.replace('<iframe', '<iframe id="figure"')}<iframe id="other" style="border:0" src="${baseURL}${other!.page}"></iframe><iframe id="liar" src="${liar.origin}"></iframe>`,
      });
      await page.goto(foreign.origin);
      await expectFitted(page, '#figure');
      await expectFitted(page, '#other');
      await page.evaluate(() => {
        const seen: string[] = [];
        Object.assign(window, { seen });
        for (const frame of document.querySelectorAll('iframe')) {
          new MutationObserver(() => seen.push(`${frame.id} ${frame.style.height}`)).observe(frame, {
            attributes: true,
          });
        }
      });
    });
    test.afterEach(() => Promise.all([foreign.close(), liar.close()]));

    /** Has a frame say something to the page, and waits until the page has heard it. */
    async function say(page: Page, selector: string, message: unknown): Promise<void> {
      const frame = await (await page.locator(selector).elementHandle()).contentFrame();
      const heard = await page.evaluate<number>('heard.length');
      await frame!.evaluate((data) => parent.postMessage(data, '*'), message);
      await expect.poll(() => page.evaluate('heard.length')).toBeGreaterThan(heard);
    }

    test('a true word is believed', async ({ page }) => {
      await say(page, '#figure', { ...lie, height: 321 });
      expect(await page.evaluate('seen')).toEqual(['figure 321px']);
    });

    test('a frame of another origin changes nothing', async ({ page }) => {
      await say(page, '#liar', lie);
      expect(await page.evaluate('seen')).toEqual([]);
    });

    test('another origin that has taken the figure’s own frame changes nothing', async ({ page }) => {
      await page.frame({ url: FIGURE })!.evaluate((address) => location.assign(address), liar.origin);
      await expect(page.frameLocator('#figure').locator('h1')).toHaveCount(0);
      await say(page, '#figure', lie);
      expect(await page.evaluate('seen')).toEqual([]);
    });

    test('one figure changes nothing about another', async ({ page }) => {
      await say(page, '#other', lie);
      expect(await page.evaluate('seen')).toEqual([]);
    });

    for (const [what, message] of [
      ['a height that is a text', { ...lie, height: `${LIE}` }],
      ['a height of nothing', { ...lie, height: 0 }],
      ['a height beyond all measure', { ...lie, height: 1e6 }],
      ['the name of another figure', { ...lie, id: other!.id }],
      ['no name', { ...lie, id: undefined }],
      ['another type', { ...lie, type: 'figure' }],
      ['a mere number', LIE],
      ['nothing', null],
    ] as const) {
      test(`${what}, even from the figure itself, changes nothing`, async ({ page }) => {
        const errors: Error[] = [];
        page.on('pageerror', (error) => errors.push(error));
        await say(page, '#figure', message);
        expect(await page.evaluate('seen')).toEqual([]);
        expect(errors).toEqual([]);
      });
    }
  });
});
