import { addressOf } from './support/built-files.ts';
import { FOLDER } from './support/editions.ts';
import { linksIn, pagesOf } from './support/leads.ts';
import { contentOf, editionsOf } from './support/letters.ts';
import { SITES, type SiteName } from './support/sites.ts';
import { expect, test } from './support/test.ts';
import { all, attributeOf, blankless, one, pageOf, wordsIn } from './support/tree.ts';
import { ordinalOf } from './support/words.ts';

// Links between letters lead to what their words say. That something is there, `links.spec.ts` holds.

for (const site of Object.keys(SITES) as SiteName[])
  for (const edition of editionsOf(site)) {
    const { folder, home, say } = edition;
    const { base } = SITES[site];
    const { series, out, withdrawn } = contentOf(site);
    const words = (text: string) => blankless(say(text));
    const own = pagesOf(site, edition);

    test.describe(`site "${site}", ${home}`, () => {
      test('the rail and the series page lead to the letter that stands at each place, ours before others’', () => {
        const ways = [...series.word].map((_, at) => {
          const letter = [...out, ...withdrawn].find(({ fields }) => fields.position === at + 1);
          const other = series.slots?.find(({ position }) => position === at + 1);
          return letter ? `${home}${letter.slug}/` : other?.url;
        });
        const rails = own.flatMap((file) => all('.rail', pageOf(site, file)));
        for (const rail of rails) {
          expect(all('.rail-letter', rail).map((place) => attributeOf(place, 'href'))).toEqual(ways);
          expect(attributeOf(one('.rail-home', rail), 'href')).toBe(home);
        }
        const slots = all('.slot', pageOf(site, `${folder}index.html`));
        expect(slots.map((slot) => attributeOf(one('a', slot), 'href'))).toEqual(ways);
      });

      test('a letter is lit in the rail of its own pages, and no other', () => {
        for (const { slug, fields } of [...out, ...withdrawn])
          for (const file of own.filter((each) => each.startsWith(`${folder}${slug}/`)))
            for (const rail of all('.rail', pageOf(site, file)))
              expect(
                all('.rail-letter', rail).flatMap((place, at) => (attributeOf(place, 'ariaCurrent') ? at + 1 : [])),
                file,
              ).toEqual([fields.position]);
      });

      test('a title that is a link leads to the page of that title', () => {
        for (const { link, page, file } of linksIn(site, own, '.slot-title[href^="/"], .latest h2 a, .ledger-back a')) {
          const title = wordsIn(link).replace(/^回到《(.*)》$/, '$1');
          expect(wordsIn(one('h1', page)), file).toBe(title);
        }
      });

      test('the ways to the letters before and after lead to the nearest that are out, and home', () => {
        out.forEach(({ slug }, at) => {
          const nav = one('.neighbours', pageOf(site, `${folder}${slug}/index.html`))!;
          const way = (word: string, rel: string, letter = out[at]!) => [
            rel,
            words(`${word}・${ordinalOf(letter.fields.position)}${letter.fields.title}`),
            `${home}${letter.slug}/`,
          ];
          const told = all('a', nav).map((link) => [
            attributeOf(link, 'rel') ?? 'home',
            wordsIn(link),
            attributeOf(link, 'href'),
          ]);
          expect(told.slice(0, -1), slug).toEqual([
            ...(out[at - 1] ? [way('上一篇', 'prev', out[at - 1])] : []),
            ...(out[at + 1] ? [way('下一篇', 'next', out[at + 1])] : []),
          ]);
          expect(told.at(-1)!.slice(2), slug).toEqual([home]);
        });
      });

      test('the switch leads to the same page in the other script', () => {
        for (const file of own) {
          const [link, ...others] = all('.edition-switch a', pageOf(site, file));
          if (!link) continue;
          expect(others, file).toEqual([]);
          const path = addressOf(site, file);
          const twin = folder ? path.replace(home, base) : path.replace(home, `${base}${FOLDER}`);
          expect(attributeOf(link, 'href'), file).toBe(twin);
        }
      });

      test('a note is called by its number, and leads back to where it was called', () => {
        for (const { link, place, page } of linksIn(site, own, 'a[data-footnote-ref]')) {
          const notes = all('.footnotes ol > li', page);
          expect(String(notes.indexOf(place!) + 1)).toBe(wordsIn(link));
          const backs = all('a[data-footnote-backref]', place!).map((back) => attributeOf(back, 'href'));
          expect(backs).toContain(`#${attributeOf(link, 'id')}`);
        }
      });
    });
  }
