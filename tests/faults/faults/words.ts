import { browser, type Fault } from '../fault.ts';
import { LETTER } from './letter.ts';

/** Pages say what the files of their content say, each word at its place, and nothing of a draft. */
export const WORDS: readonly Fault[] = [
  {
    name: 'A letter says that it was updated when it was published',
    file: LETTER,
    from: '<time datetime="2026-01-20">2026年1月20日</time></dd></div><div><dt>更正</dt>',
    to: '<time datetime="2026-01-15">2026年1月15日</time></dd></div><div><dt>更正</dt>',
    caughtBy: browser('own-words', 'site "other", / t-tide says at its head what its fields say'),
  },
  {
    name: 'Only the first of those who did a work is named',
    file: 'src/components/Credits.astro',
    from: "names.join('、')",
    to: 'names[0]',
    caughtBy: browser('own-words', 'site "other", / a-again says at its end who made it', 'other'),
  },
  {
    name: 'A figure measures something else',
    file: LETTER,
    from: '<p class="figure-dek">貨物數量，個；2022年</p>',
    to: '<p class="figure-dek">貨物數量，個；2023年</p>',
    caughtBy: browser('own-words', 'site "other", / t-tide shows its figures in order, each with its own words'),
  },
  {
    name: 'A number of the ledger has the name of its neighbour',
    file: '.cache/sites/other/a-again/data/index.html',
    from: '<h3 id="west-label">城西賣出的貨物</h3>',
    to: '<h3 id="west-label">城東賣出的貨物</h3>',
    caughtBy: browser('own-words', 'site "other", / the ledger of a-again has a row for each of its facts and events'),
  },
  {
    name: 'The foot of a page says what the series is about instead of what the site is',
    file: 'src/components/Footer.astro',
    from: '<p>{series.standing}</p>',
    to: '<p>{series.description}</p>',
    caughtBy: browser('series-words', 'site "none", / every page with a foot says there what the site is', 'none'),
  },
  {
    name: 'The series page tells of a letter with the deck of the series',
    file: '.cache/sites/other/index.html',
    from: '<p class="slot-deck">城東賣出30個，城西賣出50個，都是虛構的。</p>',
    to: '<p class="slot-deck">供測試用的另一個系列，拼的是TAINAN。</p>',
    caughtBy: browser('series-words', 'site "other", / its series page says what series.yaml says'),
  },
  {
    name: 'The series page calls another letter the newest',
    file: '.cache/sites/other/index.html',
    from: '<p class="latest-kicker">最新刊出・第六個字母・N＝Noon</p>',
    to: '<p class="latest-kicker">最新刊出・第五個字母・A＝Again</p>',
    caughtBy: browser('series-words', 'site "other", / its series page shows the letter that came out last'),
  },
  {
    name: 'A letter of the rail has the name of another',
    file: LETTER,
    from: 'title="第六個字母 N：Noon，虛構的正午"',
    to: 'title="第一個字母 T：Tide，虛構的潮水"',
    caughtBy: browser('series-words', 'site "other", / the rail of every page names the letters and the series'),
  },
  {
    name: 'A draft is published',
    file: 'src/site/letters.ts',
    from: 'import.meta.env.DEV || !data.draft || data.withdrawn)',
    to: 'import.meta.env.DEV || data.position > 0)',
    caughtBy: browser('drafts', 'a build has no page, no file and no old address of a draft', 'other'),
  },
  {
    name: 'The sitemap names a draft',
    file: '.cache/sites/other/sitemap-0.xml',
    from: '<loc>http://localhost:4321/n-noon/data/</loc>',
    to: '<loc>http://localhost:4321/i-ink/data/</loc>',
    caughtBy: browser('drafts', 'nothing that a build writes says a word of a draft, in either script'),
  },
];
