import type { APIRequestContext, Page } from '@playwright/test';
import type { FigureData } from '../../src/figures/figure.ts';
import type { FigureJson } from '../../src/figures/exports/json-file.ts';
import { drawnChart, hearCharts } from './support/charts.ts';
import { figureRecords, figuresOf, type BuiltFigure } from './support/figures.ts';
import { hydrate, NO_PREFERENCE } from './support/live.ts';
import type { SiteName } from './support/sites.ts';
import { svgTexts } from './support/svg.ts';
import { expect, test } from './support/test.ts';

/** What the page itself shows of a figure, besides the canvas. */
async function shownForms(page: Page, id: string) {
  return page.locator(`#fig-${id}`).evaluate((element) => ({
    alt: element.querySelector('[role="img"]')?.getAttribute('aria-label'),
    rows: [...element.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent)),
    drawings: [...element.querySelectorAll('.figure-drawing svg')].map((svg) => ({
      isShown: svg.getClientRects().length > 0,
      texts: [...svg.querySelectorAll('text')].map((text) => text.textContent),
    })),
    data: JSON.parse(element.querySelector('script[type="application/json"]')!.textContent) as FigureData,
  }));
}

/** The files of a figure, read. */
async function fileForms(request: APIRequestContext, figure: BuiltFigure) {
  return {
    json: (await (await request.get(figure.file('json'))).json()) as FigureJson,
    lines: figureRecords((await (await request.get(figure.file('csv'))).body()).toString('utf8')),
    svg: svgTexts(await (await request.get(figure.file('svg'))).text()),
  };
}

type Point = FigureJson['series'][number]['points'][number];

/** Whether a line of a drawing is the point's text; a calendar of one year names the year of its dates once, above them. */
function isDrawn({ text, event, statusText }: Point, line: string): boolean {
  const forms = event === null ? [text] : [text, text.replace(/^\d{4}年/, '')];
  return forms.some((said) => line === said || line === `${said}（${statusText}）`);
}

/** Columns of the table in which a point's name and its text stand: a calendar begins its rows with the date. */
function columnsOf(kind: FigureJson['kind'], series: number, { event }: Point): { name: number; text: number } {
  if (kind !== 'timeline') return { name: 0, text: series + 1 };
  return { name: 1, text: event === null ? 2 : 0 };
}

/** What Chart.js is given of a point: its value, or on a calendar the day numbers of its span, the last day whole. */
function given({ value, span }: Point): unknown {
  const day = (iso: string) => Date.parse(iso) / 86_400_000;
  return span ? [day(span.from), day(span.to) + 1] : value;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

for (const site of ['main', 'below', 'seven', 'stress'] as const satisfies SiteName[]) {
  test.describe(`site "${site}"`, () => {
    test.use({ site });
    const figures = figuresOf(site);

    test('every figure says the same values in drawing, table, CSV, JSON and ledger', async ({ page, request }) => {
      test.slow(site === 'stress');
      for (const letter of new Set(figures.map((figure) => figure.letter))) {
        await page.goto(letter);
        const { facts, events } = (await (await request.get(`${letter}facts.json`)).json()) as {
          facts: { id: string; value: unknown }[];
          events: { id: string; periodText: string }[];
        };
        for (const figure of figures.filter((each) => each.letter === letter)) {
          const { json, lines, svg } = await fileForms(request, figure);
          const shown = await shownForms(page, figure.id);
          const points = json.series.flatMap(({ label, points: own }) =>
            own.map((point, at) => ({ ...point, label, name: json.categories[at]! })),
          );
          expect(points.length, figure.id).toBeGreaterThan(0);

          expect(
            lines.map(({ 項目, 組別, 寫法, 單位, 數值 }) => [
              項目,
              組別,
              寫法,
              單位,
              數值 === '' ? null : Number(數值),
            ]),
          ).toEqual(
            points.map(({ name, label, text, value, unit }) => [name, label, text, unit ?? json.unit ?? '', value]),
          );
          json.series.forEach(({ points: own }, s) =>
            own.forEach((point, row) => {
              const at = columnsOf(json.kind, s, point);
              expect(shown.rows[row]![at.name]).toBe(json.categories[row]);
              expect(shown.rows[row]![at.text]).toMatch(new RegExp(`^${escaped(point.text)}(（|$)`));
            }),
          );
          expect(shown.drawings).toHaveLength(2);
          for (const { texts } of [...shown.drawings, { texts: svg }]) {
            // Key figures set a number and its unit in two sizes.
            const written =
              json.kind === 'key-figures'
                ? points.map(({ text }) => (texts.join('').includes(text) ? text : ''))
                : texts;
            for (const point of points)
              expect(
                written.some((line) => isDrawn(point, line)),
                `${figure.id}: ${point.text}`,
              ).toBe(true);
          }
          expect(shown.alt).toBe(json.alt);
          expect(shown.data).toMatchObject({ id: figure.id, unit: json.unit, categories: json.categories });
          expect(shown.data.series.flatMap((each) => each.points)).toMatchObject(
            points.map(({ fact, value, unit, text }) => ({ fact, value, unit, text })),
          );
          for (const { fact, event, value, text } of points) {
            if (event === null) expect(facts.find(({ id }) => id === fact)?.value ?? null, fact ?? '').toBe(value);
            else expect(events.find(({ id }) => id === event)?.periodText, event).toBe(text);
          }
        }
      }
    });
  });
}

/** Narrow and wide drawings, each in one of the themes, which no word depends on. */
const LOOKS = [
  ['light', 360],
  ['dark', 1440],
] as const;

for (const site of ['main', 'seven'] as const satisfies SiteName[]) {
  test.describe(`live figures of site "${site}"`, () => {
    test.use({ site, ...NO_PREFERENCE });
    const figures = figuresOf(site);

    for (const [colorScheme, width] of LOOKS) {
      test(`say on the canvas what the SVG and the table say, ${colorScheme}, ${width} pixels`, async ({
        page,
        request,
      }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await hearCharts(page);
        for (const letter of new Set(figures.map((figure) => figure.letter))) {
          await page.goto(letter);
          for (const figure of figures.filter((each) => each.letter === letter)) {
            await hydrate(page, figure.id);
            const { json } = await fileForms(request, figure);
            const { values, texts } = await drawnChart(page, figure.id);
            const { drawings, rows } = await shownForms(page, figure.id);
            expect(values, figure.id).toEqual(json.series.map(({ points }) => points.map(given)));
            expect(texts.length, figure.id).toBeGreaterThan(json.categories.length);
            expect(texts, figure.id).toEqual(drawings.find(({ isShown }) => isShown)!.texts);
            for (const { points } of json.series)
              points.forEach(({ text }, row) => expect(rows[row]!.join()).toContain(text));
          }
        }
      });
    }
  });
}
