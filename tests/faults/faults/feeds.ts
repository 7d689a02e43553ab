import { browser, type Fault } from '../fault.ts';

/** The feed that goes wrong, as tests name it. */
const FEED = 'the feed /feed.xml of site "other"';

/** Feeds: whole letters for programs that read them. */
export const FEEDS: readonly Fault[] = [
  {
    name: 'The feed holds an address that starts from nowhere',
    file: '.cache/sites/other/feed.xml',
    from: 'src=&quot;http://localhost:4321/t-tide/figures/figure-1.png',
    to: 'src=&quot;/t-tide/figures/figure-1.png',
    caughtBy: browser(
      'feed',
      'the feed /feed.xml of site "other" brings no script, no style, no drawing, and no link that starts from nowhere',
    ),
  },
  {
    name: 'The feed brings a script along',
    file: 'src/build/feed/article-html.ts',
    from: "const LEFT_OUT = 'script, style,",
    to: "const LEFT_OUT = 'style,",
    caughtBy: browser('feed', 'the feed /feed.xml of site "other" brings no script', 'other'),
  },
  {
    name: 'A letter is missing from the feed',
    file: 'src/build/feed/write-feeds.ts',
    from: 'own.map((letter) => itemOf(letter, dir, base))',
    to: 'own.slice(1).map((letter) => itemOf(letter, dir, base))',
    caughtBy: browser(
      'feed',
      'the feed /feed.xml of site "other" is named by the series page, names itself, and holds every letter',
      'other',
    ),
  },
  {
    name: 'The feed leaves out who made a letter',
    file: 'src/build/feed/built-page.ts',
    from: "['.hero-deck', '.article-body', '.credits']",
    to: "['.hero-deck', '.article-body']",
    caughtBy: browser('feed-words', `${FEED} says each letter whole: its deck, its headings, its sentences`, 'other'),
  },
  {
    name: 'The feed tells the oldest letter first',
    file: 'src/build/feed/write-feeds.ts',
    from: 'b.published.getTime() - a.published.getTime()',
    to: 'a.published.getTime() - b.published.getTime()',
    caughtBy: browser('feed-words', `${FEED} has its letters newest first`, 'other'),
  },
  {
    name: 'The feed says that a letter was published on another day',
    file: '.cache/sites/other/feed.xml',
    from: '<pubDate>Mon, 15 Jun 2026 00:00:00 GMT</pubDate>',
    to: '<pubDate>Tue, 16 Jun 2026 00:00:00 GMT</pubDate>',
    caughtBy: browser(
      'feed-words',
      `${FEED} has its letters newest first, each with its own title, deck, address and day`,
    ),
  },
  {
    name: 'The feed calls a letter by the name of the series',
    file: '.cache/sites/other/feed.xml',
    from: '<title>虛構的正午</title>',
    to: '<title>臺南字母</title>',
    caughtBy: browser(
      'feed-words',
      `${FEED} has its letters newest first, each with its own title, deck, address and day`,
    ),
  },
  {
    name: 'The feed of the Simplified edition says that it is Traditional',
    file: '.cache/sites/other/zh-hans/feed.xml',
    from: '<language>zh-Hans</language>',
    to: '<language>zh-Hant</language>',
    caughtBy: browser('feed-words', 'the feed /zh-hans/feed.xml of site "other" names the series in its own words'),
  },
];
