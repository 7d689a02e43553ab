import { lookFurther, VIEWS } from './support/look.ts';
import { setLines } from './support/set-lines.ts';
import type { SiteName } from './support/sites.ts';
import { expect, test, WIDTHS } from './support/test.ts';

/** Elements of an article by the name of their baseline, and where they are found. */
const LETTERS: readonly { site: SiteName; path: string; elements: Readonly<Record<string, string>> }[] = [
  {
    site: 'main',
    path: '/n-north/',
    elements: {
      lead: '.article-body > p:first-child',
      'section-head': '#kilns > .section-head',
      'key-numbers': '#kilns > .key-numbers',
      paragraph: '#works > .prose > p:nth-of-type(2)',
      'pull-quote': '.pull-quote',
    },
  },
  { site: 'first', path: '/k-keel/', elements: { 'source-note': '.source-note' } },
  { site: 'third', path: '/n-near/', elements: { readings: '.article-body > p:has(ruby)', notes: '.footnotes' } },
  { site: 'seven', path: '/i-in/', elements: { picture: '.picture >> nth=0', 'picture-upright': '.picture >> nth=1' } },
  {
    site: 'stress',
    path: '/k-kinds/',
    elements: { corrections: 'section[aria-labelledby="corrections"]', 'hero-facts': '.hero-facts' },
  },
  {
    site: 'stress',
    path: '/u-unusual/',
    elements: {
      punctuation: '.article-body > p:nth-of-type(2)',
      latin: '.article-body > p:nth-of-type(4)',
      emphasis: '.article-body > p:nth-of-type(7)',
      lists: '#long-heading ol',
      quotation: '#long-heading blockquote >> nth=0',
    },
  },
];

/** Elements in which the scripts differ by more than their characters: quotation marks, and where punctuation stands. */
const OF_BOTH_SCRIPTS = ['pull-quote', 'source-note', 'notes', 'punctuation', 'emphasis'];

for (const { site, path, elements } of LETTERS)
  test.describe(`of ${path} of site "${site}"`, () => {
    test.use({ site });

    for (const { width, theme } of VIEWS)
      test(`elements look as they were signed off at ${width} pixels, ${theme}`, async ({ page }) => {
        await lookFurther(page, path, { width, theme });
        for (const [name, selector] of Object.entries(elements)) {
          // A picture is the same in either theme.
          if (name.startsWith('picture') && theme === 'dark') continue;
          const element = page.locator(selector);
          await element.scrollIntoViewIfNeeded();
          await expect
            .poll(() =>
              element.locator('img').evaluateAll((all) => all.every((each) => (each as HTMLImageElement).complete)),
            )
            .toBe(true);
          await expect.soft(element).toHaveScreenshot(`${name}-${width}-${theme}.png`);
        }
      });

    const both = Object.entries(elements).filter(([name]) => OF_BOTH_SCRIPTS.includes(name));
    if (both.length)
      test('elements in Simplified look as they were signed off', async ({ page }) => {
        await lookFurther(page, `/zh-hans${path}`, { width: WIDTHS[0] });
        for (const [name, selector] of both)
          await expect.soft(page.locator(selector)).toHaveScreenshot(`${name}-simplified.png`);
      });
  });

test.describe('typesetting that asks the most of the page', () => {
  test.use({ site: 'stress' });

  for (const [script, folder] of [
    ['traditional', ''],
    ['simplified', '/zh-hans'],
  ] as const)
    for (const width of WIDTHS)
      test(`breaks its lines as it was signed off at ${width} pixels, ${script}`, async ({ page }) => {
        await lookFurther(page, `${folder}/u-unusual/`, { width });
        expect(
          await setLines(page, 'h1, .hero-deck, .article-body :is(p, h2, li, figcaption):not(:has(p))'),
        ).toMatchSnapshot(`unusual-${script}-${width}.txt`);
      });

  test('has a title of sixty characters as it was signed off', async ({ page }) => {
    await lookFurther(page, '/u-unusual/', { width: WIDTHS[0] });
    await expect(page.locator('.hero-stage')).toHaveScreenshot('unusual-title.png');
  });
});
