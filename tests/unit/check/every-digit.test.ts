import { describe, expect, it } from 'vitest';
import { checkLetter } from '../../../src/check/check-letter.ts';
import { makeLetter } from '../../../src/content/letter/make-letter.ts';
import { changeFacts, changeHanNumerals, changeProse, quantityPlaces } from './every-digit.ts';
import { letterOf } from '../../support/content-folder.ts';
import { openLetter, readLetter } from './letter-in-memory.ts';

const files = readLetter(`tests/fixtures/kit/${letterOf('kit')}`);
const letter = openLetter(files);

it('begins with a letter that has no fault', () => {
  expect(checkLetter(makeLetter(files))).toEqual([]);
});

// Each digit of each number goes through the check, and every value.
const PATIENCE = 180_000;

describe('one wrong digit makes the check fail and point at the place', { timeout: PATIENCE }, () => {
  it('wherever the digit stands in a quantity of the article or of its figures', () => {
    const { tried, unseen } = changeProse(files);
    expect(unseen).toEqual([]);
    const digits = quantityPlaces(files, letter).flatMap(
      ({ text: { text }, quantity: { start, end } }) => text.slice(start, end).match(/[0-9]/g) ?? [],
    );
    expect(tried).toBe(digits.length * 9);
    expect(digits.length).toBeGreaterThan(250);
  });

  it('wherever it stands in a value of facts.yaml that the prose states', () => {
    const { facts, unseen } = changeFacts(files);
    expect(unseen).toEqual([]);
    const typed = Object.entries(letter.factsFile.facts).filter(([, { value }]) => value !== undefined);
    // Every typed value of this letter is stated somewhere in words.
    expect(typed.map(([id]) => id).filter((id) => !facts.includes(id))).toEqual([]);
  });

  it('and so does another Han numeral where one states a fact', () => {
    const { tried, unseen } = changeHanNumerals(files);
    expect(unseen).toEqual([]);
    expect(tried).toBeGreaterThan(0);
  });
});

/** What else digits are in the letter's files, in the order in which they are told apart. */
const NO_QUANTITIES: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['an address', /https?:\/\/[^\s)]+/g],
  ['an id of a fact after a mark', /\]\(fact:[a-z0-9-]+\)/g],
  ['an id of a fact in a list', /(?<=^ {4}facts: |^ {8}facts: )\[.*\]$/gm],
  ['an id of a fact before its label', /^ {6}[a-z0-9-]+(?=: )/gm],
  ['a highlighted fact', /(?<=^ {4}highlight: ).*$/gm],
  ['a field of the frontmatter that is no text', /^(?:position|published| {2}period): .*$/gm],
  ['a year, with its month and day', /2[01]\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?/g],
  ['a range of months', /\d月至\d月/g],
  ['a range of days', /\d{1,2}月\d{1,2}日至\d{1,2}日/g],
  ['days in a row', /\d月\d{1,2}日、\d{1,2}日/g],
  ['a day', /\d{1,2}月\d{1,2}日/g],
  ['a month', /(?<!\d個)\d月/g],
];

describe('no number escapes the check', () => {
  const places = quantityPlaces(files, letter);

  it.each([files.article, files.figures])(
    'each digit of $file belongs to a quantity that states a fact or is told apart',
    ({ file, text }) => {
      // 1: in a quantity; 2: told apart.
      const seen = new Uint8Array(text!.length);
      for (const place of places) if (place.text.file === file) seen.fill(1, place.start, place.end);
      for (const [what, pattern] of NO_QUANTITIES) {
        for (const match of text!.matchAll(pattern)) {
          const span = seen.subarray(match.index, match.index + match[0].length);
          expect(span.includes(1), `${what}: ${match[0]} hides a quantity`).toBe(false);
          span.fill(2);
        }
      }
      const escaped = [...text!.matchAll(/\d/g)]
        .filter(({ index }) => seen[index] === 0)
        .map(({ index }) => text!.slice(index - 8, index + 8));
      expect(escaped).toEqual([]);
    },
  );

  it('nothing is told apart that is not there', () => {
    const both = `${files.article.text}\n${files.figures.text}`;
    expect(NO_QUANTITIES.filter(([, pattern]) => !both.match(pattern)).map(([what]) => what)).toEqual([]);
  });

  it('each number with a unit, found by a simple search, states a fact', () => {
    const simple = /\d[\d.,]*\s?(?:個|%|億|萬|次|天|項)/g;
    const found = [files.article, files.figures].flatMap(({ file, text }) =>
      [...text!.matchAll(simple)].map(({ index, 0: words }) => ({ file, index, words })),
    );
    const missed = found.filter(
      ({ file, index }) => !places.some(({ text, start, end }) => text.file === file && start <= index && index < end),
    );
    expect(missed).toEqual([]);
    expect(found.length).toBeGreaterThan(80);
  });
});
