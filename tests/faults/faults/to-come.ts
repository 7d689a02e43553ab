import type { Fault } from '../fault.ts';

const LETTER = '.cache/sites/other/t-tide/index.html';

/**
 * Faults that no test was seen to catch. Once one does, a fault is given its `caughtBy` and moves to its theme,
 * whose list is part of `all.ts`.
 */
export const TO_COME: readonly Omit<Fault, 'caughtBy'>[] = [
  // Heads, by the fields that they are made of.
  {
    name: 'robots.txt sends search engines away',
    file: '.cache/sites/other/robots.txt',
    from: 'Allow: /',
    to: 'Disallow: /',
  },
  {
    name: 'A page has the title of another',
    file: LETTER,
    from: '<title>虛構的潮水｜臺南字母</title>',
    to: '<title>虛構的正午｜臺南字母</title>',
  },
  {
    name: 'A shared link shows the title of another page',
    file: LETTER,
    from: '<meta property="og:title" content="虛構的潮水">',
    to: '<meta property="og:title" content="虛構的正午">',
  },
  {
    name: 'A shared link leads to another page',
    file: LETTER,
    from: '<meta property="og:url" content="http://localhost:4321/t-tide/">',
    to: '<meta property="og:url" content="http://localhost:4321/n-noon/">',
  },
  {
    name: 'Search engines are told another deck',
    file: 'src/pages/[...edition]/[slug]/index.astro',
    from: 'description={slot.deck}',
    to: 'description={slot.title}',
  },
  {
    name: 'A page says that it was published on another day',
    file: LETTER,
    from: '<meta property="article:published_time" content="2026-01-15">',
    to: '<meta property="article:published_time" content="2026-01-16">',
  },
  {
    name: 'A draft is published',
    file: 'src/site/letters.ts',
    from: 'import.meta.env.DEV || !data.draft',
    to: "import.meta.env.DEV || data.draft || data.letter !== ''",
  },
  // The feed, field by field.
  {
    name: 'The feed tells the oldest letter first',
    file: 'src/build/feed/write-feeds.ts',
    from: 'b.published.getTime() - a.published.getTime()',
    to: 'a.published.getTime() - b.published.getTime()',
  },
  {
    name: 'The feed says that a letter was published on another day',
    file: 'src/build/feed/write-feeds.ts',
    from: 'pubDate: published,',
    to: 'pubDate: new Date(published.getTime() + 86_400_000),',
  },
  {
    name: 'The feed calls a letter by the name of the series',
    file: 'src/build/feed/built-page.ts',
    from: "title: attribute(page, 'meta[property=\"og:title\"]', 'content'),",
    to: "title: attribute(page, 'meta[property=\"og:site_name\"]', 'content'),",
  },
  {
    name: 'The feed of the Simplified edition says that it is Traditional',
    file: 'src/build/feed/write-feeds.ts',
    from: '<language>${home.language}</language>',
    to: '<language>zh-Hant</language>',
  },
  // What is written is no markup, wherever it is put.
  {
    name: 'A closing tag in a name ends the data of a figure',
    file: 'src/components/Figure.astro',
    from: ".replaceAll('<', '\\\\u003c')",
    to: '',
  },
  {
    name: 'A closing tag in a title ends the structured data of the ledger',
    file: 'src/facts/exports/dataset.ts',
    from: ".replaceAll('<', '\\\\u003c')",
    to: '',
  },
  {
    name: 'A sign of markup in a reading breaks the SVG file of its figure',
    file: 'src/figures/exports/svg-file.ts',
    from: "element('desc', {}, escape(converter.text(figure.description)))",
    to: "element('desc', {}, converter.text(figure.description))",
  },
  {
    name: 'Markup in an article becomes markup in the panel of the preview',
    file: 'src/preview/markup.ts',
    from: '${escape(excerpt.before)}',
    to: '${excerpt.before}',
  },
  {
    name: 'Markup in a message of the check becomes markup in the panel of the preview',
    file: 'src/preview/markup.ts',
    from: '${escape(message)}',
    to: '${message}',
  },
  // Links that lead somewhere, and to the wrong place.
  {
    name: 'A letter of the rail leads to another letter',
    file: LETTER,
    from: '<a class="rail-letter is-published" href="/n-noon/"',
    to: '<a class="rail-letter is-published" href="/t-tide/"',
  },
  {
    name: 'A value of a figure’s table leads to the row of its neighbour',
    file: LETTER,
    from: '<a class="fact" href="/t-tide/data/#f1-two">10個</a>',
    to: '<a class="fact" href="/t-tide/data/#f1-one">10個</a>',
  },
  {
    name: 'A figure alone says that it is from another figure',
    file: '.cache/sites/other/t-tide/figures/figure-1/index.html',
    from: 'href="/t-tide/#fig-figure-1"',
    to: 'href="/n-noon/#fig-figure-1"',
  },
  {
    name: 'A download is saved under the name of another figure',
    file: LETTER,
    from: 'download="t-tide-figure-1.csv"',
    to: 'download="t-tide-figure-2.csv"',
  },
  // Tables and figures, held to numbers that were written by hand.
  {
    name: 'Hectares are off by ten',
    file: 'src/facts/model/units.ts',
    from: "公頃: { kind: 'area', scale: 1e4 }",
    to: "公頃: { kind: 'area', scale: 1e5 }",
  },
  {
    name: 'Hundreds of millions of kilowatt hours are off by ten',
    file: 'src/facts/model/units.ts',
    from: "億千瓦時: { kind: 'energy', scale: 1e8 }",
    to: "億千瓦時: { kind: 'energy', scale: 1e9 }",
  },
  {
    name: 'A word of a unit names another one',
    file: 'src/facts/model/units.ts',
    from: "spellings: ['千克']",
    to: "spellings: ['市斤']",
  },
];
