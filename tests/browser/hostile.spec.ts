import { fromHtml } from 'hast-util-from-html';
import { csvRecords } from '../support/csv.ts';
import { HOSTILE, MADE, SAYS } from '../fixtures/other-site/hostile-letter.ts';
import { builtFiles } from './support/built-files.ts';
import { FOLDER, textOf } from './support/editions.ts';
import { figureRecords } from './support/figures.ts';
import { editionsOf } from './support/letters.ts';
import { hydrate, NO_PREFERENCE } from './support/live.ts';
import { expect, test } from './support/test.ts';
import { all, attributeOf, blankless, one, pageOf, textIn, wordsIn } from './support/tree.ts';

// A letter says whatever the site's formats take for themselves: after parsing, its words are its own, and nothing has come of them.

test.use({ site: 'other' });

const isHtml = (file: string) => file.endsWith('.html');

test('no page has an element, an attribute or a script of hostile words, and all its data can be read', () => {
  const pages = builtFiles('other').filter(isHtml);
  expect(pages.filter((file) => file.includes('n-needle')).length).toBe(2 * 4);
  for (const file of pages) {
    const page = pageOf('other', file);
    expect(all(MADE, page), file).toEqual([]);
    for (const script of all('script', page)) {
      const isData = attributeOf(script, 'type')?.includes('json');
      if (isData) expect(() => JSON.parse(textIn(script)) as unknown, file).not.toThrow();
      else expect(textIn(script), file).not.toContain('evil');
    }
    for (const style of all('style', page)) expect(textIn(style), file).not.toContain('evil');
    expect(JSON.stringify(page), file).not.toMatch(/"type":"comment","value":"[^"]*evil/);
  }
});

for (const { folder, home, say } of editionsOf('other')) {
  const words = (text: string) => blankless(say(text));
  const at = `${folder}n-needle/`;
  const json = (file: string): unknown => JSON.parse(textOf('other', `${at}${file}`));
  const saidOfEach = <T extends object>(texts: T) =>
    JSON.parse(JSON.stringify(texts), (_, value: unknown) => (typeof value === 'string' ? say(value) : value)) as T;

  test.describe(`of ${home}n-needle/`, () => {
    test('the words of the article are its own', () => {
      const page = pageOf('other', `${at}index.html`);
      const body = one('.article-body', page)!;
      expect(wordsIn(one('p', body))).toBe(words(SAYS.paragraph));
      expect(all('.section-overline, .section h2', body).map(wordsIn)).toEqual([SAYS.overline, SAYS.claim].map(words));
      const [picture] = all('.picture', body);
      expect(blankless(attributeOf(one('img', picture!), 'alt')!)).toBe(words(SAYS.pictureAlt));
      expect(all('figcaption p', picture!).map(wordsIn)).toEqual([SAYS.caption, SAYS.credit].map(words));
      expect(all('.pull-quote > *', body).map(wordsIn)).toEqual([SAYS.paragraph, SAYS.by].map(words));
      expect(wordsIn(one('.key-number dt', body))).toBe(words(`${SAYS.labels.one}2022年`));
    });

    test('the words of a figure are its own: in its drawings, its table, its data and the code to embed it', () => {
      const { figure, labels, event, source } = SAYS;
      for (const file of [`${at}index.html`, `${at}figures/bars/index.html`]) {
        const shown = all('figure', pageOf('other', file)).find((each) => attributeOf(each, 'id') === 'fig-bars')!;
        const drawings = all('svg', shown);
        expect(drawings).toHaveLength(2);
        for (const drawing of drawings)
          for (const name of [figure.names.one, figure.names.two])
            expect(blankless(all('text', drawing).map(textIn).join(''))).toContain(words(name));
        expect(wordsIn(one('caption', shown))).toContain(words(figure.dek));
        expect(all('th[scope=row]', shown).map(wordsIn)).toEqual([figure.names.one, figure.names.two].map(words));
        expect(JSON.parse(textIn(one('script[type="application/json"]', shown)))).toMatchObject({
          categories: [figure.names.one, figure.names.two].map(say),
        });
      }
      const article = pageOf('other', `${at}index.html`);
      const codes = all('textarea', article).map((area) => fromHtml(textIn(area), { fragment: true }));
      expect(codes.map((code) => code.children.flatMap((each) => ('tagName' in each ? each.tagName : [])))).toEqual([
        ['iframe', 'script'],
        ['iframe', 'script'],
      ]);
      expect(codes.map((code) => attributeOf(one('iframe', code), 'title'))).toEqual(
        [`圖1：${figure.title}`, `圖2：${SAYS.timeline.title}`].map(say),
      );
      expect(csvOf('bars').map((line) => [line['項目'], line['圖題'], line['副題']].map((each) => each!))).toEqual(
        [figure.names.one, figure.names.two].map((name) => [name, figure.title, figure.dek].map(say)),
      );
      expect(csvOf('days').map((line) => line['項目'])).toEqual([say(event.label)]);
      expect(json('figures/bars.json')).toMatchObject(
        saidOfEach({
          letter: SAYS.title,
          title: figure.title,
          dek: figure.dek,
          note: figure.note,
          alt: figure.alt,
          description: figure.description,
          categories: [figure.names.one, figure.names.two],
          sources: [{ publisher: source.publisher, title: source.title }],
        }),
      );
      expect(json('figures/days.json')).toMatchObject({ categories: [say(event.label)] });
      expect(labels.one).toContain(HOSTILE);
    });

    const csvOf = (id: string) => figureRecords(textOf('other', `${at}figures/${id}.csv`));

    test('the words of the ledger are its own: in its rows, its files and what search engines are told', () => {
      const page = pageOf('other', `${at}data/index.html`);
      const row = (id: string) => wordsIn(all('.ledger-row', page).find((each) => attributeOf(each, 'id') === id));
      expect(row('one')).toContain(words(SAYS.corroboration));
      expect(row('one')).toContain(words(SAYS.source.publisher));
      expect(row('one')).toContain(words(SAYS.overline));
      expect(row('thing')).toContain(words(SAYS.event.note));
      expect(JSON.parse(textIn(one('script[type="application/ld+json"]', page)))).toMatchObject({
        name: say(`《${SAYS.title}》數據底稿`),
        publisher: { name: say('測試者') },
      });

      const source = `${SAYS.source.publisher}《${SAYS.source.title}》`;
      const cells = (file: string) => csvRecords(textOf('other', at + file)).map((line) => Object.values(line));
      const [one_, two] = cells('facts.csv');
      for (const text of [SAYS.labels.one, SAYS.place, SAYS.note, source]) expect(one_).toContain(say(text));
      expect(one_!.some((cell) => cell.includes(say(SAYS.corroboration)))).toBe(true);
      expect(two).toContain(say(SAYS.labels.two));
      const [thing] = cells('events.csv');
      for (const text of [SAYS.event.label, SAYS.event.note, SAYS.place, source]) expect(thing).toContain(say(text));

      expect(json('facts.json')).toMatchObject({
        title: say(SAYS.title),
        sources: { hostile: saidOfEach(SAYS.source) },
        facts: [
          saidOfEach({ label: SAYS.labels.one, place: SAYS.place, note: SAYS.note }),
          { label: say(SAYS.labels.two) },
        ],
        events: [saidOfEach(SAYS.event)],
      });
      expect(json('datapackage.json')).toMatchObject({
        title: say(`《${SAYS.title}》數據底稿`),
        description: say(SAYS.deck),
        sources: [{ title: say(source) }],
      });
    });
  });
}

test('an address of a source that holds quotation marks leads where it says', () => {
  for (const folder of ['', FOLDER]) {
    const page = pageOf('other', `${folder}n-needle/data/index.html`);
    const outside = all('a[href^="https://example.org"]', one('main', page)!).map((link) => attributeOf(link, 'href'));
    expect(outside).toEqual(['https://example.org/a?b=1&c="2"', 'https://example.org/?q=%22&r=\'"%3Cx-evil%3E']);
  }
});

test.describe('what scripts make of the words', () => {
  test.use(NO_PREFERENCE);

  for (const { home, say } of editionsOf('other'))
    test(`is words again, on ${home}n-needle/: in the card of a number and in what is read at a value`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      const complaints: string[] = [];
      page.on('pageerror', ({ message }) => complaints.push(message));
      await page.goto(`${home}n-needle/`);

      await page.locator('#key-needles-one').click();
      const card = page.locator('#fact-card');
      await expect(card).toBeVisible();
      for (const [field, text] of [
        ['label', `${SAYS.place}・${SAYS.labels.one}`],
        ['note', SAYS.note],
        ['sources', `${SAYS.source.publisher}《${SAYS.source.title}》`],
      ] as const)
        expect(await card.locator(`[data-field="${field}"]`).textContent()).toBe(say(text));
      await page.keyboard.press('Escape');

      const figure = await hydrate(page, 'bars');
      await figure.getByRole('application').focus();
      await page.keyboard.press('ArrowDown');
      await expect(figure.locator('.figure-tip')).toBeVisible();
      for (const part of ['tip', 'status'])
        expect(blankless((await figure.locator(`.figure-${part}`).textContent())!)).toContain(
          blankless(say(SAYS.figure.names.one)),
        );
      expect(await page.locator(MADE).count()).toBe(0);
      expect(complaints).toEqual([]);
    });
});
