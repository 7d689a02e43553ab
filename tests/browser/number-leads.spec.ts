import type { Element } from 'hast';
import { addressOf } from './support/built-files.ts';
import { linksIn, pagesOf, startsWith, targetOf } from './support/leads.ts';
import { contentOf, editionsOf } from './support/letters.ts';
import { SITES, type SiteName } from './support/sites.ts';
import { expect, test } from './support/test.ts';
import { all, attributeOf, blankless, idsOf, one, pageOf, wordsIn } from './support/tree.ts';

// Links of numbers, ledgers and figures lead to what their words say. That something is there, `links.spec.ts` holds.

for (const site of Object.keys(SITES) as SiteName[])
  for (const edition of editionsOf(site)) {
    const { folder, home, say } = edition;
    const { origin } = SITES[site];
    const { series, out } = contentOf(site);
    const words = (text: string) => blankless(say(text));
    const own = pagesOf(site, edition);

    test.describe(`site "${site}", ${home}`, () => {
      test('a number leads to the row of the fact that it states', () => {
        let count = 0;
        for (const file of own) {
          const page = pageOf(site, file);
          const valueOf = (link: Element) => one('.ledger-value', targetOf(site, link, file).place!)!;
          const where = (link: Element) => `${wordsIn(link)} in ${file} leads to ${attributeOf(link, 'href')}`;
          for (const link of all('a.fact:has(data)', page))
            expect(attributeOf(one('data', valueOf(link)), 'value'), where(link)).toBe(
              attributeOf(one('data', link), 'value'),
            );
          // Words that are written here hold no rounded numbers; what is published may.
          for (const link of site === 'published' ? [] : all('a.fact:has(data)', page))
            for (const digits of wordsIn(link).match(/[\d.,]*\d/g) ?? [])
              expect(wordsIn(valueOf(link)), where(link)).toContain(digits);
          // A calendar's table has its numbers beside its names.
          for (const line of all('.figure-data tr', page))
            for (const link of all('a.fact', line))
              expect(wordsIn(line), where(link)).toContain(wordsIn(valueOf(link)));
          count += all('a.fact', page).length;
        }
        if (out.some(({ shown }) => shown.length > 0)) expect(count).toBeGreaterThan(0);
      });

      test('a key number is that of the fact whose name stands over it', () => {
        for (const file of own)
          for (const number of all('.key-number', pageOf(site, file))) {
            const link = one('a.fact', number)!;
            const { place, id } = targetOf(site, link, file);
            expect(wordsIn(one('dt', number)), id).toMatch(startsWith(wordsIn(one('h3', place!))));
            expect(wordsIn(link), id).toBe(wordsIn(one('.ledger-value', place!)));
          }
      });

      test('what the ledger says of where a fact is met leads there, and it is met there', () => {
        for (const file of own.filter((each) => each.endsWith('/data/index.html')))
          for (const row of all('.ledger-row', pageOf(site, file))) {
            const fact = attributeOf(row, 'id')!;
            const uses = all('.ledger-particulars > div:last-of-type a', row);
            for (const use of uses) {
              const { id, place } = targetOf(site, use, file);
              const where = `${fact}, ${wordsIn(use)}, #${id}`;
              expect(place, where).toBeDefined();
              const met = [place!, ...all('a.fact', place!)].filter((each) =>
                attributeOf(each, 'href')?.endsWith(`/data/#${fact}`),
              );
              const isEvent = attributeOf(row, 'class')!.includes('ledger-event');
              // A letter's deck stands for all that is before its first section, and a section for its lists and quotations.
              if (!isEvent && /^(use|key|fig)-/.test(id)) expect(met.length, where).toBeGreaterThan(0);
              if (id.startsWith('use-')) expect(id).toMatch(new RegExp(`^use-${fact}-\\d+$`));
              if (id.startsWith('fig-')) expect(wordsIn(one('.figure-number', place!)), where).toBe(wordsIn(use));
              if (id === 'title' || id === 'deck')
                expect([words('標題'), words('提要'), words('導語')], where).toContain(wordsIn(use));
              if (id === 'corrections') expect(wordsIn(use)).toBe(words('更正'));
            }
            expect(new Set(uses.map((use) => attributeOf(use, 'href'))).size).toBe(uses.length);
          }
      });

      test('a number of the article is told of in its row of the ledger, at the place where it stands', () => {
        for (const { link, place, file } of linksIn(site, own, 'a.fact[id]')) {
          const uses = all('.ledger-particulars > div:last-of-type a', place!).map((use) => attributeOf(use, 'href'));
          expect(uses).toContain(`${addressOf(site, file)}#${attributeOf(link, 'id')}`);
        }
      });

      test('sources, terms of formulas and places of events are the ones whose names stand there', () => {
        for (const { link, place, id } of linksIn(site, own, '.ledger-row a[href^="#source-"]'))
          expect(wordsIn(one('dt', place!)), id).toMatch(startsWith(`${wordsIn(link)}《`));
        for (const { link, place, id } of linksIn(site, own, '.ledger-particulars li a'))
          expect(wordsIn(one('h3', place!)), id).toBe(wordsIn(link));
        for (const { slug, facts, events } of out) {
          const ledger = pageOf(site, `${folder}${slug}/data/index.html`);
          for (const [id, { corroboration, source, derived }] of Object.entries({ ...facts, ...events })) {
            const row = idsOf(ledger).get(id)!;
            const outside = all('a[href^="http"]', row).map((link) => attributeOf(link, 'href'));
            expect(
              outside.filter((href) => !href!.startsWith(origin)),
              id,
            ).toEqual(corroboration?.url ? [corroboration.url] : []);
            const sources = all('a[href^="#source-"]', row).map((link) => attributeOf(link, 'href'));
            if (!derived) expect(sources, id).toEqual([`#source-${source}`]);
          }
        }
      });

      test('a figure leads to its own files, its own place and its own letter', () => {
        for (const { slug, fields, shown } of out) {
          const article = pageOf(site, `${folder}${slug}/index.html`);
          for (const id of shown) {
            const figure = idsOf(article).get(`fig-${id}`)!;
            const at = `${home}${slug}/`;
            expect(
              all('.figure-tools a', figure).map((link) => [
                wordsIn(link),
                attributeOf(link, 'href'),
                attributeOf(link, 'download'),
              ]),
            ).toEqual([
              ...['svg', 'png', 'csv', 'json'].map((format) => [
                format.toUpperCase(),
                `${at}figures/${id}.${format}`,
                `${slug}-${id}.${format}`,
              ]),
              [`${origin}${at}#fig-${id}`, `${at}#fig-${id}`, undefined],
            ]);
            const alone = pageOf(site, `${folder}${slug}/figures/${id}/index.html`);
            const [back] = all('.figure-origin a', alone);
            expect(attributeOf(back, 'href')).toBe(`${at}#fig-${id}`);
            expect(wordsIn(back)).toBe(words(`${series.name}《${fields.title}》`));
          }
        }
      });
    });
  }
