import { builtFiles } from './support/built-files.ts';
import { FOLDER } from './support/editions.ts';
import { contentOf, editionsOf, type SiteEdition, type SiteLetter } from './support/letters.ts';
import { SITES, type SiteName } from './support/sites.ts';
import { expect, test } from './support/test.ts';
import { all, attributeOf, one, pageOf, textIn } from './support/tree.ts';

/** What a page says of itself to machines, by the names of its `<meta>`s. */
type Head = Record<string, string>;

/** What a page's head says: its title, its description, all that is shared of it, and what it calls its feed. */
function headOf(site: SiteName, file: string): Head {
  const page = pageOf(site, file);
  const metas = all('meta[name=description], meta[property]', page).map((meta) => [
    attributeOf(meta, 'name') ?? attributeOf(meta, 'property')!,
    attributeOf(meta, 'content')!.trim(),
  ]);
  const feed = one('link[type="application/rss+xml"]', page);
  return {
    title: textIn(one('title', page)),
    ...(Object.fromEntries(metas) as Head),
    ...(feed && { feed: attributeOf(feed, 'title')! }),
  };
}

/** What the head of each page must say, by its file in the edition, from the files of the content alone. */
function headsOf(site: SiteName, { home, say }: SiteEdition): Record<string, Head> {
  const { origin } = SITES[site];
  const { series, out, withdrawn } = contentOf(site);
  const isSimplified = home.endsWith(FOLDER);
  const shared = (title: string, description: string, more: Head): Head => ({
    title: say(`${title}｜${series.name}`),
    description: say(description),
    'og:type': 'website',
    'og:title': say(title),
    'og:description': say(description),
    'og:site_name': say(series.name),
    'og:locale': isSimplified ? 'zh_CN' : 'zh_TW',
    'og:locale:alternate': isSimplified ? 'zh_TW' : 'zh_CN',
    feed: say(series.name),
    ...more,
  });
  const at = (path: string): Head => ({ 'og:url': `${origin}${home}${path}` });
  const ofLetter = ({ slug, fields, figures, shown }: SiteLetter): [string, Head][] => [
    [
      `${slug}/index.html`,
      shared(fields.title, fields.deck, {
        ...at(`${slug}/`),
        'og:type': 'article',
        'article:published_time': fields.published,
      }),
    ],
    [
      `${slug}/data/index.html`,
      shared(
        `${fields.title}：數據底稿`,
        `《${fields.title}》的全部數字：量的是什麼、時期、性質、出處、佐證、算式，以及用在文中何處。`,
        at(`${slug}/data/`),
      ),
    ],
    ...shown.map((id): [string, Head] => [
      `${slug}/figures/${id}/index.html`,
      { title: say(`${figures[id]!.title}｜${fields.title}`), description: say(figures[id]!.alt) },
    ]),
  ];
  return Object.fromEntries([
    [
      'index.html',
      shared(series.name, series.description, { ...at(''), title: say(`${series.name}：${series.tagline}`) }),
    ],
    ['404.html', shared('找不到這一頁', '這個網址上沒有文章。', {})],
    ...out.flatMap(ofLetter),
    ...withdrawn.map(({ slug, fields: { title } }): [string, Head] => [
      `${slug}/index.html`,
      shared(`《${title}》已撤回`, `本站撤回了《${title}》。`, {}),
    ]),
  ]);
}

/** Where the pages of addresses that are no more must lead, by their files in the edition. */
function leadsOf(site: SiteName, { home }: SiteEdition): Record<string, string> {
  const { out, withdrawn } = contentOf(site);
  const former = ({ slug, fields }: SiteLetter) =>
    (fields.formerly ?? []).map((word) => `${slug.slice(0, 2)}${word.toLowerCase()}`);
  const below = ({ shown }: SiteLetter) => ['', 'data/', ...shown.map((id) => `figures/${id}/`)];
  const ofFormer = (letter: SiteLetter) =>
    former(letter).flatMap((old) => below(letter).map((path) => [`${old}/${path}`, `${letter.slug}/${path}`] as const));
  const ofWithdrawn = (letter: SiteLetter) =>
    below(letter).flatMap((path) => (path ? [[`${letter.slug}/${path}`, `${letter.slug}/`] as const] : []));
  const leads = [...[...out, ...withdrawn].flatMap(ofFormer), ...withdrawn.flatMap(ofWithdrawn)];
  return Object.fromEntries(leads.map(([from, to]) => [`${from}index.html`, home + to]));
}

for (const site of Object.keys(SITES) as SiteName[])
  for (const edition of editionsOf(site)) {
    const { folder, home } = edition;

    test.describe(`site "${site}", ${home}`, () => {
      const pages = () =>
        builtFiles(site)
          .filter((file) => file.endsWith('.html') && file.startsWith(FOLDER) === (folder !== ''))
          .map((file) => file.slice(folder.length));
      const leadOf = (file: string) => one('meta[http-equiv=refresh]', pageOf(site, folder + file));

      test('has the pages of its series and its letters that are out, and each says in its head what theirs say', () => {
        const heads = pages().flatMap((file) => (leadOf(file) ? [] : [[file, headOf(site, folder + file)] as const]));
        expect(Object.fromEntries(heads)).toEqual(headsOf(site, edition));
      });

      test('leads from every address that a letter had to where its words are now, and from no other', () => {
        const leads = pages().flatMap((file) => {
          const lead = leadOf(file);
          return lead ? [[file, attributeOf(lead, 'content')!.replace(/^0; url=/, '')] as const] : [];
        });
        expect(Object.fromEntries(leads)).toEqual(leadsOf(site, edition));
        for (const [file, to] of leads) {
          const page = pageOf(site, folder + file);
          expect(textIn(one('title', page)), file).toBe(`已搬到 ${to}`);
          expect(attributeOf(one('link[rel=canonical]', page), 'href'), file).toBe(SITES[site].origin + to);
          expect(all('a', page).map((link) => [attributeOf(link, 'href'), textIn(link)])).toEqual([[to, to]]);
          expect(textIn(one('script', page)), file).toContain(`location.replace(${JSON.stringify(to)}+`);
        }
      });
    });
  }

for (const site of Object.keys(SITES) as SiteName[])
  test.describe(`robots.txt of site "${site}"`, () => {
    test.use({ site });

    test('lets everyone read everything', async ({ request }) => {
      const text = await (await request.get(`${SITES[site].base}robots.txt`)).text();
      const rules = text.split(/\r?\n/).map((line) => line.replace(/\s*#.*/, '').trim());
      expect(rules.filter((line) => /^(user-agent|allow|disallow|noindex|crawl-delay)\s*:/i.test(line))).toEqual([
        'User-agent: *',
        'Allow: /',
      ]);
    });
  });
