import type { Page } from '@playwright/test';
import { KINDS_OF_SEVERAL } from '../fixtures/series.ts';
import { drawnChart, hearCharts } from './support/charts.ts';
import { figuresOf } from './support/figures.ts';
import { hydrate, NO_PREFERENCE } from './support/live.ts';
import { expect, test } from './support/test.ts';

test.use(NO_PREFERENCE);

/** Kinds whose series are named in a legend. */
const KINDS: readonly string[] = KINDS_OF_SEVERAL;
const FIGURE = 'cargo-landed';

/** Ids of the figures of a letter that have several series to be told apart. */
async function severalSeries(
  page: Page,
  letter: string,
): Promise<{ id: string; labels: string[]; texts: string[][] }[]> {
  await page.goto(letter);
  return page.locator('figure[data-figure]').evaluateAll(
    (figures, kinds) =>
      figures.flatMap((figure) => {
        const { id, kind, series } = JSON.parse(
          figure.querySelector('script[type="application/json"]')!.textContent,
        ) as { id: string; kind: string; series: { label: string; points: { text: string }[] }[] };
        return kinds.includes(kind) && series.length > 1
          ? [
              {
                id,
                labels: series.map(({ label }) => label),
                texts: series.map(({ points }) => points.map(({ text }) => text)),
              },
            ]
          : [];
      }),
    KINDS,
  );
}

for (const [site, letter] of [
  ['main', '/n-north/'],
  ['seven', '/n-next/'],
] as const) {
  test.describe(`in ${letter} of site "${site}"`, () => {
    test.use({ site });

    for (const width of [320, 360, 1440]) {
      test(`every series has a button over its name, 24 pixels high and wide or more, and none lies over another, ${width} pixels`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 900 });
        const figures = await severalSeries(page, letter);
        expect(figures.length).toBeGreaterThan(0);
        for (const { id, labels } of figures) {
          const figure = await hydrate(page, id);
          const buttons = figure.locator('.figure-drawing').getByRole('button', { pressed: true });
          await expect(buttons).toHaveCount(labels.length);
          for (const [at, label] of labels.entries()) await expect(buttons.nth(at)).toHaveAccessibleName(label);
          const boxes = await Promise.all(labels.map(async (_, at) => (await buttons.nth(at).boundingBox())!));
          for (const { width: wide, height: high } of boxes)
            expect(Math.min(wide, high), id).toBeGreaterThanOrEqual(24);
          const overlaps = boxes.flatMap((a, at) =>
            boxes
              .slice(at + 1)
              .filter(
                (b) =>
                  a.x < b.x + b.width &&
                  b.x < a.x + a.width &&
                  a.y < b.y + b.height - 0.01 &&
                  b.y < a.y + a.height - 0.01,
              ),
          );
          expect(overlaps, id).toEqual([]);
        }
      });
    }

    test('a button hides its series on the canvas and shows it again; nothing else moves or changes', async ({
      page,
    }) => {
      await hearCharts(page);
      for (const { id, labels, texts } of await severalSeries(page, letter)) {
        const figure = await hydrate(page, id);
        const whole = await figure.locator('canvas').screenshot();
        const table = await figure.locator('tbody').innerHTML();
        const svg = await figure.locator('.figure-drawing svg').first().innerHTML();
        const place = await figure.boundingBox();
        for (const [at, label] of labels.entries()) {
          const button = figure.getByRole('button', { name: label, exact: true });
          const before = (await drawnChart(page, id)).texts;
          await button.click();
          await expect(button).toHaveAttribute('aria-pressed', 'false');
          const after = (await drawnChart(page, id)).texts;
          const others = texts.flatMap((own, s) => (s === at ? [] : own));
          const own = texts[at]!.filter((text) => !others.includes(text));
          expect(before.filter((text) => own.includes(text)).length, `${id} ${label}`).toBeGreaterThan(0);
          expect(
            after.filter((text) => own.includes(text)),
            `${id} ${label}`,
          ).toEqual([]);
          expect(after.join(''), 'its name stays, for it is the name of the button').toContain(label);
          await button.click();
          await expect(button).toHaveAttribute('aria-pressed', 'true');
          expect((await drawnChart(page, id)).texts).toEqual(before);
        }
        expect(await figure.boundingBox()).toEqual(place);
        expect(await figure.locator('tbody').innerHTML()).toBe(table);
        expect(await figure.locator('.figure-drawing svg').first().innerHTML()).toBe(svg);
        await figure.locator('canvas').evaluate(() => (document.activeElement as HTMLElement).blur());
        await page.mouse.move(0, 0);
        expect((await figure.locator('canvas').screenshot()).equals(whole)).toBe(true);
      }
    });
  });
}

test('the last series that is shown stays, and a reader who cannot see it is told why', async ({ page }) => {
  await page.goto('/n-north/');
  const figure = await hydrate(page, FIGURE);
  const [first, second] = [
    figure.getByRole('button', { name: '2024年上半年' }),
    figure.getByRole('button', { name: '2023年上半年（推算）' }),
  ];
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(first).toHaveAttribute('aria-pressed', 'false');
  await expect(first).toBeFocused();
  await expect(second).toHaveAttribute('aria-disabled', 'true');
  await second.press('Enter');
  await expect(second).toHaveAttribute('aria-pressed', 'true');
  await expect(figure.locator('.figure-status')).toHaveText('至少要留一組');
});

test('keys and pointer pass over a series that is hidden', async ({ page }) => {
  await page.goto('/n-north/');
  const figure = await hydrate(page, FIGURE);
  await figure.getByRole('button', { name: '2024年上半年' }).click();
  const canvas = (await figure.locator('canvas').boundingBox())!;
  for (let y = 60; y < canvas.height; y += 10) {
    await page.mouse.move(canvas.x + 40, canvas.y + y);
    await expect(figure.locator('.figure-tip')).not.toContainText('2024年');
  }
  await figure.getByRole('application').focus();
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowDown']) {
    await page.keyboard.press(key);
    await expect(figure.locator('.figure-status')).toContainText('2023年上半年（推算）');
  }
});

test('a series stays hidden when the figure is drawn anew, and paper shows all', async ({ page }) => {
  await hearCharts(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/n-north/');
  const figure = await hydrate(page, FIGURE);
  const hidden = figure.getByRole('button', { name: '2023年上半年（推算）' });
  await hidden.click();
  await page.setViewportSize({ width: 360, height: 900 });
  await expect.poll(async () => (await figure.locator('canvas').boundingBox())!.width).toBeLessThan(400);
  await expect(hidden).toHaveAttribute('aria-pressed', 'false');
  expect((await drawnChart(page, FIGURE)).texts).not.toContain('約935.89億元');
  await page.emulateMedia({ media: 'print' });
  await expect(figure.locator('svg:visible')).toContainText('約935.89億元');
  await expect(hidden).toBeHidden();
});

test('figures of one series have no such button', async ({ page }) => {
  await page.goto('/n-north/');
  const several = (await severalSeries(page, '/n-north/')).map(({ id }) => id);
  for (const { id } of figuresOf('main').filter((figure) => !several.includes(figure.id))) {
    const figure = await hydrate(page, id);
    await expect(figure.locator('.figure-drawing').getByRole('button')).toHaveCount(0);
  }
});
