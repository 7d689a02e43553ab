import { describe, expect, it, test } from 'vitest';
import { describePeriod, parsePeriod } from '../../../src/facts/model/periods.ts';
import { EVENT_STATUS_WORDS, STATUS_WORDS, STATUSES } from '../../../src/facts/model/status.ts';
import { CORROBORATION_WORDS } from '../../../src/facts/ledger/corroboration.ts';
import { parseHanNumber } from '../../../src/facts/prose/han-numerals.ts';
import { qualifierAfter, qualifierBefore, saysFall } from '../../../src/facts/prose/qualifier-words.ts';
import { toHalfWidth } from '../../../src/facts/prose/width.ts';
import { letterCount, ordinal } from '../../../src/series/slot-words.ts';

// What was typed word by word is held to a rule, or, where there is none, to a list by another hand.

const DIGITS = [...'零一二三四五六七八九'];

/** A number below ten thousand as it is written in Han numerals. */
function inHan(number: number): string {
  const places = ['千', '百', '十', ''];
  const written = String(number)
    .padStart(4, '0')
    .replace(/\d/g, (digit, at: number) => (digit === '0' ? '零' : DIGITS[Number(digit)]! + places[at]!));
  return written
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '')
    .replace(/^一十/, '十');
}

describe('Han numerals', () => {
  it('are read as what they say, each from one to ten thousand', () => {
    expect([7, 10, 16, 105, 1971, 2010, 3006].map(inHan)).toEqual([
      '七',
      '十',
      '十六',
      '一百零五',
      '一千九百七十一',
      '二千零一十',
      '三千零六',
    ]);
    const wrong = Array.from({ length: 9999 }, (_, i) => i + 1).filter(
      (number) => parseHanNumber(inHan(number)) !== number,
    );
    expect(wrong).toEqual([]);
  });

  it('say what stands after their point, digit by digit', () => {
    DIGITS.forEach((digit, value) => expect(parseHanNumber(`三點${digit}`)).toBe(Number(`3.${value}`)));
    expect(parseHanNumber('三點〇')).toBe(3);
  });

  it('name places in a word and count its letters', () => {
    for (let place = 1; place <= 12; place += 1) {
      const [, numeral = ''] = /^第(.+)個字母$/.exec(ordinal(place))!;
      expect(parseHanNumber(numeral), ordinal(place)).toBe(place);
    }
    for (let count = 2; count <= 12; count += 1) {
      const [, numeral = ''] = /^(.+)個字母$/.exec(letterCount(count))!;
      expect(parseHanNumber(numeral), letterCount(count)).toBe(count);
    }
    expect(letterCount(2)).toBe('兩個字母');
  });
});

describe('periods', () => {
  it('name every month, and end with its last day', () => {
    for (const year of [2022, 2024])
      for (let month = 1; month <= 12; month += 1) {
        const period = `${year}-${String(month).padStart(2, '0')}`;
        const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
        expect(describePeriod(period)).toBe(`${year}年${month}月`);
        expect(parsePeriod(period)).toEqual({ kind: 'month', start: `${period}-01`, end: last });
      }
  });

  it('have three months a quarter and six a half, in order', () => {
    const months = (text: string) => {
      const { start, end } = parsePeriod(text)!;
      return [start, end].map((day) => Number(day.slice(5, 7)));
    };
    expect([1, 2, 3, 4].map((quarter) => months(`2022-Q${quarter}`))).toEqual([
      [1, 3],
      [4, 6],
      [7, 9],
      [10, 12],
    ]);
    expect([1, 2].map((half) => months(`2022-H${half}`))).toEqual([
      [1, 6],
      [7, 12],
    ]);
    expect([1, 2, 3, 4].map((quarter) => describePeriod(`2022-Q${quarter}`))).toEqual(
      ['一', '二', '三', '四'].map((word) => `2022年第${word}季度`),
    );
    expect([1, 2].map((half) => describePeriod(`2022-H${half}`))).toEqual(['2022年上半年', '2022年下半年']);
  });
});

describe('how real a number or an event is', () => {
  test.each([
    ['realised', '已實現', '已發生'],
    ['started', '已開工', '已開工'],
    ['signed', '已簽約', '已簽約'],
    ['planned', '計劃', '計劃'],
    ['expected', '預期', '預期'],
    ['claimed', '據原報道', '據原報道'],
    ['derived', '推算', '推算'],
  ] as const)('%s is called %s, and of an event %s', (status, ofNumber, ofEvent) => {
    expect(STATUS_WORDS[status].label).toBe(ofNumber);
    expect(EVENT_STATUS_WORDS[status].label).toBe(ofEvent);
  });

  it('is explained by what its word says', () => {
    const words: Partial<Record<(typeof STATUSES)[number], RegExp>> = {
      realised: /已經發生/,
      started: /已經開工/,
      signed: /已經簽約/,
      planned: /打算/,
      expected: /將來/,
      claimed: /無從核實/,
      derived: /^(本站|日期由本站推算)/,
    };
    for (const status of STATUSES)
      for (const table of [STATUS_WORDS, EVENT_STATUS_WORDS]) expect(table[status].meaning).toMatch(words[status]!);
    const meanings = [STATUS_WORDS, EVENT_STATUS_WORDS].map((table) => STATUSES.map((each) => table[each].meaning));
    for (const each of meanings) expect(new Set(each).size).toBe(STATUSES.length);
  });

  it('is known from elsewhere in these words', () => {
    expect(CORROBORATION_WORDS.none).toMatch(/未見/);
    expect(CORROBORATION_WORDS.confirmed).toMatch(/相符/);
    expect(CORROBORATION_WORDS.differs).toMatch(/不同/);
  });
});

describe('words by which a number is not exact', () => {
  test.each([
    ['under', '不到 不足 未滿 未到 低於 少於 小於 不超過 不多於 不高於 至多 最多 近 將近 接近'],
    ['over', '超過 超過了 超 逾 高於 多於 大於 突破 不低於 不少於 不小於 至少 最少 不下'],
    ['about', '約 約為 約有 約占 約達 約是 約計 約需 大約 大約為 大約有 大概 大致'],
  ] as const)('before it, %s: %s', (qualifier, words) => {
    for (const word of words.split(' '))
      expect(qualifierBefore(`貨物${word}`, 2 + word.length, false), word).toEqual({ qualifier, at: 2 });
  });

  test.each([
    ['over', '以上 及以上 之上 有餘'],
    ['under', '以下 及以下 以內 之內 內 之下'],
    ['about', '左右 上下'],
  ] as const)('after it, %s: %s', (qualifier, words) => {
    for (const word of words.split(' '))
      expect(qualifierAfter(`天${word}。`, 1), word).toEqual({ qualifier, at: 1 + word.length });
  });

  it('and those by which something fell by it', () => {
    for (const word of '下降 減少 降低 下滑 回落 縮減 下跌 減 降 跌 下降了 降幅為 跌幅'.split(' '))
      expect(saysFall(`收入${word}`, 2 + word.length), word).toBe(true);
    for (const word of ['增長', '上升', '增加', '提高', '漲', '增幅'])
      expect(saysFall(`收入${word}`, 2 + word.length), word).toBe(false);
  });
});

it('a full-width sign, digit or letter is read as the half-width one that Unicode has for it', () => {
  const read = Array.from({ length: 94 }, (_, i) => String.fromCharCode(0xff01 + i)).filter(
    (each) => toHalfWidth(each) !== each,
  );
  for (const each of read) expect(toHalfWidth(each), each).toBe(each.normalize('NFKC'));
  expect(read.join('')).toMatch(/[０-９]{10}/);
  expect(read.filter((each) => /\p{L}/u.test(each))).toHaveLength(52);
  expect(toHalfWidth('〜')).toBe('~');
});
