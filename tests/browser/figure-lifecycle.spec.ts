import { figuresOf } from './support/figures.ts';
import { hydrate, expectLive, expectStill, NO_PREFERENCE } from './support/live.ts';
import { differingShare } from './support/pixels.ts';
import { shiftsOf, watchShifts } from './support/shifts.ts';
import { expect, test } from './support/test.ts';

const FIGURE = 'works-by-trade';

test.use(NO_PREFERENCE);

for (const width of [360, 1440]) {
  test(`nothing moves while the whole page is read and every figure comes to life, ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/n-north/');
    await page.evaluate(() => document.fonts.ready);
    await watchShifts(page);
    const bottom = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    for (let top = 0; top < bottom; top += 300) {
      await page.evaluate(
        (to) =>
          new Promise((done) => {
            window.scrollTo({ top: to, behavior: 'instant' });
            requestAnimationFrame(() => requestAnimationFrame(done));
          }),
        top,
      );
    }
    for (const { id } of figuresOf('main')) await hydrate(page, id);
    expect(await shiftsOf(page)).toEqual([]);
  });
}

test('the canvas is seen only once it is drawn, and in that same moment the SVG no longer', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: { drawn: boolean; canvas: string; svg: string }[] = [];
    Object.assign(window, { seen });
    document.addEventListener('DOMContentLoaded', () => {
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const stage = target as HTMLElement;
          const canvas = stage.querySelector('canvas')!;
          const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
          seen.push({
            drawn: data.some((byte) => byte > 0),
            canvas: getComputedStyle(canvas).visibility,
            svg: getComputedStyle(stage.querySelector('svg')!).visibility,
          });
        }
      }).observe(document.body, { subtree: true, attributeFilter: ['data-live'] });
    });
  });
  await page.goto('/n-north/');
  await hydrate(page, FIGURE);
  const seen = await page.evaluate<object[]>('seen');
  expect(seen.length).toBeGreaterThan(0);
  for (const moment of seen) expect(moment).toEqual({ drawn: true, canvas: 'visible', svg: 'hidden' });
});

test.describe('a live figure follows', () => {
  /** What it shows at last is what the SVG shows here. */
  test.afterEach(async ({ page }) => {
    const figure = page.locator(`#fig-${FIGURE}`);
    await expectLive(figure);
    const clip = (await figure.locator('.figure-drawing').boundingBox())!;
    const canvas = await page.screenshot({ clip });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await expectStill(figure);
    expect(await differingShare(canvas, await page.screenshot({ clip }))).toBeLessThanOrEqual(0.01);
  });

  test('the theme', async ({ page }) => {
    await page.goto('/n-north/');
    const figure = await hydrate(page, FIGURE);
    const light = await figure.locator('.figure-drawing').screenshot();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await differingShare(light, await figure.locator('.figure-drawing').screenshot())).toBeGreaterThan(0.5);
  });

  test('the width, over the point where the other drawing begins', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 1200 });
    await page.goto('/n-north/');
    const figure = await hydrate(page, FIGURE);
    const wide = (await figure.locator('canvas').boundingBox())!;
    await page.setViewportSize({ width: 360, height: 1200 });
    await figure.locator('.figure-drawing').scrollIntoViewIfNeeded();
    await expect.poll(async () => (await figure.locator('canvas').boundingBox())!.width).toBeLessThan(wide.width / 2);
  });

  test('the resolution of the screen', async ({ page }) => {
    await page.addInitScript(() => {
      const { matchMedia } = window;
      window.matchMedia = (query) => {
        const list = matchMedia.call(window, query);
        if (query.includes('resolution')) Object.assign(window, { resolution: list });
        return list;
      };
    });
    await page.goto('/n-north/');
    const figure = await hydrate(page, FIGURE);
    const bitmap = () => figure.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.width);
    const before = await bitmap();
    const client = await page.context().newCDPSession(page);
    for (const deviceScaleFactor of [2, 3, 1]) {
      await client.send('Emulation.setDeviceMetricsOverride', {
        width: 360,
        height: 780,
        deviceScaleFactor,
        mobile: false,
      });
      await expect.poll(() => page.evaluate('devicePixelRatio')).toBe(deviceScaleFactor);
      // Emulation changes the resolution and, unlike a screen, tells nobody.
      await page.evaluate(() =>
        (window as unknown as { resolution: MediaQueryList }).resolution.dispatchEvent(new Event('change')),
      );
      expect(await bitmap()).toBe(deviceScaleFactor * before);
    }
  });
});

for (const width of [1440, 640]) {
  test.describe(`a window of ${width} pixels at 200 % zoom`, () => {
    test.use({ viewport: { width: width / 2, height: 600 }, deviceScaleFactor: 2 });

    test('shows sharp figures whose words are 12 pixels high or more, and nothing scrolls sideways', async ({
      page,
    }) => {
      await page.goto('/n-north/');
      for (const { id } of figuresOf('main')) {
        const figure = await hydrate(page, id);
        const { type, sharpness } = await figure.locator('.figure-drawing').evaluate((stage) => {
          const svg = [...stage.querySelectorAll('svg')].find((one) => one.getClientRects().length > 0)!;
          const canvas = stage.querySelector('canvas')!;
          const sizes = [...svg.querySelectorAll('text')].map(
            (text) => Number.parseFloat(getComputedStyle(text).fontSize) * svg.getScreenCTM()!.a,
          );
          return { type: Math.min(...sizes), sharpness: canvas.width / canvas.getBoundingClientRect().width };
        });
        expect(type, id).toBeGreaterThanOrEqual(12);
        expect(sharpness, id).toBeCloseTo(2, 5);
      }
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0);
    });
  });
}
