import { expect, test } from 'vitest';
import { parseHanNumber } from '../../../src/facts/prose/han-numerals.ts';

test.each([
  ['三', 3],
  ['兩', 2],
  ['十', 10],
  ['十六', 16],
  ['二十', 20],
  ['一百二十', 120],
  ['一百零五', 105],
  ['一千九百七十一', 1971],
  ['三萬二千', 32000],
  ['十二萬', 120000],
  ['一萬億', 1e12],
  ['六百七十二億', 67200000000],
  ['四十八點五三', 48.53],
])('%s is %d', (text, expected) => expect(parseHanNumber(text)).toBe(expected));

test.each(['三五', '百', '千億', '萬', '三十百', '二〇二二', '', '點五', '三點', '三點十'])(
  '%s is no definite number',
  (text) => {
    expect(parseHanNumber(text)).toBeUndefined();
  },
);
