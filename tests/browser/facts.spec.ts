import type { FactsJson } from '../../src/facts/exports/facts-json.ts';
import { expect, test } from './support/test.ts';

const LETTER = '/n-new/';
const LEDGER = '/n-new/data/';

test.describe('numbers and the ledger, without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every number of the article leads to its row, and every row back to each place', async ({ page, request }) => {
    const letter = await (await request.get(LETTER)).text();
    const ledger = await (await request.get(LEDGER)).text();
    const numbers = [...letter.matchAll(/<a [^>]*class="fact"[^>]*>/g)].map(([tag]) => /href="([^"]+)"/.exec(tag)![1]!);
    expect(numbers.length).toBeGreaterThan(80);
    for (const href of numbers) {
      const [path, id] = href.split('#');
      expect(path).toBe(LEDGER);
      expect(ledger, href).toContain(`id="${id}"`);
    }
    const back = [...ledger.matchAll(/href="\/n-new\/#([^"]+)"/g)].map(([, anchor]) => anchor!);
    expect(back.length).toBeGreaterThan(80);
    for (const anchor of back) expect(letter, anchor).toContain(`id="${anchor}"`);

    await page.goto(LETTER);
    await page.locator('#use-starts-total-1').click();
    await expect(page).toHaveURL(/\/n-new\/data\/#starts-total$/);
    await expect(page.locator('#starts-total')).toBeInViewport();
    await page.locator('#starts-total').getByRole('link', { name: '提要' }).click();
    await expect(page).toHaveURL(/\/n-new\/#deck$/);
  });

  test('a number carries its value for machines', async ({ page }) => {
    await page.goto(LETTER);
    await expect(page.locator('#use-funds-outside-province-1 data')).toHaveAttribute('value', '1126.063');
    await expect(page.locator('#use-funds-outside-province-1')).toHaveText('1126.063億元');
  });

  test('a row says what is measured, when, how real it is, where it is from, what others say, and how it was computed', async ({
    page,
  }) => {
    await page.goto(LEDGER);
    const row = page.locator('#funds-outside-province-before');
    await expect(row).toContainText('約756.97億元');
    await expect(row).toContainText('2021年上半年');
    await expect(row).toContainText('推算');
    await expect(row).toContainText('1126.063億元 ÷（1 ＋ 48.76%） ＝ 約756.97億元');
    await expect(row).toContainText('人民網雲南頻道');
    await expect(page.locator('#funds-outside-province')).toContainText('據原報道');
    await expect(page.locator('#yuneng-talks-to-signing')).toContainText('相符');
    const event = page.locator('#shanshan-start');
    await expect(event).toContainText('2022年5月11日');
    await expect(event).toContainText('已開工');
    await expect(event).toContainText('另有來源說法不同');
    await expect(event.getByRole('link', { name: /^圖/ })).toHaveAttribute('href', '/n-new/#fig-half-year-calendar');
    await expect(page.locator('.ledger-checks li').first()).toHaveText(
      '120個 ＋ 15個 ＋ 115個 ＋ 15個 ＋ 26個 ＝ 291個',
    );
  });
});

test.describe('the card of a number', () => {
  test('opens with the keyboard, says it is a dialog, and gives the focus back on Escape', async ({ page }) => {
    await page.goto(LETTER);
    const number = page.locator('#use-funds-outside-province-1');
    await number.focus();
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog', { name: /省外到位資金/ });
    await expect(card).toBeVisible();
    await expect(card).toContainText('1126.063億元');
    await expect(card).toContainText('2022年上半年');
    await expect(card).toContainText('據原報道');
    await expect(card.getByRole('link')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await expect(number).toBeFocused();
  });

  test('opens by touch along the bottom of a phone, and closes by a touch elsewhere', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      viewport: { width: 360, height: 780 },
      hasTouch: true,
      isMobile: true,
      reducedMotion: 'reduce',
      ...(baseURL && { baseURL }),
    });
    const page = await context.newPage();
    await page.goto(LETTER);
    await page.locator('#use-starts-total-1').tap();
    const card = page.locator('#fact-card');
    await expect(card).toBeVisible();
    const box = (await card.boundingBox())!;
    expect(Math.round(box.y + box.height)).toBe(780);
    expect(box.width).toBe(360);
    await page.touchscreen.tap(180, 30);
    await expect(card).toBeHidden();
    await context.close();
  });

  test('shows when a mouse rests on a number, stays while the mouse is on it, and goes when it leaves', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(LETTER);
    const card = page.locator('#fact-card');
    await page.locator('#deck a.fact').first().hover();
    await expect(card).toBeVisible();
    await expect(page.locator('#deck a.fact').first()).not.toBeFocused();
    await card.hover();
    await expect(card).toBeVisible();
    await page.mouse.move(5, 5);
    await expect(card).toBeHidden();
  });

  test('leads to the row of its number', async ({ page }) => {
    await page.goto(LETTER);
    await page.locator('#use-starts-total-1').click();
    await page.locator('#fact-card').getByRole('link').click();
    await expect(page).toHaveURL(/\/n-new\/data\/#starts-total$/);
  });

  test('opens for an event of a calendar, with its date, and leads to its row', async ({ page }) => {
    await page.goto(LETTER);
    const data = page.locator('#fig-half-year-calendar details');
    await data.locator('summary').click();
    await data.getByRole('link', { name: '劉洪建帶隊到深圳招商' }).click();
    const card = page.getByRole('dialog', { name: /市委書記劉洪建帶隊到深圳招商/ });
    await expect(card).toContainText('2022年2月16日');
    await expect(card).toContainText('推算');
    await card.getByRole('link').click();
    await expect(page).toHaveURL(/\/n-new\/data\/#shenzhen-trip$/);
    await expect(page.locator('#shenzhen-trip')).toBeInViewport();
  });

  test('gives way to the link where the facts cannot be had', async ({ page }) => {
    await page.route('**/facts.json', (route) => route.abort());
    await page.goto(LETTER);
    await page.locator('#use-starts-total-1').click();
    await expect(page).toHaveURL(/\/n-new\/data\/#starts-total$/);
  });
});

test.describe('for machines', () => {
  test('facts.csv begins with a byte order mark and has a line a fact', async ({ request }) => {
    const response = await request.get('/n-new/facts.csv');
    const bytes = await response.body();
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(response.headers()['content-type']).toContain('text/csv');
    const lines = bytes.toString('utf8').trimEnd().split('\r\n');
    const { facts } = (await (await request.get('/n-new/facts.json')).json()) as FactsJson;
    expect(lines).toHaveLength(facts.length + 1);
    expect(lines.find((line) => line.startsWith('funds-outside-province,'))).toContain(
      ',1126.063,,億元,1126.063億元,2022年上半年,2022-01-01,2022-06-30,',
    );
  });

  test('events.csv has a line an event of facts.json, and datapackage.json names both tables', async ({ request }) => {
    const response = await request.get('/n-new/events.csv');
    expect(response.headers()['content-type']).toContain('text/csv');
    const lines = (await response.text()).trimEnd().split('\r\n');
    const { events } = (await (await request.get('/n-new/facts.json')).json()) as FactsJson;
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(events.map(({ id }) => id));
    const { resources } = (await (await request.get('/n-new/datapackage.json')).json()) as {
      resources: { path: string }[];
    };
    expect(resources.map(({ path }) => path)).toEqual(['facts.csv', 'events.csv']);
  });

  test('the ledger tells search engines of the dataset and its files', async ({ page, request }) => {
    await page.goto(LEDGER);
    const dataset = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!) as {
      '@type': string;
      distribution: { contentUrl: string }[];
    };
    expect(dataset['@type']).toBe('Dataset');
    for (const { contentUrl } of dataset.distribution) {
      expect((await request.get(new URL(contentUrl).pathname)).status(), contentUrl).toBe(200);
    }
  });
});
