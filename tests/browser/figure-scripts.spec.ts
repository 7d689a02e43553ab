import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { DEFINITIONS } from '../../src/figures/kinds/registry.ts';
import { figurePages, figuresOf } from './support/figures.ts';
import { hydrate, NO_PREFERENCE } from './support/live.ts';
import { expect, test } from './support/test.ts';

/** The most that the scripts of a page may weigh, all of them together, in bytes after gzip. */
const BUDGET = 62 * 1024;

/** The scripts that a page has asked for by now. */
interface Scripts {
  /** What stands in the page itself. */
  inline: string[];
  /** What was sent, in order. */
  sent: { path: string; text: string }[];
}

async function openAndListen(page: Page, path: string): Promise<() => Promise<Scripts>> {
  const responses: Promise<{ path: string; text: string }>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    responses.push(response.text().then((text) => ({ path: new URL(response.url()).pathname, text })));
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  return async () => ({
    inline: await page
      .locator('script:not([src]):not([type="application/json"]):not([type="application/ld+json"])')
      .allTextContents(),
    sent: await Promise.all(responses),
  });
}

const gzipped = (text: string) => gzipSync(text).length;
const weight = ({ inline, sent }: Scripts) =>
  [...inline, ...sent.map(({ text }) => text)].reduce((sum, text) => sum + gzipped(text), 0);
/** Copies of Chart.js, each told by a method of its own that nobody else calls. */
const chartCode = ({ sent }: Scripts) => sent.filter(({ text }) => text.includes('notifyPlugins'));

test.use(NO_PREFERENCE);

test(`all scripts of a page with figures weigh ${BUDGET} bytes at most, and one copy of the chart code is among them`, async ({
  page,
}) => {
  const pages = figurePages('main').filter((path) => !path.includes('zh-hans'));
  for (const path of ['/n-north/', ...pages]) {
    const scripts = await openAndListen(page, path);
    for (const { id } of figuresOf('main').filter(({ letter, page: alone }) => path === letter || path === alone))
      await hydrate(page, id);
    const all = await scripts();
    expect(chartCode(all), path).toHaveLength(1);
    expect(
      weight(all),
      `${path} ${all.sent.map(({ path: script, text }) => `${script} ${gzipped(text)}`).join(', ')}`,
    ).toBeLessThanOrEqual(BUDGET);
    expect(new Set(all.sent.map(({ path: script }) => script)).size).toBe(all.sent.length);
    expect(all.sent.length).toBeLessThanOrEqual(path === '/n-north/' ? 2 : 3); // what watches, what draws and reads; an embedded figure tells its height, too
    page.removeAllListeners('response');
  }
});

test('no chart code is sent before a figure comes near: what watches for it is 1 KB at most', async ({ page }) => {
  const scripts = await openAndListen(page, '/n-north/');
  const before = await scripts();
  expect(chartCode(before)).toEqual([]);
  expect(before.sent.reduce((sum, { text }) => sum + gzipped(text), 0)).toBeLessThanOrEqual(1024);
  await hydrate(page, figuresOf('main').at(-1)!.id);
  expect(chartCode(await scripts())).toHaveLength(1);
});

for (const [what, kind, withLines, budget] of [
  ['of bars alone gets no lines', 'bar', false, 55 * 1024],
  ['with a line gets bars and lines as one', 'line', true, BUDGET],
] as const) {
  test(`a page ${what}, and stays within its weight`, async ({ page }) => {
    await page.route('**/n-north/', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({
        response,
        body: html.replaceAll('data-kind="line"', 'data-kind="bar"').replace('data-kind="bar"', `data-kind="${kind}"`),
      });
    });
    const scripts = await openAndListen(page, '/n-north/');
    await hydrate(page, 'works-by-trade');
    const all = await scripts();
    expect(chartCode(all).map(({ text }) => text.includes('cubicInterpolationMode'))).toEqual([withLines]);
    expect(weight(all)).toBeLessThanOrEqual(budget);
  });
}

test.describe('a letter of every kind', () => {
  test.use({ site: 'stress' });

  test('stays within the same weight, with one copy of the chart code', async ({ page }) => {
    const scripts = await openAndListen(page, '/k-kinds/');
    await hydrate(page, 'line-1');
    const all = await scripts();
    expect(chartCode(all)).toHaveLength(1);
    expect(weight(all)).toBeLessThanOrEqual(BUDGET);
  });

  test('is sent what its kinds are drawn with, and nothing of what they are at build', async ({ page }) => {
    const scripts = await openAndListen(page, '/k-kinds/');
    await hydrate(page, 'line-1');
    const { sent } = await scripts();
    const words = DEFINITIONS.flatMap(([, { purpose, phrases }]) => [purpose, ...Object.values(phrases ?? {})]);
    expect(words.filter((word) => sent.some(({ text }) => text.includes(word)))).toEqual([]);
  });
});
