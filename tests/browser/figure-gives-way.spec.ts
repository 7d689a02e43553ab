import { hydrate, expectLive, expectStill, NO_PREFERENCE } from './support/live.ts';
import { expect, test } from './support/test.ts';

const FIGURE = 'works-by-trade';

test.use(NO_PREFERENCE);

test('paper gets the SVG, though a value is being read and printing starts from the live page; then the figure is live again', async ({
  page,
}) => {
  await page.goto('/n-north/');
  const figure = await hydrate(page, FIGURE);
  await figure.getByRole('application').focus();
  await page.keyboard.press('ArrowDown');
  await expect(figure.locator('.figure-tip')).toBeVisible();
  await page.evaluate((id) => {
    const stage = document.querySelector<HTMLElement>(`#fig-${id} .figure-drawing`)!;
    const visibility = () =>
      [...stage.querySelectorAll('svg')]
        .filter((svg) => svg.getClientRects().length > 0)
        .map((svg) => getComputedStyle(svg).visibility);
    window.addEventListener('beforeprint', () =>
      Object.assign(window, {
        printed: {
          svg: visibility(),
          overlay: stage.querySelector('.figure-live')!.getClientRects().length,
          canvas: stage.querySelector('canvas')!.getClientRects().length,
        },
      }),
    );
  }, FIGURE);
  await page.pdf();
  expect(await page.evaluate('printed')).toEqual({ svg: ['visible'], overlay: 0, canvas: 0 });
  await expectLive(figure);
});

for (const [what, asked, withdrawn] of [
  ['less motion', { reducedMotion: 'reduce' }, { reducedMotion: 'no-preference' }],
  ['colours of their own', { forcedColors: 'active' }, { forcedColors: 'none' }],
] as const) {
  test(`a reader who asks for ${what} has the SVG at once, and the live figure when they ask no longer`, async ({
    page,
  }) => {
    await page.goto('/n-north/');
    const figure = await hydrate(page, FIGURE);
    await page.emulateMedia(asked);
    await expectStill(figure);
    await page.emulateMedia(withdrawn);
    await expectLive(figure);
    await figure.getByRole('application').focus();
    await page.keyboard.press('ArrowDown');
    await expect(figure.locator('.figure-tip')).toBeVisible();
  });
}

test.describe('forced colours from the start', () => {
  test.use({ contextOptions: { ...NO_PREFERENCE.contextOptions, forcedColors: 'active' } });

  test('keep the SVG, and no chart code is sent', async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
    await page.goto('/n-north/');
    const before = scripts.length;
    const figure = page.locator(`#fig-${FIGURE}`);
    await figure.scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    await expectStill(figure);
    expect(scripts).toHaveLength(before);
  });
});

test.describe('whatever fails, the SVG stays', () => {
  test('when the script that is loaded late does not come', async ({ page, request }) => {
    const html = await (await request.get('/n-north/')).text();
    const late = new Set<string>();
    await page.route('**/_astro/*.js', async (route) => {
      const { pathname } = new URL(route.request().url());
      if (html.includes(pathname)) return route.continue();
      late.add(pathname);
      return route.abort();
    });
    await page.goto('/n-north/');
    const figure = page.locator(`#fig-${FIGURE}`);
    await figure.scrollIntoViewIfNeeded();
    await expect.poll(() => late.size).toBe(1);
    await page.waitForLoadState('networkidle');
    await expectStill(figure);
  });

  for (const [what, breakIt] of [
    ['there is no canvas to draw on', () => void (HTMLCanvasElement.prototype.getContext = () => null)],
    [
      'drawing breaks off in the middle',
      () =>
        void (CanvasRenderingContext2D.prototype.stroke = () => {
          throw new Error('Made to fail');
        }),
    ],
  ] as const) {
    test(`when ${what}`, async ({ page }) => {
      const errors: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.addInitScript(breakIt);
      await page.goto('/n-north/');
      const figure = page.locator('#fig-cargo-landed');
      await figure.scrollIntoViewIfNeeded();
      await expect.poll(() => errors.length).toBeGreaterThan(0);
      await expectStill(figure);
    });
  }

  test('when the canvas loses what was drawn', async ({ page }) => {
    await page.goto('/n-north/');
    const figure = await hydrate(page, FIGURE);
    await figure.locator('canvas').dispatchEvent('contextlost');
    await expectStill(figure);
  });

  test('when reading a value fails', async ({ page }) => {
    await page.goto('/n-north/');
    const figure = await hydrate(page, FIGURE);
    await page.evaluate(
      () =>
        void (Element.prototype.replaceChildren = () => {
          throw new Error('Made to fail');
        }),
    );
    await figure.getByRole('application').focus();
    await page.keyboard.press('ArrowDown');
    await expectStill(figure);
  });
});
