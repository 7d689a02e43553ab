import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { addressOf, builtFiles } from './support/built-files.ts';
import { elementsOf, textOf } from './support/editions.ts';
import { SITES, sitemapPaths, type SiteName } from './support/sites.ts';
import { expect, test } from './support/test.ts';

for (const site of Object.keys(SITES) as SiteName[]) {
  test.describe(`site "${site}"`, () => {
    test.use({ site });

    test('its sitemap lists its series page and its letters: every page that does not ask not to be indexed', () => {
      const paths = sitemapPaths(site);
      expect(paths).toContain(SITES[site].base);
      const indexed = builtFiles(site).filter((file) => {
        if (!file.endsWith('.html')) return false;
        const elements = elementsOf(textOf(site, file));
        return !elements.some(({ attributes: { name, content } }) => name === 'robots' && content === 'noindex');
      });
      expect(indexed.map((file) => addressOf(site, file)).sort()).toEqual([...paths].sort());
    });

    test('its series page spells the word of its series.yaml, a letter a place, and its icon is the first', () => {
      const { content } = SITES[site];
      const { word } = parse(readFileSync(`${content}/series.yaml`, 'utf8')) as { word: string };
      const elements = elementsOf(textOf(site, 'index.html'));
      const within = (from: number) => {
        const to = elements.findIndex(({ depth }, at) => at > from && depth <= elements[from]!.depth);
        return elements.slice(from + 1, to < 0 ? undefined : to);
      };
      const is = (name: string) => (element: { attributes: Readonly<Record<string, string>> }) =>
        element.attributes['class']?.split(' ').includes(name) ?? false;

      const places = elements.flatMap((element, at) =>
        is('slot-place')(element) ? within(at).filter(is('sr-only')) : [],
      );
      expect(places.map(({ text }) => text.replaceAll(' ', '')).join('')).toBe(word);

      const bars = within(elements.findIndex(is('slot'))).filter(
        (element) => element.tag === 'polygon' && !is('letterform-edge')(element),
      );
      const icon = textOf(site, 'favicon.svg');
      expect([...icon.matchAll(/points="([^"]+)"/g)].map(([, points]) => points)).toEqual(
        bars.map(({ attributes }) => attributes['points']),
      );
      expect(bars.length).toBeGreaterThan(0);
    });

    test('robots.txt points at the sitemap by its whole address', async ({ request }) => {
      const { base, origin } = SITES[site];
      const text = await (await request.get(`${base}robots.txt`)).text();
      expect(text).toContain(`Sitemap: ${origin}${base}sitemap-index.xml`);
      expect(await (await request.get(`${base}sitemap-index.xml`)).text()).toContain(`${origin}${base}sitemap-0.xml`);
    });
  });
}
