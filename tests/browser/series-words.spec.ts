import { builtFiles } from './support/built-files.ts';
import { FOLDER } from './support/editions.ts';
import { contentOf, editionsOf, type SiteLetter } from './support/letters.ts';
import { SITES, type SiteName } from './support/sites.ts';
import { expect, test } from './support/test.ts';
import { all, attributeOf, blankless, one, pageOf, wordsIn } from './support/tree.ts';
import { dateWords, lettersOf, ordinalOf } from './support/words.ts';

for (const site of Object.keys(SITES) as SiteName[])
  for (const { folder, home, say } of editionsOf(site)) {
    const { series, out, withdrawn } = contentOf(site);
    /** The words of a text in the edition, as `wordsIn` has them. */
    const words = (text: string) => blankless(say(text));
    const pages = () =>
      builtFiles(site).filter((file) => file.endsWith('.html') && file.startsWith(FOLDER) === (folder !== ''));

    test.describe(`site "${site}", ${home}`, () => {
      test('its series page says what series.yaml says, and of each letter what its own fields say', () => {
        const page = pageOf(site, `${folder}index.html`);
        expect(all('h1, .series-tagline, .series-about', page).map(wordsIn)).toEqual(
          [series.name, series.tagline, series.description].map(words),
        );
        const slots = [...series.word].map((letter, at) => {
          const position = at + 1;
          const own = [...out, ...withdrawn].find(({ fields }) => fields.position === position);
          const other = series.slots?.find((each) => each.position === position);
          const place = `${ordinalOf(position)}${letter}`;
          if (own?.fields.withdrawn) return [place, own.fields.word, '已撤回：說明'];
          if (own) return [place, own.fields.word, own.fields.title, own.fields.deck, '已刊'];
          return other ? [place, other.word, other.title, `刊於${other.publisher}`] : [place, '待刊'];
        });
        expect(all('.slot', page).map((slot) => all('.slot-words > *', slot).map(wordsIn))).toEqual(
          slots.map((slot) => slot.map(words)),
        );
      });

      test('its series page shows the letter that came out last', () => {
        const latest = all('.latest', pageOf(site, `${folder}index.html`));
        const newest = out.reduce<SiteLetter | undefined>(
          (last, each) => (last && last.fields.published > each.fields.published ? last : each),
          undefined,
        );
        expect(latest).toHaveLength(newest ? 1 : 0);
        if (!newest) return;
        const { title, deck, position, letter, word, published } = newest.fields;
        expect(
          ['.latest-kicker', 'h2', '.latest-words > p', 'time'].map((part) => wordsIn(one(part, latest[0]!))),
        ).toEqual(
          [`最新刊出・${ordinalOf(position)}・${letter}＝${word}`, title, deck, dateWords(published)].map(words),
        );
      });

      test('every page with a foot says there what the site is and who answers for it', () => {
        const { name, contact } = series.publisher;
        const feet = pages().flatMap((file) =>
          all('.site-footer', pageOf(site, file)).map((foot) => [file, foot] as const),
        );
        expect(feet.length).toBeGreaterThan(1);
        for (const [file, foot] of feet) {
          expect(wordsIn(one('p', foot)), file).toBe(words(series.standing));
          expect(wordsIn(foot), file).toContain(words(`責任發布：${name}。`));
          const links = all('a', foot).map((link) => [wordsIn(link), attributeOf(link, 'href')]);
          if (contact) expect(links, file).toContainEqual([words(name), contact.replace(/^(?=[^/]+@)/, 'mailto:')]);
        }
      });

      test('the rail of every page names the letters and the series, and only there where they are out', () => {
        const rails = pages().flatMap((file) => all('.rail', pageOf(site, file)).map((rail) => [file, rail] as const));
        const labels = [...series.word].map((letter, at) => {
          const head = `${ordinalOf(at + 1)} ${letter}：`;
          const own = [...out, ...withdrawn].find(({ fields }) => fields.position === at + 1);
          const other = series.slots?.find(({ position }) => position === at + 1);
          if (own?.fields.withdrawn) return `${head}${own.fields.word}，已撤回`;
          if (own) return `${head}${own.fields.word}，${own.fields.title}`;
          return head + (other ? `${other.word}，刊於${other.publisher}` : '待刊');
        });
        for (const [file, rail] of rails) {
          expect(wordsIn(one('.rail-home', rail)), file).toBe(words(series.name));
          expect(attributeOf(one('nav', rail), 'aria-label'), file).toBe(
            say(`${series.name}的${lettersOf(series.word)}`),
          );
          const places = all('.rail-letter', rail);
          expect(places.map(wordsIn), file).toEqual(labels.map(words));
          expect(
            places.map((place) => attributeOf(place, 'title')),
            file,
          ).toEqual(labels.map(say));
        }
        expect(rails.length).toBeGreaterThan(0);
      });
    });
  }
