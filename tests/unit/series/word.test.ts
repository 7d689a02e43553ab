import { describe, expect, it } from 'vitest';
import { frontmatterSchemaFor, seriesWordSchema } from '../../../src/series/schema.ts';
import { letterCount, ordinal } from '../../../src/series/slot-words.ts';
import { letterAt, positionsOf } from '../../../src/series/word.ts';

describe('the word of a series', () => {
  it.each(['YA', 'KUNMING', 'TAINAN', 'SHIJIAZHUANG'])('may be %s', (word) => {
    expect(seriesWordSchema.safeParse(word).success).toBe(true);
  });

  it.each(['', 'A', 'Kunming', 'KUN MING', 'LÜDA', 'KUNMING1', 'ABCDEFGHIJKLM', 7])(
    'may not be %j, which is told in Chinese',
    (word) => {
      const { error } = seriesWordSchema.safeParse(word);
      expect(error?.issues).toHaveLength(1);
      if (typeof word === 'string') expect(error?.issues[0]?.message).toBe('系列拼的詞是 2 到 12 個大寫英文字母');
    },
  );

  it('gives the letter at a place, and all places of a letter', () => {
    expect([1, 6, 7].map((position) => letterAt('TAINAN', position))).toEqual(['T', 'N', undefined]);
    expect([positionsOf('TAINAN', 'A'), positionsOf('TAINAN', 'K')]).toEqual([[2, 5], []]);
  });

  it('bounds the positions of its letters', () => {
    const { position } = frontmatterSchemaFor(6).shape;
    expect(position.safeParse(6).success).toBe(true);
    expect([0, 7, 1.5].map((each) => position.safeParse(each).error?.issues[0]?.message)).toEqual(
      Array(3).fill('位置是 1 到 6 的整數'),
    );
  });
});

describe('places and counts in readers’ words', () => {
  it('are Chinese numerals', () => {
    expect([1, 2, 6, 10, 12].map(ordinal)).toEqual([
      '第一個字母',
      '第二個字母',
      '第六個字母',
      '第十個字母',
      '第十二個字母',
    ]);
    expect([2, 7, 11].map(letterCount)).toEqual(['兩個字母', '七個字母', '十一個字母']);
  });
});
