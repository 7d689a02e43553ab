import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type DevServer, startDevServer } from './support/dev-server.ts';

// One server for all, on content that each test leaves sound. It compiles as it goes, on machines that may be slow.
test.describe.configure({ mode: 'serial', timeout: 180_000 });
// Editors sit at a desk.
test.use({ viewport: { width: 1280, height: 800 } });
const soon = expect.configure({ timeout: 60_000 });

const ARTICLE = 'letters/6-n-north/article.mdx';
const FACTS = 'letters/6-n-north/facts.yaml';
const FIGURES = 'letters/6-n-north/figures.yaml';

let server: DevServer;

// It starts with a letter that cannot be read: an editor may have gone home on one.
test.beforeAll(async () => {
  test.setTimeout(180_000);
  server = await startDevServer(async (content) => {
    const folder = join(content, 'letters/1-k-keen');
    await mkdir(folder);
    await writeFile(join(folder, 'article.mdx'), '---\nposition: [1\n---\n');
  });
});

// There is none where it could not be started.
test.afterAll(() => (server as DevServer | undefined)?.stop());

const letter = (slug: string) => `${server.url}${slug}/`;
const status = (page: Page) => page.locator('preview-panel').getByRole('status');
const mark = (page: Page) => page.locator('preview-marks').getByRole('button');

/** Goes to an address, again where the page in hand loads itself anew meanwhile, as the preview has it do. */
async function visit(page: Page, address: string): Promise<void> {
  await expect(() => page.goto(address)).toPass({ timeout: 60_000 });
}

/** Waits until the page shows nothing amiss: the state in which every test begins and ends. */
async function expectClean(page: Page): Promise<void> {
  await soon(status(page)).toHaveText('檢查通過');
  await expect(mark(page)).toHaveCount(0);
}

/** Waits until a mark stands as high as an element: fonts that arrive move both. */
async function expectMarked(page: Page, element: Locator): Promise<void> {
  const top = async (each: Locator) => Math.round((await each.boundingBox())?.y ?? Number.NaN);
  await expect(async () => {
    const wanted = await top(element);
    const tops = await Promise.all((await mark(page).all()).map(top));
    expect(
      tops.some((each) => Math.abs(each - wanted) <= 2),
      `${element.toString()}: ${wanted} among ${tops.join(', ')}`,
    ).toBe(true);
  }).toPass({ timeout: 30_000 });
}

test('a server that starts with a broken letter says in Chinese what to mend, and shows the letter once it is mended', async ({
  page,
}) => {
  await visit(page, letter('k-keen'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('先改好這幾處，才看得到這一頁');
  await expect(page.getByRole('listitem').filter({ hasText: 'article.mdx' })).toContainText('少了結尾的 ]');
  await expect(page.locator('body')).not.toContainText(/\bat \/|Error:/);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await visit(page, letter('n-north'));
  await soon(status(page)).toContainText('別處');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('湖城向北');

  await visit(page, letter('k-keen'));
  await server.remove('letters/1-k-keen');
  await server.run('new', '--position', '1', '--word', 'Keen', '--title', '新的一篇');
  await soon(page.getByRole('heading', { level: 1 })).toHaveText('新的一篇');
  await expectClean(page);
});

test('a draft says at the top of its page, in the rail and on the series page that it is one', async ({ page }) => {
  await visit(page, letter('k-keen'));
  await expect(page.getByText('只在預覽裡看得到，尚未刊出')).toBeInViewport();
  await expect(page.getByRole('navigation').getByRole('link', { name: '草稿' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await visit(page, server.url);
  await expect(page.getByRole('listitem').filter({ hasText: '新的一篇' })).toContainText('草稿');
  await expect(page.locator('.latest')).toContainText('湖城向北');
  await visit(page, letter('n-north'));
  await expect(page.getByText('只在預覽裡看得到')).toHaveCount(0);
});

test('a letter that is begun while the server runs appears on the series page', async ({ page }) => {
  await visit(page, server.url);
  await expectClean(page);
  await server.run('new', '--position', '2', '--word', 'Up', '--title', '又一篇');
  await soon(page.getByRole('link', { name: '又一篇' })).toBeVisible();
  await server.remove('letters/2-u-up');
  await soon(page.getByRole('link', { name: '又一篇' })).toHaveCount(0);
});

test('a number that is no fact is told in the panel and marked at its paragraph, until it is mended', async ({
  page,
}) => {
  await visit(page, letter('n-north'));
  await expectClean(page);
  await server.edit(ARTICLE, '重大工程有386個', '重大工程有387個');
  await soon(status(page)).toHaveText('1 個錯誤');
  const diagnostic = page.locator('preview-panel').getByRole('listitem');
  await expect(diagnostic).toContainText('「387個」沒有相符的事實');
  await expect(diagnostic).toContainText(/article\.mdx:\d+:\d+/);
  await expect(diagnostic).toContainText('fact-missing');

  expect(
    (await new AxeBuilder({ page }).include('preview-panel').include('preview-marks').analyze()).violations,
  ).toEqual([]);

  await diagnostic.getByRole('button', { name: '看文中' }).click();
  await expect(mark(page)).toBeFocused();
  const paragraph = page.locator('p[data-source-line]').filter({ hasText: '重大工程有387個' });
  await expect(paragraph).toBeInViewport();
  await expectMarked(page, paragraph);

  await page.keyboard.press('Enter');
  await expect(diagnostic).toBeFocused();
  await server.edit(ARTICLE, '重大工程有387個', '重大工程有386個');
  await expectClean(page);
});

test('the panel stays closed once it was closed', async ({ page }) => {
  await server.edit(ARTICLE, '重大工程有386個', '重大工程有387個');
  await visit(page, letter('n-north'));
  const bar = page.locator('preview-panel').getByRole('button', { name: '1 個錯誤' });
  await soon(bar).toHaveAttribute('aria-expanded', 'true');
  await bar.focus();
  await page.keyboard.press('Escape');
  await expect(page.locator('preview-panel').getByRole('listitem')).toBeHidden();
  await page.reload();
  await soon(bar).toHaveAttribute('aria-expanded', 'false');
  await server.edit(ARTICLE, '重大工程有387個', '重大工程有386個');
  await expectClean(page);
});

test('what is amiss in a field, a fact, a figure or a quotation is marked where the page shows it', async ({
  page,
}) => {
  const places = [
    { file: ARTICLE, from: 'deck: ', to: 'deck: 三天后，', at: '#deck' },
    {
      file: FACTS,
      from: 'label: 集中動工的重大工程',
      to: 'label: 三天后集中動工的重大工程',
      at: '.prose a.fact[href$="#begun-total"] >> nth=0',
    },
    { file: FIGURES, from: 'title: 增幅與拜訪', to: 'title: 三天后，增幅與拜訪', at: '#fig-year-in-numbers' },
    { file: ARTICLE, from: '<PullQuote by="', to: '<PullQuote by="三天后，', at: '.pull-quote' },
  ];
  for (const { file, from, to } of places) await server.edit(file, from, to);
  await visit(page, letter('n-north'));
  await soon(status(page)).toHaveText('4 個錯誤');
  await expect(mark(page)).toHaveCount(4);
  for (const { at } of places) await expectMarked(page, page.locator(at));
  for (const { file, from, to } of places) await server.edit(file, to, from);
  await expectClean(page);
});

test('a new fact is linked, and a new figure drawn, without a restart', async ({ page }) => {
  await visit(page, letter('n-north'));
  await expectClean(page);
  await server.edit(ARTICLE, '重大工程有386個', '重大工程有386個，另有77座橋');
  await soon(status(page)).toHaveText('1 個錯誤');
  const bridges =
    '  bridges:\n    label: 橋\n    value: 77\n    unit: 座\n    period: 2024-Q2\n    place: 湖城\n    status: realised\n    source: report\n';
  await server.edit(FACTS, '  begun-total:\n', `${bridges}  begun-total:\n`);
  await soon(page.locator('.prose a.fact[href$="#bridges"]')).toHaveText('77座');
  await expectClean(page);

  const figure =
    '  bridges:\n    kind: bar\n    title: 橋有許多，這張圖是新加的\n    dek: 橋，座；2024年第二季度\n    facts: [bridges]\n    alt: 橫條圖：橋的數目，只有一條。\n    description: 一條橫條，說橋有多少。\n';
  await server.edit(FIGURES, 'figures:\n', `figures:\n${figure}`);
  await server.edit(
    ARTICLE,
    '<Figure id="year-in-numbers" />',
    '<Figure id="bridges" />\n\n<Figure id="year-in-numbers" />',
  );
  await soon(page.locator('#fig-bridges').getByRole('img')).toBeVisible();
  await expectClean(page);

  await server.edit(ARTICLE, '<Figure id="bridges" />\n\n', '');
  await server.edit(FIGURES, figure, '');
  await server.edit(FACTS, bridges, '');
  await server.edit(ARTICLE, '，另有77座橋', '');
  await expectClean(page);
});

for (const { what, file, from, to, says } of [
  {
    what: 'YAML that cannot be read',
    file: FACTS,
    from: '  begun-total:\n',
    to: '  begun-total: [\n',
    says: 'facts.yaml',
  },
  { what: 'a field that does not exist', file: ARTICLE, from: 'deck: ', to: 'dek: ', says: 'dek' },
  { what: 'an element that is not closed', file: ARTICLE, from: '</SourceNote>', to: '（完）', says: '<SourceNote>' },
  {
    what: 'an element that does not exist',
    file: ARTICLE,
    from: '<Figure id="year-in-numbers" />',
    to: '<Figur id="year-in-numbers" />',
    says: '沒有 <Figur> 這個元件',
  },
  {
    what: 'a figure that does not exist',
    file: ARTICLE,
    from: '<Figure id="year-in-numbers" />',
    to: '<Figure id="year-in-walks" />',
    says: 'figures.yaml 裡沒有圖 year-in-walks',
  },
  {
    what: 'a formula that leads nowhere',
    file: FACTS,
    from: 'derived: begun-investment / begun-total',
    to: 'derived: begun-investment / begun-totals',
    says: 'begun-totals',
  },
]) {
  test(`${what}: the letter gives way to what to mend, other letters stand, and it comes back by itself`, async ({
    page,
  }) => {
    await visit(page, letter('n-north'));
    await expectClean(page);
    await server.edit(file, from, to);
    await soon(page.getByRole('heading', { level: 1 })).toHaveText(/^先改好/);
    await expect(page.getByRole('listitem').filter({ hasText: says }).first()).toBeVisible();
    await expect(page.locator('vite-error-overlay')).toHaveCount(0);
    await visit(page, letter('k-keen'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('新的一篇');
    await visit(page, letter('n-north'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^先改好/);
    await server.edit(file, to, from);
    await soon(page.getByRole('heading', { level: 1 })).toHaveText('湖城向北');
  });
}

test('a series that cannot be read keeps every page back, until it is mended', async ({ page }) => {
  await visit(page, server.url);
  await server.edit('series.yaml', 'name: ', 'nam: ');
  await soon(page.getByRole('heading', { level: 1 })).toHaveText(/^先改好/);
  await visit(page, letter('n-north'));
  await expect(page.getByText('series.yaml')).not.toHaveCount(0);
  await server.edit('series.yaml', 'nam: 湖城筆記', 'name: 另一個名字');
  await soon(page.getByRole('link', { name: '另一個名字', exact: true })).toBeVisible();
  await server.edit('series.yaml', 'name: 另一個名字', 'name: 湖城筆記');
});

test('a word of the dictionary is heeded in the Simplified edition at once', async ({ page }) => {
  await visit(page, letter('zh-hans/n-north'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('湖城向北');
  await server.edit('simplified.yaml', 'terms:', 'terms:\n  湖城向北: 湖城朝北');
  await soon(page.getByRole('heading', { level: 1 })).toHaveText('湖城朝北');
  await server.edit('simplified.yaml', 'terms:\n  湖城向北: 湖城朝北', 'terms:');
  await soon(page.getByRole('heading', { level: 1 })).toHaveText('湖城向北');
});

test('a word of the series that was decided upon is found in texts at once', async ({ page }) => {
  await visit(page, letter('n-north'));
  await expectClean(page);
  await server.edit('terms.yaml', 'terms:', 'terms:\n  - preferred: 候船\n    variants: [等船]');
  await soon(status(page)).toHaveText(/\d+ 個錯誤/);
  await server.edit('terms.yaml', 'terms:\n  - preferred: 候船\n    variants: [等船]', 'terms:');
  await expectClean(page);
});
