import { expect, it } from 'vitest';
import { clauses } from '../../../src/facts/prose/clauses.ts';

const of = (...texts: string[]) =>
  clauses(texts.map((text) => ({ text }))).map((line) => line.map(({ text }) => text).join(''));

it.each([
  ['三個千億級船隊，輪廓初現', ['三個千億級船隊，', '輪廓初現']],
  ['問、變、為', ['問、', '變、', '為']],
  ['他說：「跑起來了。」然後呢？', ['他說：', '「跑起來了。」', '然後呢？']],
  ['沒有標點', ['沒有標點']],
])('a heading breaks after its punctuation, and closing marks stay with it: %s', (heading, lines) => {
  expect(of(heading)).toEqual(lines);
});

it('a heading loses no character, wherever its numbers stand', () => {
  expect(of('35個', '簽約項目，過半', '18個', '，沒有寫明').join('')).toBe('35個簽約項目，過半18個，沒有寫明');
});

it('a comma after a number stays with the number', () => {
  expect(of('走出去', '49次', '，請進來', '1971次')).toEqual(['走出去49次，', '請進來1971次']);
});
