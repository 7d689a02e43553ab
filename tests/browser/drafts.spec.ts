import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { fontCoverage } from '../../src/fonts/glyphs.ts';
import { DRAFT_CHARACTERS, DRAFT_WORDS } from '../fixtures/other-site/drafts.ts';
import { builtFiles } from './support/built-files.ts';
import { textOf } from './support/editions.ts';
import { contentOf, editionsOf } from './support/letters.ts';
import { SITES, sitemapPaths } from './support/sites.ts';
import { expect, test } from './support/test.ts';
import { all, attributeOf, pageOf, wordsIn } from './support/tree.ts';

test.use({ site: 'other' });

/** The drafts of the content that the site was built of. */
const drafts = contentOf('other').letters.filter(({ fields }) => fields.draft);

/** Addresses that the drafts have, had, or would have. */
const ADDRESSES = drafts.flatMap(({ slug, fields, shown }) =>
  [slug, ...(fields.formerly ?? []).map((word) => `${slug.slice(0, 2)}${word.toLowerCase()}`)].flatMap((each) => [
    `${each}/`,
    `${each}/data/`,
    ...['facts.csv', 'facts.json', 'events.csv', 'datapackage.json'].map((file) => `${each}/${file}`),
    ...shown.flatMap((id) => ['/', '.svg', '.png', '.csv', '.json'].map((end) => `${each}/figures/${id}${end}`)),
    ...['lake-1200.jpg', 'lake-800.webp', 'hills-2-800.jpg'].map((file) => `${each}/pictures/${file}`),
  ]),
);

test('a build has no page, no file and no old address of a draft', async ({ request }) => {
  expect(drafts.map(({ slug }) => slug)).toEqual(['a-ashes', 'i-ink']);
  expect(builtFiles('other').filter((file) => /(^|\/)(i-ink|a-ashes)/.test(file))).toEqual([]);
  for (const { home } of editionsOf('other'))
    for (const address of ADDRESSES)
      expect((await request.get(home + address, { maxRedirects: 0 })).status(), home + address).toBe(404);
});

test('nothing that a build writes says a word of a draft, in either script: no page, feed, sitemap, ledger or file of data', () => {
  const files = builtFiles('other').filter((file) => /\.(html|xml|css|js|json|csv|svg|txt)$/.test(file));
  expect(files.length).toBeGreaterThan(50);
  const words = editionsOf('other').flatMap(({ say }) => DRAFT_WORDS.map(say));
  for (const file of files) {
    const text = textOf('other', file);
    expect(
      words.filter((word) => text.includes(word)),
      file,
    ).toEqual([]);
  }
  expect(sitemapPaths('other')).toContain('/a-again/');
});

test('no font holds a character for a draft alone', async () => {
  const { dir } = SITES.other;
  const files = builtFiles('other').filter((file) => file.endsWith('.woff2'));
  const inPages = builtFiles('other').flatMap((file) =>
    file.endsWith('.html')
      ? [...textOf('other', file).matchAll(/data:font\/woff2;base64,([^")]+)/g)].map(([, data]) =>
          Buffer.from(data!, 'base64'),
        )
      : [],
  );
  const fonts = new Map(
    [...files.map((file) => readFileSync(join(dir, file))), ...inPages].map((font) => [font.toString('base64'), font]),
  );
  // A character that the site does show is found by the same means.
  let holding = 0;
  for (const font of fonts.values()) {
    const wanted =
      DRAFT_CHARACTERS +
      editionsOf('other')
        .map(({ say }) => say(DRAFT_CHARACTERS))
        .join('') +
      '字';
    const drawn = fontCoverage(await subsetFont(font, wanted, { targetFormat: 'sfnt' }));
    expect([...wanted].filter((each) => each !== '字' && drawn.has(each.codePointAt(0)!))).toEqual([]);
    if (drawn.has('字'.codePointAt(0)!)) holding += 1;
  }
  expect(holding).toBeGreaterThan(10);
});

for (const { folder, home, say } of editionsOf('other'))
  test(`a draft leaves its place as it would be without it, on ${home} and in every rail below`, () => {
    const slots = all('.slot', pageOf('other', `${folder}index.html`));
    const states = ['published', 'elsewhere', 'forthcoming', 'published', 'published', 'published'];
    expect(slots.map((slot) => attributeOf(slot, 'class')!.match(/is-(\w+)/)![1])).toEqual(states);
    const [, elsewhere, forthcoming] = slots;
    expect(all('.slot-words > *', forthcoming!).map(wordsIn)).toEqual([say('第三個字母I'), say('待刊')]);
    expect(all('a', elsewhere!).map((link) => attributeOf(link, 'href'))).toEqual(['https://example.org/arch']);
    for (const letter of ['t-tide', 'n-needle', 'a-again', 'n-noon']) {
      const places = all('.rail-letter', pageOf('other', `${folder}${letter}/index.html`));
      expect(places.map((place) => attributeOf(place, 'class')!.match(/is-(\w+)/)![1])).toEqual(states);
      expect(places.map((place) => place.tagName)).toEqual(['a', 'a', 'span', 'a', 'a', 'a']);
    }
  });
