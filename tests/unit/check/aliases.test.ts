import { expect, it } from 'vitest';
import { checkAliases } from '../../../src/check/rules/aliases.ts';
import { frontmatterSchema } from '../../../src/series/schema.ts';

const placed = (position: number, letter: string, word: string, formerly: string[]) => ({
  folder: `${position}-${letter}-${word}`.toLowerCase(),
  data: frontmatterSchema.parse({
    position,
    letter,
    word,
    formerly,
    title: '題',
    deck: '提要。',
    published: '2026-03-01',
    credits: [{ role: '撰文', names: ['某某'] }],
  }),
});
const paths = (...letters: ReturnType<typeof placed>[]) =>
  [...checkAliases(letters).values()].flat().map(({ path, message }) => `${path.join('.')} ${message}`);

it('a former address leads to one letter alone', () => {
  expect(paths(placed(3, 'N', 'Near', ['Next']), placed(6, 'N', 'Net', ['Novel', 'Nascent']))).toEqual([]);
});

it.each([
  ['the present word', [placed(6, 'N', 'Net', ['Net'])], /formerly\.0 .*\/n-net\//],
  ['the same word twice', [placed(6, 'N', 'Net', ['Novel', 'Novel'])], /formerly\.1 .*\/n-novel\//],
  [
    'a word that another letter has now',
    [placed(3, 'N', 'Near', []), placed(6, 'N', 'Net', ['Near'])],
    /formerly\.0 .*3-n-near/,
  ],
  [
    'a word that another letter had',
    [placed(3, 'N', 'Near', ['Next']), placed(6, 'N', 'Net', ['Next'])],
    /formerly\.0 .*3-n-near/,
  ],
  ['a word of another letter of the alphabet', [placed(6, 'N', 'Net', ['Keen'])], /formerly\.0 .*以 N 開頭/],
])('refuses %s', (_, letters, message) => {
  expect(paths(...letters)).toEqual([expect.stringMatching(message)]);
});
