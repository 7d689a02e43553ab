import { csvRecords } from '../support/csv.ts';
import { textOf } from './support/editions.ts';
import { figureRecords } from './support/figures.ts';
import { editionsOf } from './support/letters.ts';
import { SITES } from './support/sites.ts';
import { expect, test } from './support/test.ts';
import { all, attributeOf, blankless, idsOf, one, pageOf, textIn, wordsIn } from './support/tree.ts';

// States that the other letters are not in: two sources behind one number, what is derived of what is derived, nothing corrected.

for (const { folder, home, say } of editionsOf('other')) {
  const at = `${folder}a-again/`;
  const words = (text: string) => blankless(say(text));
  const ledger = () => pageOf('other', `${at}data/index.html`);
  /** What a row of the ledger says under a term. */
  const told = (id: string, term: string) => {
    const pair = all('.ledger-particulars > div', idsOf(ledger()).get(id)!).find(
      (each) => wordsIn(one('dt', each)) === words(term),
    );
    return one('dd', pair!)!;
  };

  test.describe(`of ${home}a-again/`, () => {
    const BOTH = ['城東日報《東邊的集市》', '城西日報《西邊的集市》'];

    test('a number of two sources names both, each leading to itself, on every form', () => {
      for (const id of ['both', 'east-share', 'doubled']) {
        const sources = told(id, '出處');
        expect(wordsIn(sources), id).toBe(words('城東日報，2022年7月；城西日報，2022年8月9日'));
        expect(all('a', sources).map((link) => attributeOf(link, 'href'))).toEqual([
          '#source-east-paper',
          '#source-west-paper',
        ]);
      }
      expect(wordsIn(told('east', '出處'))).toBe(words('城東日報，2022年7月'));

      const line = csvRecords(textOf('other', `${at}facts.csv`)).find((each) => Object.values(each)[0] === 'both')!;
      expect(Object.values(line)).toContain(say(BOTH.join('；')));
      const json = JSON.parse(textOf('other', `${at}facts.json`)) as { facts: { id: string; sources: string[] }[] };
      expect(json.facts.find(({ id }) => id === 'doubled')!.sources).toEqual(['east-paper', 'west-paper']);
    });

    test('a figure of two sources names both, and the one with an address leads there', () => {
      const figure = idsOf(pageOf('other', `${at}index.html`)).get('fig-sellers')!;
      const source = one('.figure-source', figure)!;
      expect(wordsIn(source)).toBe(
        words('來源：城東日報《東邊的集市》（2022年7月）；城西日報《西邊的集市》（2022年8月9日）'),
      );
      expect(all('a', source).map((link) => [wordsIn(link), attributeOf(link, 'href')])).toEqual([
        [words('西邊的集市'), 'https://example.org/west'],
      ]);
      expect(figureRecords(textOf('other', `${at}figures/sellers.csv`)).map((each) => Object.values(each))).toEqual(
        BOTH.map((each) => expect.arrayContaining([say(each)]) as string[]),
      );
      const json = JSON.parse(textOf('other', `${at}figures/sellers.json`)) as { sources: { url: string | null }[] };
      expect(json.sources.map(({ url }) => url)).toEqual([null, 'https://example.org/west']);
    });

    test('what is derived of what is derived is computed, and written out with what it is made of', () => {
      for (const [id, value, text, formula, inputs] of [
        ['both', '80', '80個', '30個 ＋ 50個 ＝ 80個', ['east', 'west']],
        ['east-share', '37.5', '37.5%', '30個 ÷ 80個 × 100% ＝ 37.5%', ['east', 'both']],
        ['doubled', '160', '160個', '80個 × 2 ＝ 160個', ['both']],
      ] as const) {
        const row = idsOf(ledger()).get(id)!;
        expect(attributeOf(one('.ledger-value data', row), 'value')).toBe(value);
        expect(wordsIn(one('.ledger-value', row))).toBe(words(text));
        expect(wordsIn(told(id, '算式')).startsWith(words(formula)), id).toBe(true);
        expect(all('a', told(id, '算式')).map((link) => attributeOf(link, 'href'))).toEqual(
          inputs.map((each) => `#${each}`),
        );
        expect(wordsIn(told(id, '性質'))).toMatch(/^推算：/);
      }
    });

    test('a letter without corrections says of none, at its head and at its end', () => {
      const page = pageOf('other', `${at}index.html`);
      expect(all('#corrections, a[href$="#corrections"]', page)).toEqual([]);
      expect(wordsIn(one('.hero-facts', page))).toBe(words('刊出2026年5月5日更新2026年5月9日'));
    });

    test('what was updated says so to machines beside when it was published', () => {
      const data = JSON.parse(textIn(one('script[type="application/ld+json"]', ledger()))) as object;
      expect(data).toMatchObject({ datePublished: '2026-05-05', dateModified: '2026-05-09' });
      expect(JSON.parse(textOf('other', `${at}facts.json`))).toMatchObject({
        published: '2026-05-05',
        updated: '2026-05-09',
      });
      expect(JSON.parse(textOf('other', `${at}datapackage.json`))).toMatchObject({ created: '2026-05-05T00:00:00Z' });
      expect(
        attributeOf(one('meta[property="article:published_time"]', pageOf('other', `${at}index.html`)), 'content'),
      ).toBe('2026-05-05');
    });

    test('each number of a deck, a claim and a sentence leads to its own row', () => {
      const page = pageOf('other', `${at}index.html`);
      const leads = (selector: string) =>
        all(selector, page).map((each) => all('a.fact', each).map((link) => attributeOf(link, 'href')));
      const row = (id: string) => `${SITES.other.base}${at}data/#${id}`;
      expect(leads('.hero-deck, .section#market h2, .article-body > p, .section#market > .prose > p')).toEqual([
        ['east', 'west'].map(row),
        ['both', 'east-share', 'doubled'].map(row),
        ['west', 'east'].map(row),
        ['east', 'west', 'east'].map(row),
      ]);
      expect(leads('.key-number')).toEqual([[row('east')], [row('both')]]);
    });
  });
}
