import { expect, it } from 'vitest';
import { rubyParts } from '../../../src/typography/ruby.ts';

it('as many readings as characters are given one to each', () => {
  expect(rubyParts('傈僳', 'ㄌㄧˋ ㄙㄨˋ')).toEqual([
    { base: '傈', reading: 'ㄌㄧˋ' },
    { base: '僳', reading: 'ㄙㄨˋ' },
  ]);
});

it('any other number of readings is given to all of them', () => {
  expect(rubyParts('霧島', 'Kūnmíng')).toEqual([{ base: '霧島', reading: 'Kūnmíng' }]);
  expect(rubyParts('霧島市', 'Kūnmíng  Shì')).toEqual([{ base: '霧島市', reading: 'Kūnmíng Shì' }]);
});

it('a character outside the basic plane is one character', () => {
  expect(rubyParts('𠮷', 'ㄐㄧˊ')).toEqual([{ base: '𠮷', reading: 'ㄐㄧˊ' }]);
});
