import { browser, type Fault } from '../fault.ts';
import { LETTER } from './letter.ts';

/** The site whose links are led astray, as tests name it. */
const OTHER = 'site "other", /';

/** Links of numbers, ledgers and figures, and the addresses that files for machines name: each is what its words say. */
export const LEDGER_LINKS: readonly Fault[] = [
  {
    name: 'A value of a figure’s table leads to the row of its neighbour',
    file: LETTER,
    from: '<a class="fact" href="/t-tide/data/#f1-two">10個</a>',
    to: '<a class="fact" href="/t-tide/data/#f1-one">10個</a>',
    caughtBy: browser('number-leads', `${OTHER} a number leads to the row of the fact that it states`),
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
];
