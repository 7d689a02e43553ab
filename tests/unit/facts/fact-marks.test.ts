import { expect, it } from 'vitest';
import { readFactMarks } from '../../../src/facts/prose/fact-marks.ts';

const source = '能源[15個](fact:energy)，數字[15個](fact:digital)。';

it('a mark leaves only its words for readers', () => {
  expect(readFactMarks(source).text).toBe('能源15個，數字15個。');
});

it('a mark says which words are which fact', () => {
  const { text, marks } = readFactMarks(source);
  expect(marks.map(({ start, end, fact }) => [text.slice(start, end), fact])).toEqual([
    ['15個', 'energy'],
    ['15個', 'digital'],
  ]);
});

it('every character is found again in the source', () => {
  const { text, sourceOffset } = readFactMarks(source);
  for (let at = 0; at < text.length; at += 1) expect(source[sourceOffset(at)]).toBe(text[at]);
});

it.each(['沒有標記', '[字](https://example.org/)', '[15個](fact:)', '半個[標記'])(
  'other brackets stand for themselves: %s',
  (text) => {
    expect(readFactMarks(text)).toMatchObject({ text, marks: [] });
  },
);
