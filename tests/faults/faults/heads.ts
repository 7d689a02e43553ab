import { browser, type Fault } from '../fault.ts';
import { asked, LETTER } from './letter.ts';

/** The test that holds every head to the files of the content. */
const HEAD = browser(
  'heads',
  'site "other", / has the pages of its series and its letters that are out, and each says in its head what theirs say',
);

/** What pages and files say of the site to machines: heads, the sitemap, robots.txt, addresses of before. */
export const HEADS: readonly Fault[] = [
  {
    name: 'A page has the title of another',
    file: LETTER,
    from: '<title>虛構的潮水｜臺南字母</title>',
    to: '<title>虛構的正午｜臺南字母</title>',
    caughtBy: HEAD,
  },
  {
    name: 'A shared link shows the title of another page',
    file: LETTER,
    from: '<meta property="og:title" content="虛構的潮水">',
    to: '<meta property="og:title" content="虛構的正午">',
    caughtBy: HEAD,
  },
  {
    name: 'A shared link leads to another page',
    file: LETTER,
    from: '<meta property="og:url" content="http://localhost:4321/t-tide/">',
    to: '<meta property="og:url" content="http://localhost:4321/n-noon/">',
    caughtBy: HEAD,
  },
  {
    name: 'Search engines are told another deck',
    file: LETTER,
    from: '<meta name="description" content="供測試用的一篇文章，內容都是虛構的。">',
    to: '<meta name="description" content="虛構的潮水">',
    caughtBy: HEAD,
  },
  {
    name: 'A page says that it was published on another day',
    file: LETTER,
    from: '<meta property="article:published_time" content="2026-01-15">',
    to: '<meta property="article:published_time" content="2026-01-16">',
    caughtBy: HEAD,
  },
  {
    name: 'A page no longer names its other edition to search engines',
    file: LETTER,
    from: '<link rel="alternate" hreflang="zh-Hans" href="http://localhost:4321/zh-hans/t-tide/">',
    to: '',
    caughtBy: browser('editions', 'site "other" names each page’s editions on both of them and in the sitemap alike'),
  },
  {
    name: 'A page names another page as the one to be known by',
    file: LETTER,
    from: '<link rel="canonical" href="http://localhost:4321/t-tide/">',
    to: '<link rel="canonical" href="http://localhost:4321/n-noon/">',
    caughtBy: asked('/t-tide/ names itself as canonical'),
  },
  {
    name: 'A page is missing from the sitemap',
    file: '.cache/sites/other/sitemap-0.xml',
    from: '<loc>http://localhost:4321/n-noon/data/</loc>',
    to: '<loc>http://localhost:4321/n-noon/</loc>',
    caughtBy: browser('pages', 'site "other" its sitemap lists its series page and its letters'),
  },
  {
    name: 'robots.txt points at a sitemap that is not there',
    file: 'src/pages/robots.txt.ts',
    from: "addresses.file('sitemap-index.xml')",
    to: "addresses.file('sitemap.xml')",
    caughtBy: browser('pages', 'site "none" robots.txt points at the sitemap by its whole address', 'none'),
  },
  {
    name: 'robots.txt sends search engines away',
    file: 'src/pages/robots.txt.ts',
    from: '\\nAllow: /\\n',
    to: '\\nDisallow: /\\n',
    caughtBy: browser('heads', 'robots.txt of site "none" lets everyone read everything', 'none'),
  },
  {
    name: 'An old address leads to another letter',
    file: '.cache/sites/stress/k-kindred/index.html',
    from: '<meta http-equiv="refresh" content="0; url=/k-kinds/">',
    to: '<meta http-equiv="refresh" content="0; url=/u-unusual/">',
    caughtBy: browser(
      'heads',
      'site "stress", / leads from every address that a letter had to where its words are now',
    ),
  },
];
