import type { FactsJson } from '../../src/facts/exports/facts-json.ts';
import { expect, test } from './support/test.ts';

const LETTER = '/n-north/';
const LEDGER = '/n-north/data/';

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
    const back = [...ledger.matchAll(/href="\/n-north\/#([^"]+)"/g)].map(([, anchor]) => anchor!);
    expect(back.length).toBeGreaterThan(80);
    for (const anchor of back) expect(letter, anchor).toContain(`id="${anchor}"`);

    await page.goto(LETTER);
    await page.locator('#use-begun-total-1').click();
    await expect(page).toHaveURL(/\/n-north\/data\/#begun-total$/);
    await expect(page.locator('#begun-total')).toBeInViewport();
    await page.locator('#begun-total').getByRole('link', { name: '提要' }).click();
    await expect(page).toHaveURL(/\/n-north\/#deck$/);
  });

  test('a number carries its value for machines', async ({ page }) => {
    await page.goto(LETTER);
    await expect(page.locator('#use-cargo-from-abroad-1 data')).toHaveAttribute('value', '1284.507');
    await expect(page.locator('#use-cargo-from-abroad-1')).toHaveText('1284.507億元');
  });

  test('a row says what is measured, when, how real it is, where it is from, what others say, and how it was computed', async ({
    page,
  }) => {
    await page.goto(LEDGER);
    const row = page.locator('#cargo-from-abroad-before');
    await expect(row).toContainText('約935.89億元');
    await expect(row).toContainText('2023年上半年');
    await expect(row).toContainText('推算');
    await expect(row).toContainText('1284.507億元 ÷（1 ＋ 37.25%） ＝ 約935.89億元');
    await expect(row).toContainText('湖城日報');
    await expect(page.locator('#cargo-from-abroad')).toContainText('據原報道');
    await expect(page.locator('#yard-talks-to-signing')).toContainText('相符');
    const event = page.locator('#kiln-start');
    await expect(event).toContainText('2024年5月20日');
    await expect(event).toContainText('已開工');
    await expect(event).toContainText('另有來源說法不同');
    await expect(event.getByRole('link', { name: /^圖/ })).toHaveAttribute('href', '/n-north/#fig-half-year-days');
    await expect(page.locator('.ledger-checks li').first()).toHaveText(
      '154個 ＋ 22個 ＋ 141個 ＋ 22個 ＋ 47個 ＝ 386個',
    );
  });
});

test.describe('the card of a number', () => {
  test('opens with the keyboard, says it is a dialog, and gives the focus back on Escape', async ({ page }) => {
    await page.goto(LETTER);
    const number = page.locator('#use-cargo-from-abroad-1');
    await number.focus();
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog', { name: /省外到岸貨款/ });
    await expect(card).toBeVisible();
    await expect(card).toContainText('1284.507億元');
    await expect(card).toContainText('2024年上半年');
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
    await page.locator('#use-begun-total-1').tap();
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
    await page.locator('#use-begun-total-1').click();
    await page.locator('#fact-card').getByRole('link').click();
    await expect(page).toHaveURL(/\/n-north\/data\/#begun-total$/);
  });

  test('opens for an event of a calendar, with its date, and leads to its row', async ({ page }) => {
    await page.goto(LETTER);
    const data = page.locator('#fig-half-year-days details');
    await data.locator('summary').click();
    await data.getByRole('link', { name: '周渡帶隊到白沙拜訪' }).click();
    const card = page.getByRole('dialog', { name: /市長周渡帶隊到白沙拜訪/ });
    await expect(card).toContainText('2024年2月28日');
    await expect(card).toContainText('推算');
    await card.getByRole('link').click();
    await expect(page).toHaveURL(/\/n-north\/data\/#sands-trip$/);
    await expect(page.locator('#sands-trip')).toBeInViewport();
  });

  test('gives way to the link where the facts cannot be had', async ({ page }) => {
    await page.route('**/facts.json', (route) => route.abort());
    await page.goto(LETTER);
    await page.locator('#use-begun-total-1').click();
    await expect(page).toHaveURL(/\/n-north\/data\/#begun-total$/);
  });
});

test.describe('for machines', () => {
  test('facts.csv begins with a byte order mark and has a line a fact', async ({ request }) => {
    const response = await request.get('/n-north/facts.csv');
    const bytes = await response.body();
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(response.headers()['content-type']).toContain('text/csv');
    const lines = bytes.toString('utf8').trimEnd().split('\r\n');
    const { facts } = (await (await request.get('/n-north/facts.json')).json()) as FactsJson;
    expect(lines).toHaveLength(facts.length + 1);
    expect(lines.find((line) => line.startsWith('cargo-from-abroad,'))).toContain(
      ',1284.507,,億元,1284.507億元,2024年上半年,2024-01-01,2024-06-30,',
    );
  });

  test('events.csv has a line an event of facts.json, and datapackage.json names both tables', async ({ request }) => {
    const response = await request.get('/n-north/events.csv');
    expect(response.headers()['content-type']).toContain('text/csv');
    const lines = (await response.text()).trimEnd().split('\r\n');
    const { events } = (await (await request.get('/n-north/facts.json')).json()) as FactsJson;
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(events.map(({ id }) => id));
    const { resources } = (await (await request.get('/n-north/datapackage.json')).json()) as {
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
