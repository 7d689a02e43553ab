import { browser, type Catcher } from '../fault.ts';

/** A letter's page, as its site was built. */
export const LETTER = '.cache/sites/other/t-tide/index.html';

/** What the walk through all pages asks of that one, by the test's own words. */
export const asked = (words: string): Catcher => browser('every-page', `site "other", /t-tide/ ${words}`);
