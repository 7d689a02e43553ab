import { fromHtml } from 'hast-util-from-html';
import { MADE, SAYS } from '../fixtures/other-site/hostile-letter.ts';
import { textOf } from './support/editions.ts';
import { parseFeed } from './support/feed-items.ts';
import { editionsOf } from './support/letters.ts';
import { SITES } from './support/sites.ts';
import { expect, test } from './support/test.ts';
import { all, attributeOf, blankless } from './support/tree.ts';

// What is XML is read as a browser reads it; see `hostile.spec.ts`.

test.use({ site: 'other' });

for (const { folder, home, say } of editionsOf('other')) {
  const words = (text: string) => blankless(say(text));
  const at = `${folder}n-needle/`;

  test.describe(`of ${home}n-needle/`, () => {
    test('a figure’s file is XML, and says its words in its title, its description and its lines', async ({ page }) => {
      const { figure, source } = SAYS;
      const xml = textOf('other', `${at}figures/bars.svg`);
      const file = await page.evaluate((text) => {
        const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
        const textsOf = (selector: string) => [...svg.querySelectorAll(selector)].map(({ textContent }) => textContent);
        const own = (tag: string) =>
          [...svg.documentElement.children].flatMap(({ tagName, textContent }) => (tagName === tag ? textContent : []));
        return {
          errors: textsOf('parsererror'),
          title: own('title'),
          desc: own('desc'),
          label: [...svg.querySelectorAll('svg svg')].map((each) => each.getAttribute('aria-label')),
          lines: textsOf('text').join(''),
          made: svg.querySelectorAll('x-evil, [onerror], script, img').length,
        };
      }, xml);
      expect(file).toMatchObject({
        errors: [],
        title: [say(figure.title)],
        desc: [say(figure.description)],
        label: [say(figure.alt)],
        made: 0,
      });
      const lines = blankless(file.lines);
      const told = [SAYS.title, figure.title, figure.dek, figure.note, figure.names.one, figure.names.two];
      for (const text of [...told, source.publisher, source.title]) expect(lines).toContain(words(text));
    });

    test('feed and sitemap are XML, and the letter in the feed is its own', async ({ page }) => {
      const feed = await parseFeed(page, textOf('other', `${folder}feed.xml`));
      const item = feed.items.find(({ link }) => link.endsWith('/n-needle/'))!;
      expect(item.title).toBe(say(SAYS.title));
      const html = fromHtml(item.content, { fragment: true });
      expect(all(`${MADE}, script, style`, html)).toEqual([]);
      expect(all(MADE, fromHtml(item.description))).toEqual([]);
      expect(all('img', html).map((image) => blankless(attributeOf(image, 'alt')!))).toEqual([
        words(SAYS.pictureAlt),
        words('直幅的山，一重比一重深'),
        words(`圖1：${SAYS.figure.title}。${SAYS.figure.alt}。`),
        words(`圖2：${SAYS.timeline.title}。${SAYS.timeline.alt}。`),
      ]);
      const sitemap = await page.evaluate(
        (text) => {
          const xml = new DOMParser().parseFromString(text, 'application/xml');
          return [...xml.querySelectorAll('parsererror, loc')].map(({ textContent }) => textContent);
        },
        textOf('other', 'sitemap-0.xml'),
      );
      expect(sitemap).toContain(`${SITES.other.origin}${home}n-needle/`);
    });
  });
}
