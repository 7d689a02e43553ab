import { builtFiles } from './support/built-files.ts';
import { textOf } from './support/editions.ts';
import { figureRecords } from './support/figures.ts';
import { contentOf, editionsOf } from './support/letters.ts';
import { SITES, type SiteName } from './support/sites.ts';
import { expect, test } from './support/test.ts';
import { all, attributeOf, blankless, idsOf, one, pageOf, textIn, wordsIn } from './support/tree.ts';

// What files for machines say of where they belong, and where numbers are met.

/** Whatever has a place in a letter, as its data file tells it. */
interface Placed {
  id: string;
  uses: { place: string; address: string }[];
}

for (const site of Object.keys(SITES) as SiteName[])
  for (const { folder, home, say } of editionsOf(site)) {
    const { base, origin } = SITES[site];
    const { out } = contentOf(site);
    const files = new Set(builtFiles(site));
    const json = (file: string) => JSON.parse(textOf(site, file)) as Record<string, unknown>;
    /** Whether a whole address is that of a file of the site. */
    const isFile = (address: string) => files.has(address.slice((origin + base).length));

    test.describe(`site "${site}", ${home}`, () => {
      for (const { slug, fields, figures, shown, events } of out) {
        const letter = `${origin}${home}${slug}/`;

        test(`the data of ${slug} say whose they are, and of each number where it is met, as its ledger does`, () => {
          const data = json(`${folder}${slug}/facts.json`);
          expect(data).toMatchObject({
            $schema: `${origin}${home}facts.schema.json`,
            title: say(fields.title),
            article: letter,
            ledger: `${letter}data/`,
            published: fields.published,
            updated: fields.updated ?? null,
          });
          expect(isFile(data['$schema'] as string)).toBe(true);
          const ledger = pageOf(site, `${folder}${slug}/data/index.html`);
          for (const { id, uses } of [...(data['facts'] as Placed[]), ...(data['events'] as Placed[])]) {
            const links = all('.ledger-particulars > div:last-of-type a', idsOf(ledger).get(id)!);
            expect(
              uses.map(({ place, address }) => [blankless(place), address]),
              id,
            ).toEqual(links.map((link) => [wordsIn(link), origin + attributeOf(link, 'href')!]));
          }

          expect(json(`${folder}${slug}/datapackage.json`)).toMatchObject({
            name: `${slug}-facts`,
            homepage: `${letter}data/`,
            resources: ['facts', ...(Object.keys(events).length ? ['events'] : [])].map((name) => ({
              name,
              path: `${name}.csv`,
            })),
          });

          const search = JSON.parse(textIn(one('script[type="application/ld+json"]', ledger))) as {
            distribution: { contentUrl: string; encodingFormat: string }[];
          };
          expect(search).toMatchObject({
            url: `${letter}data/`,
            isPartOf: { url: letter },
            datePublished: fields.published,
            dateModified: fields.updated ?? fields.published,
          });
          const given = all('.ledger-files a', ledger).map((link) => origin + attributeOf(link, 'href')!);
          expect(search.distribution.map(({ contentUrl }) => contentUrl)).toEqual(given);
          for (const { contentUrl, encodingFormat } of search.distribution) {
            expect(isFile(contentUrl), contentUrl).toBe(true);
            expect(encodingFormat, contentUrl).toBe(contentUrl.endsWith('.csv') ? 'text/csv' : 'application/json');
          }
        });

        test(`the files of the figures of ${slug} say which they are of, and lead to each other`, () => {
          for (const id of shown) {
            const at = `${letter}figures/${id}`;
            const data = json(`${folder}${slug}/figures/${id}.json`);
            expect(data).toMatchObject({
              $schema: `${origin}${home}figure.schema.json`,
              id,
              number: shown.indexOf(id) + 1,
              letter: say(fields.title),
              address: `${letter}#fig-${id}`,
              title: say(figures[id]!.title),
              files: { svg: `${at}.svg`, png: `${at}.png`, csv: `${at}.csv`, page: `${at}/` },
            });
            for (const file of ['svg', 'png', 'csv']) expect(isFile(`${at}.${file}`)).toBe(true);
            const lines = figureRecords(textOf(site, `${folder}${slug}/figures/${id}.csv`));
            expect(new Set(lines.map((line) => line['網址']))).toEqual(new Set([`${letter}#fig-${id}`]));
            expect(new Set(lines.map((line) => line['圖題']))).toEqual(new Set([say(figures[id]!.title)]));
            const sheet = textOf(site, `${folder}${slug}/figures/${id}.svg`);
            const texts = all('text', pageOf(site, `${folder}${slug}/figures/${id}.svg`))
              .map(textIn)
              .join('');
            expect(texts, id).toContain(`${letter}#fig-${id}`);
            expect(sheet).toContain(`lang="${folder ? 'zh-Hans' : 'zh-Hant'}"`);
            const code = textIn(one(`#embed-${id}`, pageOf(site, `${folder}${slug}/index.html`)));
            expect(code).toContain(`<iframe src="${at}/" `);
            expect(code).toContain(`<script async src="${origin}${base}embed.js">`);
          }
        });
      }
    });
  }
