import type { Element } from 'hast';
import { contentOf, type CreditFields, editionsOf, type SiteLetter } from './support/letters.ts';
import { SITES, type SiteName } from './support/sites.ts';
import { expect, test } from './support/test.ts';
import { all, attributeOf, blankless, one, pageOf, wordsIn } from './support/tree.ts';
import { dateWords, ordinalOf } from './support/words.ts';

/** Terms of a list and what they are told to be, with the days that machines read there. */
const pairsIn = (list: Element): string[][] =>
  all('div', list).map((pair) => [
    ...all('dt, dd', pair).map(wordsIn),
    ...all('time', pair).map((time) => attributeOf(time, 'datetime')!),
  ]);

for (const site of Object.keys(SITES) as SiteName[])
  for (const { folder, home, say } of editionsOf(site)) {
    const { series, out } = contentOf(site);
    /** The words of a text in the edition, as `wordsIn` has them. */
    const words = (text: string) => blankless(say(text));

    test.describe(`site "${site}", ${home}`, () => {
      for (const letter of out) {
        const { slug, fields } = letter;
        const page = () => pageOf(site, `${folder}${slug}/index.html`);

        test(`${slug} says at its head what its fields say`, () => {
          const { title, deck, position, published, updated, report, corrections = [] } = fields;
          expect(all('h1', page()).map(wordsIn)).toEqual([words(title)]);
          expect(all('.hero-deck', page()).map(wordsIn)).toEqual([words(deck)]);
          expect(all('.hero-kicker > span', page()).map(wordsIn)).toEqual(
            [series.name, ordinalOf(position), `${fields.letter}＝${fields.word}`].map(words),
          );
          const dated = (name: string, day: string) => [words(name), words(dateWords(day)), day];
          const corrected = corrections.length === 1 ? '一處' : `${corrections.length}處`;
          expect(pairsIn(one('.hero-facts', page())!)).toEqual([
            dated('刊出', published),
            ...(updated ? [dated('更新', updated)] : []),
            ...(corrections.length ? [['更正', `${corrected}，見文末`].map(words)] : []),
            ...(report
              ? [['依據', `${report.publisher}《${report.title}》，${dateWords(report.period)}`].map(words)]
              : []),
          ]);
        });

        test(`${slug} says at its end who made it, what it rests on and what was corrected`, () => {
          const { credits, report, corrections = [] } = fields;
          const roles = (of: CreditFields) => of.map(({ role, names }) => [role, names.join('、')].map(words));
          expect(
            all('.credits > section', page()).map((section) => ({
              title: wordsIn(one('h2', section)),
              note: wordsIn(one('section > p', section)),
              pairs: pairsIn(one('dl', section)!),
            })),
          ).toEqual([
            ...(corrections.length
              ? [
                  {
                    title: words('更正'),
                    note: '',
                    pairs: corrections.map(({ date, text }) => [words(dateWords(date)), words(text), date]),
                  },
                ]
              : []),
            { title: words('本文製作'), note: '', pairs: roles(credits) },
            ...(report
              ? [
                  {
                    title: words('原報道製作'),
                    note: words(`${report.publisher}「${report.series}」《${report.title}》`),
                    pairs: roles(report.credits),
                  },
                ]
              : []),
          ]);
        });

        test(`${slug} shows its figures in order, each with its own words and sources, alone too`, () => {
          const figures = all('figure[data-figure]', page());
          expect(figures.map((figure) => attributeOf(figure, 'data-figure'))).toEqual(letter.shown);
          letter.shown.forEach((id, at) => {
            const alone = one('figure', pageOf(site, `${folder}${slug}/figures/${id}/index.html`))!;
            for (const figure of [figures[at]!, alone])
              expect(saidBy(figure), id).toEqual(expectedOf(letter, id, at + 1));
          });
        });

        test(`the ledger of ${slug} has a row for each of its facts and events, and says of each what its file says`, () => {
          const ledger = pageOf(site, `${folder}${slug}/data/index.html`);
          expect(all('.ledger-back a, h1', ledger).map(wordsIn)).toEqual(
            [`回到《${fields.title}》`, '數據底稿'].map(words),
          );
          const rows = all('.ledger-row', ledger).map((row) => {
            const told = new Map(pairsIn(row).map(([term, text]) => [term, text]));
            const [label, note] = ['h3', '.ledger-note'].map((part) => wordsIn(one(part, row)));
            const place = told.get(words('地點'));
            return [attributeOf(row, 'id'), { label, note, place }];
          });
          const { facts, events } = letter;
          const expected = Object.entries({ ...facts, ...events }).map(([id, { label, note = '', place }]) => [
            id,
            { label: words(label), note: words(note), place: words(place) },
          ]);
          expect(rows).toHaveLength(expected.length);
          expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(expected));
          for (const [id, { value }] of Object.entries(facts)) {
            const data = one(`#${id} .ledger-value data`, ledger);
            if (value !== undefined) expect(attributeOf(data, 'value'), id).toBe([value].flat().join('/'));
          }
          expect(
            all('.ledger-sources > div', ledger).map((source) => [
              attributeOf(source, 'id'),
              ...all('dt, dd', source).map(wordsIn),
              ...all('a', source).map((link) => attributeOf(link, 'href')),
            ]),
          ).toEqual(
            Object.entries(letter.sources).map(([id, { publisher, title, published, note, url }]) => [
              `source-${id}`,
              words(`${publisher}《${title}》，${dateWords(published)}`),
              ...(note ? [words(note)] : []),
              ...(url ? [url] : []),
            ]),
          );
        });
      }

      /** What a figure says of itself. */
      const saidBy = (figure: Element) => ({
        title: wordsIn(one('.figure-title', figure)),
        dek: wordsIn(one('.figure-dek', figure)),
        alt: blankless(attributeOf(one('[role=img]', figure), 'aria-label') ?? ''),
        note: wordsIn(one('.figure-note', figure)),
        description: wordsIn(one('.figure-data > p', figure)),
        source: wordsIn(one('.figure-source', figure)),
        links: all('.figure-source a', figure).map((link) => [wordsIn(link), attributeOf(link, 'href')]),
      });

      /** What it must say, from the letter's files. */
      const expectedOf = (letter: SiteLetter, id: string, number: number) => {
        const { title, dek, alt, note, description, ...of } = letter.figures[id]!;
        const ids = [...(of.facts ?? []), ...(of.series ?? []).flatMap(({ facts }) => facts), ...(of.events ?? [])];
        const used = sourcesOf(
          letter,
          ids.flatMap((each) => each ?? []),
        ).map((each) => letter.sources[each]!);
        const source = used.map((each) => `${each.publisher}《${each.title}》（${dateWords(each.published)}）`);
        return {
          title: words(`圖${number}${title}`),
          dek: words(dek),
          alt: words(alt),
          note: note ? words(`註：${note}`) : '',
          description: words(description),
          source: words(`來源：${source.join('；')}`),
          links: used.flatMap((each) => (each.url ? [[words(each.title), each.url]] : [])),
        };
      };
    });
  }

/** Ids of the sources of facts and events, through what they are derived of, in order of first use. */
function sourcesOf(letter: SiteLetter, ids: readonly string[]): string[] {
  const { facts, events } = letter;
  const below = (id: string): string[] => {
    const { source, derived } = facts[id] ?? events[id]!;
    const inputs = derived?.match(/[a-z][a-z0-9]*(-[a-z0-9]+)*/g)?.filter((each) => each in facts) ?? [];
    return [...(source ? [source] : []), ...inputs.flatMap(below)];
  };
  return [...new Set(ids.flatMap(below))];
}
