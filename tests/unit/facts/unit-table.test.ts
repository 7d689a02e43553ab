import { describe, expect, it, test } from 'vitest';
import {
  convert,
  countsWholeThings,
  isDuration,
  isUnit,
  UNITS,
  unitKind,
  unitSpellings,
  type Unit,
} from '../../../src/facts/model/units.ts';
import { readMultiplier, readUnitWord } from '../../../src/facts/prose/unit-words.ts';
import { drawnDays } from '../../../src/figures/kinds/intervals/drawn-days.ts';

// The table of units is typed by hand: here it is held to how Chinese makes units of units.

/** What a word before a unit makes of it. */
const PREFIXES = { 萬億: 1e12, 億: 1e8, 萬: 1e4 } as const;

/** Units that are others with a word before them, and how many of these they are. */
const PREFIXED = UNITS.flatMap((unit) =>
  Object.entries(PREFIXES).flatMap(([prefix, factor]): [Unit, Unit, number][] => {
    const rest = unit.slice(prefix.length);
    return unit.startsWith(prefix) && isUnit(rest) ? [[unit, rest, factor]] : [];
  }),
);

describe('a unit with 萬, 億 or 萬億 before it', () => {
  it('is found for every unit that begins so', () => {
    const begun = UNITS.filter((unit) => /^[萬億]/.test(unit));
    expect(begun.filter((unit) => PREFIXED.every(([prefixed]) => prefixed !== unit))).toEqual([]);
    expect(begun.length).toBeGreaterThan(20);
  });

  it.each(PREFIXED)('%s is %s times %d', (unit, of, factor) => {
    expect(convert(1, unit, of)).toBe(factor);
  });

  it.each(PREFIXED)('%s counts no whole things: half a 萬 of %s is a number of them', (unit) => {
    expect(countsWholeThings(unit)).toBe(false);
  });
});

describe('units of measure', () => {
  test.each<[Unit, number, Unit]>([
    ['公斤', 1000, '克'],
    ['噸', 1000, '公斤'],
    ['厘米', 10, '毫米'],
    ['米', 100, '厘米'],
    ['公里', 1000, '米'],
    ['平方公里', 1000 ** 2, '平方米'],
    ['公頃', 100 ** 2, '平方米'],
    ['立方米', 1000, '公升'],
  ])('one %s is %d %s', (unit, factor, of) => {
    expect(convert(1, unit, of)).toBe(factor);
  });

  it('of one kind are those of which one may stand for another, and no others', () => {
    const kinds = Map.groupBy(UNITS, unitKind);
    const alike = [...kinds.values()].filter((units) => units.length > 1).map((units) => units.join(' '));
    expect(alike).toEqual([
      '元 萬元 億元 萬億元',
      '美元 萬美元 億美元',
      '克 公斤 噸 萬噸 億噸',
      '毫米 厘米 米 公里 萬公里',
      '平方米 萬平方米 公頃 平方公里',
      '畝 萬畝',
      '公升 立方米 萬立方米 億立方米',
      '千瓦 萬千瓦 億千瓦',
      '千瓦時 萬千瓦時 億千瓦時',
      '個 項',
      '戶 萬戶',
      '人 名 位 萬人',
      '人次 萬人次 億人次',
      '次 趟',
      '種 類',
      '件 萬件',
    ]);
  });

  it('are the only ones that do not count whole things', () => {
    const plain = UNITS.filter((unit) => !countsWholeThings(unit) && PREFIXED.every(([prefixed]) => prefixed !== unit));
    expect(plain.join(' ')).toBe(
      '元 美元 克 公斤 噸 斤 毫米 厘米 米 公里 平方米 公頃 平方公里 畝 公升 立方米 千瓦 千瓦時 微克/立方米 攝氏度 % 個百分點 倍 分',
    );
  });
});

describe('spans of time', () => {
  it('are these', () => {
    expect(UNITS.filter(isDuration)).toEqual(['秒', '分鐘', '小時', '天', '週', '個月', '年']);
  });

  test.each<[Unit, number, Unit]>([
    ['分鐘', 60, '秒'],
    ['小時', 60, '分鐘'],
    ['天', 24, '小時'],
    ['週', 7, '天'],
    ['個月', 30, '天'],
    ['年', 365, '天'],
  ])('%s is drawn as %d times %s', (unit, factor, of) => {
    expect(drawnDays(unit) / drawnDays(of)).toBeCloseTo(factor, 9);
  });

  it('are drawn in days', () => expect(drawnDays('天')).toBe(1));
});

describe('words for units in prose', () => {
  test.each(UNITS.flatMap((unit) => unitSpellings(unit).map((word) => [word, unit] as const)))(
    '%s is read as %s',
    (word, unit) => {
      expect(readUnitWord(word, 0)).toMatchObject({ unit, end: word.length, shift: 0, half: false, many: false });
    },
  );

  it('spell the same thing as the name in the table', () => {
    const others = UNITS.flatMap((unit) => {
      const [, ...spellings] = unitSpellings(unit);
      return spellings.length ? [`${unit}：${spellings.join(' ')}`] : [];
    });
    expect(others).toEqual([
      '公斤：千克',
      '厘米：公分',
      '米：公尺',
      '攝氏度：℃ °C',
      '個百分點：百分點',
      '台：臺',
      '株：棵',
      '棟：幢',
      '本：冊',
      '天：日',
      '週：周 星期 個星期',
    ]);
  });

  /** Words of numbers that may stand between digits and a unit are made of these. */
  const MADE_OF: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 萬: 4, 億: 8 };
  const WORDS = ['十', '百', '千', '萬', '十萬', '百萬', '千萬', '億', '十億', '百億', '千億', '萬億'];

  test.each(WORDS)('%s between a number and a unit is as many tens as its characters say', (word) => {
    const tens = [...word].reduce((sum, each) => sum + MADE_OF[each]!, 0);
    expect(readMultiplier(word, 0)).toEqual({ shift: tens, end: word.length });
    // 座 has no unit of its own with such a word before it.
    expect(readUnitWord(`${word}座`, 0)).toMatchObject({ unit: '座', shift: tens });
  });
});
