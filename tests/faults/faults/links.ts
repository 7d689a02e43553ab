import { browser, type Fault, unit } from '../fault.ts';
import { LETTER } from './letter.ts';

/** The site whose links are led astray, as tests name it. */
const OTHER = 'site "other", /';

/** Links of pages and letters: that something is there, and that it is what their words say. */
export const LINKS: readonly Fault[] = [
  {
    name: 'A link leads to a place that its page has not',
    file: LETTER,
    from: '<a href="#corrections">一處',
    to: '<a href="#correction">一處',
    caughtBy: browser('links', 'every internal link, fragment, font and image of site "other" resolves'),
  },
  {
    name: 'A link leads to a page that is not there',
    file: LETTER,
    from: '<a href="/n-needle/" rel="next"',
    to: '<a href="/n-noodle/" rel="next"',
    caughtBy: browser('links', 'every internal link, fragment, font and image of site "other" resolves'),
  },
  {
    name: 'A link forgets the path that the site lives under',
    file: '.cache/sites/below/index.html',
    from: '<a href="/series/n-north/">',
    to: '<a href="/n-north/">',
    caughtBy: browser(
      'every-page',
      'site "below", /series/ /series/ asks nothing of anyone else and nothing outside its base',
    ),
  },
  {
    name: 'Addresses forget the path that the site lives under',
    file: 'src/series/addresses.ts',
    from: 'figureFile: (slug, id, format) => `${home}${slug}/',
    to: 'figureFile: (slug, id, format) => `/${slug}/',
    caughtBy: unit('series/addresses', 'the addresses of an edition below /kunming/ all lie in it'),
  },
  {
    name: 'The previous letter and the next one have changed places',
    file: 'src/components/Neighbours.astro',
    from: "{ slot: previous, word: '上一篇', rel: 'prev' }",
    to: "{ slot: next, word: '上一篇', rel: 'prev' }",
    caughtBy: browser('guide', 'is the previous letter of the next one, and has it as its next', 'first'),
  },
  {
    name: 'An old address of a letter leads nowhere',
    file: 'src/build/redirects.ts',
    from: '      for (const old of aliases) await keep(join(home, slug), join(home, old), letter(slug), addresses);\n',
    to: '',
    caughtBy: browser(
      'after-publication',
      'below / files that others use are still found at the old address',
      'stress',
    ),
  },
  {
    name: 'A letter of the rail leads to another letter',
    file: LETTER,
    from: '<a class="rail-letter is-published" href="/n-noon/"',
    to: '<a class="rail-letter is-published" href="/t-tide/"',
    caughtBy: browser(
      'letter-leads',
      `${OTHER} the rail and the series page lead to the letter that stands at each place`,
    ),
  },
  {
    name: 'No letter of the rail is lit',
    file: LETTER,
    from: 'href="/t-tide/" aria-current="page"',
    to: 'href="/t-tide/"',
    caughtBy: browser('letter-leads', `${OTHER} a letter is lit in the rail of its own pages, and no other`),
  },
  {
    name: 'The title of the newest letter leads to another',
    file: '.cache/sites/other/index.html',
    from: '<h2 id="latest-title" class="is-medium"><a href="/n-noon/">',
    to: '<h2 id="latest-title" class="is-medium"><a href="/t-tide/">',
    caughtBy: browser('letter-leads', `${OTHER} a title that is a link leads to the page of that title`),
  },
  {
    name: 'The way to the letter before leads to the first of all',
    file: 'src/series/slots.ts',
    from: 'articles.findLast((slot) => slot.position < position)',
    to: 'articles.find((slot) => slot.position < position)',
    caughtBy: browser('letter-leads', `${OTHER} the ways to the letters before and after lead to the nearest`, 'other'),
  },
  {
    name: 'The switch of scripts leads to the series page from everywhere',
    file: 'src/components/EditionSwitch.astro',
    from: 'there.here(Astro.url.pathname)',
    to: 'there.home',
    caughtBy: browser('letter-leads', `${OTHER} the switch leads to the same page in the other script`, 'other'),
  },
];
