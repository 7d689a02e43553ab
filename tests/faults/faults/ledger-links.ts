import { browser, type Fault } from '../fault.ts';
import { LETTER } from './letter.ts';

/** The site whose links are led astray, as tests name it. */
const OTHER = 'site "other", /';

/** Links of numbers, ledgers and figures, and the addresses that files for machines name: each is what its words say. */
export const LEDGER_LINKS: readonly Fault[] = [
  {
    name: 'Every number of a text leads to the row of its first',
    file: 'src/components/FactText.astro',
    from: '`${ledger}#${fact.id}`',
    to: '`${ledger}#${parts.find((each) => each.fact)!.fact!.id}`',
    caughtBy: browser('number-leads', `${OTHER} a number leads to the row of the fact that it states`, 'other'),
  },
  {
    name: 'A value of a figure’s table leads to the row of its neighbour',
    file: LETTER,
    from: '<a class="fact" href="/t-tide/data/#f1-two">10個</a>',
    to: '<a class="fact" href="/t-tide/data/#f1-one">10個</a>',
    caughtBy: browser('number-leads', `${OTHER} a number leads to the row of the fact that it states`),
  },
  {
    name: 'Every key number of a section leads to the row of its first',
    file: 'src/components/KeyNumbers.astro',
    from: 'href={`${ledger}#${id}`}',
    to: 'href={`${ledger}#${numbers[0].id}`}',
    caughtBy: browser('number-leads', `${OTHER} a key number is that of the fact whose name stands over it`, 'other'),
  },
  {
    name: 'Every source of a number leads to its first',
    file: 'src/components/LedgerParticulars.astro',
    from: '#source-${id}',
    to: '#source-${sources[0].id}',
    caughtBy: browser('number-leads', `${OTHER} sources, terms of formulas and places of events are the ones`, 'other'),
  },
  {
    name: 'The ledger says that a number stands where another does',
    file: '.cache/sites/other/a-again/data/index.html',
    from: 'href="/a-again/#use-west-1"',
    to: 'href="/a-again/#use-east-1"',
    caughtBy: browser('number-leads', `${OTHER} what the ledger says of where a fact is met leads there`),
  },
  {
    name: 'A figure alone says that it is from another figure',
    file: '.cache/sites/other/t-tide/figures/figure-1/index.html',
    from: 'href="/t-tide/#fig-figure-1"',
    to: 'href="/n-noon/#fig-figure-1"',
    caughtBy: browser('number-leads', `${OTHER} a figure leads to its own files, its own place and its own letter`),
  },
  {
    name: 'A download is saved under the name of another figure',
    file: LETTER,
    from: 'download="t-tide-figure-1.csv"',
    to: 'download="t-tide-figure-2.csv"',
    caughtBy: browser('number-leads', `${OTHER} a figure leads to its own files, its own place and its own letter`),
  },
  {
    name: 'The data of a letter say that they are those of the series',
    file: 'src/pages/[...edition]/[slug]/facts.json.ts',
    from: 'article: addresses.absolute(addresses.letter(slot.slug)),',
    to: 'article: addresses.absolute(addresses.home),',
    caughtBy: browser('data-leads', `${OTHER} the data of t-tide say whose they are`, 'other'),
  },
  {
    name: 'Search engines are told that a table is JSON',
    file: '.cache/sites/other/t-tide/data/index.html',
    from: '"encodingFormat":"text/csv"',
    to: '"encodingFormat":"application/json"',
    caughtBy: browser('data-leads', `${OTHER} the data of t-tide say whose they are`),
  },
  {
    name: 'The data of a figure say that they are another’s',
    file: '.cache/sites/other/t-tide/figures/figure-1.json',
    from: '"address": "http://localhost:4321/t-tide/#fig-figure-1"',
    to: '"address": "http://localhost:4321/n-noon/#fig-figure-1"',
    caughtBy: browser('data-leads', `${OTHER} the files of the figures of t-tide say which they are of`),
  },
];
