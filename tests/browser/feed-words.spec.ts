import type { Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { FOLDER, textOf } from './support/editions.ts';
import { type FeedText, parseFeed } from './support/feed-items.ts';
import { contentOf, editionsOf } from './support/letters.ts';
import { SITES, type SiteName } from './support/sites.ts';
import { expect, test } from './support/test.ts';
import { all, attributeOf, blankless, one, pageOf, wordsIn } from './support/tree.ts';

/** Headings with their levels. */
const headingsIn = (node: Nodes) => all('h1, h2, h3, h4, h5, h6', node).map((each) => [each.tagName, wordsIn(each)]);

/** What a letter says in paragraphs, items and quotations: what stands in no figure, nor in a table of one. */
const sentencesIn = (node: Nodes) =>
  all('p, li, dt, dd, blockquote', node)
    .filter((each) => all('p, li, dt, dd', each).length === 0)
    .map(wordsIn);

/** What links say and lead to, but for the numbers that lead to the ledger: a feed has them as plain words. */
const leadsIn = (node: Nodes, base: string) =>
  all('a:not(.fact)', node).map((link) => [wordsIn(link), new URL(attributeOf(link, 'href')!, base).href]);

/** What a feed leaves out of a page, and of both what stands for a figure, which `feed.spec.ts` compares. */
const LEFT_OUT =
  'figure[data-figure], .key-numbers, script, style, svg, button, textarea, figure:has(img[src*="/figures/"]), figure:has(img[src*="/figures/"]) + table';

/** A tree without what a feed leaves out, or has in another form. */
function withoutFigures(tree: Root): Root {
  const gone = new Set(all(LEFT_OUT, tree));
  const kept = <T extends Nodes>(node: T): T =>
    'children' in node
      ? { ...node, children: node.children.filter((child) => !gone.has(child as never)).map((child) => kept(child)) }
      : node;
  return kept(tree);
}

for (const site of Object.keys(SITES) as SiteName[])
  for (const { folder, home, say } of editionsOf(site)) {
    const { origin } = SITES[site];
    const { series, out } = contentOf(site);
    const words = (text: string) => blankless(say(text));

    test.describe(`the feed ${home}feed.xml of site "${site}"`, () => {
      let feed: FeedText;
      test.beforeEach(async ({ page }) => {
        feed = await parseFeed(page, textOf(site, `${folder}feed.xml`));
      });

      test('names the series in its own words', () => {
        expect({ ...feed, items: [] }).toEqual({
          title: say(series.name),
          description: say(series.description),
          language: folder === FOLDER ? 'zh-Hans' : 'zh-Hant',
          items: [],
        });
      });

      test('has its letters newest first, each with its own title, deck, address and day', () => {
        const told = feed.items.map(({ title, link, guid, description, pubDate }) => ({
          title: title.trim(),
          link,
          guid,
          deck: wordsIn(fromHtml(description)),
          day: new Date(pubDate).toISOString(),
        }));
        const expected = out.map(({ slug, fields: { title, deck, published } }) => ({
          title: say(title),
          link: `${origin}${home}${slug}/`,
          guid: `${origin}${home}${slug}/`,
          deck: words(deck),
          day: `${published}T00:00:00.000Z`,
        }));
        const byLink = (items: typeof expected) => [...items].sort((a, b) => a.link.localeCompare(b.link));
        expect(byLink(told)).toEqual(byLink(expected));
        const days = told.map(({ day }) => day);
        expect(days).toEqual([...days].sort().reverse());
      });

      test('says each letter whole: its deck, its headings, its sentences, its credits, in their order', () => {
        for (const { link, content } of feed.items) {
          const own = ownOf(link);
          const given = withoutFigures(fromHtml(content, { fragment: true }));
          expect(headingsIn(given), link).toEqual(headingsIn(own));
          expect(sentencesIn(given), link).toEqual(sentencesIn(own));
          expect(wordsIn(given), link).toBe(wordsIn(own));
        }
        expect(feed.items).toHaveLength(out.length);
      });

      test('leads where the letters lead, by whole addresses', () => {
        for (const { link, content } of feed.items) {
          const given = withoutFigures(fromHtml(content, { fragment: true }));
          expect(leadsIn(given, link), link).toEqual(leadsIn(ownOf(link), link));
        }
      });

      /** What a feed takes of a letter's page, without its figures and what it leaves out on purpose. */
      const ownOf = (link: string): Root => {
        const page = pageOf(site, `${link.slice(origin.length + SITES[site].base.length)}index.html`);
        const parts = ['.hero-deck', '.article-body', '.credits'].map((part) => one(part, page)!);
        return withoutFigures({ type: 'root', children: parts });
      };
    });
  }
