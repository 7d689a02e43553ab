import { AxeBuilder } from '@axe-core/playwright';
import type { FigureJson } from '../../src/figures/exports/json-file.ts';
import { figureRecords, figuresOf } from './support/figures.ts';
import { SITES, type SiteName } from './support/sites.ts';
import { svgTexts } from './support/svg.ts';
import { expect, test, THEMES } from './support/test.ts';

const TYPES = {
  svg: 'image/svg+xml',
  png: 'image/png',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
} as const;

for (const site of ['main', 'below', 'seven'] as const satisfies SiteName[]) {
  test.describe(`site "${site}"`, () => {
    test.use({ site });
    const figures = figuresOf(site);

    test('every figure can be had as SVG, PNG, CSV and JSON, each under its own content type', async ({ request }) => {
      expect(figures.length).toBeGreaterThanOrEqual(6);
      for (const figure of figures) {
        for (const [format, type] of Object.entries(TYPES)) {
          const response = await request.get(figure.file(format as keyof typeof TYPES));
          expect(response.status(), response.url()).toBe(200);
          expect(response.headers()['content-type']?.replace('; ', ';'), response.url()).toBe(type);
        }
      }
    });

    test('every file bears title, dek, source and the whole address of its figure', async ({ request }) => {
      const { origin } = SITES[site];
      for (const figure of figures) {
        const address = `${origin}${figure.letter}#fig-${figure.id}`;
        const json = (await (await request.get(figure.file('json'))).json()) as FigureJson;
        expect(json.address).toBe(address);
        expect(json.files).toEqual({
          svg: origin + figure.file('svg'),
          png: origin + figure.file('png'),
          csv: origin + figure.file('csv'),
          page: origin + figure.page,
        });
        const svg = await (await request.get(figure.file('svg'))).text();
        expect(svg).toContain(`<title>${json.title}</title>`);
        const words = svgTexts(svg).join('');
        for (const text of [json.title, json.dek, address, ...json.sources.map(({ title }) => title)])
          expect(words).toContain(text);
        for (const line of figureRecords((await (await request.get(figure.file('csv'))).body()).toString('utf8'))) {
          expect(line).toMatchObject({ 圖題: json.title, 副題: json.dek, 網址: address });
        }
        // Twice the sheet: an image for screens of today, and no thumbnail.
        const png = await (await request.get(figure.file('png'))).body();
        expect([...png.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
        expect(png.readUInt32BE(16)).toBe(2 * Number(/width="(\d+)"/.exec(svg)![1]));
        expect(png.readUInt32BE(20)).toBe(2 * Number(/height="(\d+)"/.exec(svg)![1]));
      }
    });
  });
}

test.describe('what a reader may take along', () => {
  const FIGURE = '#fig-cargo-landed';

  test('files are saved under names that say what they are', async ({ page }) => {
    await page.goto('/n-north/');
    await page.locator(`${FIGURE} summary`).click();
    for (const format of ['SVG', 'PNG', 'CSV', 'JSON']) {
      const downloading = page.waitForEvent('download');
      await page.locator(FIGURE).getByRole('link', { name: format, exact: true }).click();
      expect((await downloading).suggestedFilename()).toBe(`n-north-cargo-landed.${format.toLowerCase()}`);
    }
  });

  test('the address of the figure is written out and leads to it', async ({ page }) => {
    await page.goto('/n-north/');
    await page.locator(`${FIGURE} summary`).click();
    await page.getByRole('link', { name: `${SITES.main.origin}/n-north/${FIGURE}` }).click();
    await expect(page).toHaveURL(new RegExp(`/n-north/${FIGURE}$`));
    await expect(page.locator(FIGURE).getByRole('heading')).toBeInViewport();
  });

  test('every link and button of it is at least 24 pixels high', async ({ page }) => {
    await page.goto('/n-north/');
    await page.locator(`${FIGURE} summary`).click();
    const targets = page.locator(`${FIGURE} :is(.figure-tools a, .figure-tools button)`);
    await expect(targets).toHaveCount(6);
    for (const target of await targets.all()) {
      const { width, height } = (await target.boundingBox())!;
      expect(Math.min(width, height), await target.innerText()).toBeGreaterThanOrEqual(24);
    }
  });

  test('a button copies the code and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/n-north/');
    await page.locator(`${FIGURE} summary`).click();
    const code = page.locator(FIGURE).getByLabel('嵌入');
    await page.locator(FIGURE).getByRole('button', { name: '複製' }).click();
    await expect(page.locator(FIGURE).getByRole('status')).toHaveText('已複製');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());
  });

  test('where copying is refused the code is selected and the reader told', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto('/n-north/');
    await page.locator(`${FIGURE} summary`).click();
    await page.locator(FIGURE).getByRole('button', { name: '複製' }).click();
    await expect(page.locator(FIGURE).getByRole('status')).toContainText('已選取');
    const code = page.locator(FIGURE).getByLabel('嵌入');
    const selected = await code.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
    expect(selected).toBe(await code.inputValue());
  });

  for (const colorScheme of THEMES) {
    test(`axe finds nothing in it in the ${colorScheme} theme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto('/n-north/');
      await page.locator(`${FIGURE} summary`).click();
      await expect(page.locator(`${FIGURE} textarea`)).toBeVisible();
      const { violations } = await new AxeBuilder({ page })
        .include(FIGURE)
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    });
  }

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('files, address and code are there, and no button that would do nothing', async ({ page }) => {
      await page.goto('/n-north/');
      await page.locator(`${FIGURE} summary`).click();
      await expect(page.locator(FIGURE).getByRole('link', { name: 'PNG' })).toBeVisible();
      await expect(page.locator(FIGURE).getByLabel('嵌入')).toHaveValue(
        /^<iframe [^>]+><\/iframe>\n<script async src="[^"]+\/embed\.js"><\/script>$/,
      );
      await expect(page.locator(FIGURE).getByRole('button')).toHaveCount(0);
    });
  });
});
