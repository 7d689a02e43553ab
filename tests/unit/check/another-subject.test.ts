import { describe, expect, it } from 'vitest';
import { checkLetter } from '../../../src/check/check-letter.ts';
import { makeLetter } from '../../../src/content/letter/make-letter.ts';
import type { LetterText } from '../../../src/content/texts/letter-text.ts';
import { matchText } from '../../../src/facts/prose/match.ts';
import { changeFacts, changeHanNumerals, changeProse } from './every-digit.ts';
import { openLetter, readLetter } from './letter-in-memory.ts';

const files = readLetter('tests/fixtures/another-subject', '2-u-under');
const letter = openLetter(files);

/**
 * Every number of the letter in the order of its texts, by hand: the words, and the id of
 * the fact that they state, the kind of number that they are instead, `none` where the author
 * says that they are no fact, or `free` where Han numerals count what no fact holds.
 */
const ARTICLE: readonly (readonly [words: string, what: string])[] = [
  // Deck and corrections.
  ['2024年', 'date'],
  ['24個', 'branches'],
  ['248.9萬人次', 'visits'],
  ['5.0%', 'metro-trips-growth'],
  ['16.2萬人次', 'none'],
  ['61.2萬人次', 'night-visits'],

  // The lead.
  ['一座', 'free'],
  ['9時30分', 'time'],
  ['二〇〇九年', 'date'],
  ['十月', 'date'],
  ['第一', 'ordinal'],
  ['十多年', 'free'],
  ['七條', 'metro-lines'],
  ['142座', 'metro-stations'],
  ['一張', 'free'],
  ['186.4公里', 'metro-length'],
  ['一座', 'free'],
  ['５８.３米', 'deepest-station'],
  ['2號', 'ordinal'],
  ['23:30', 'time'],
  ['一層', 'free'],
  ['2022年3月18日', 'date'],
  ['一處', 'free'],
  ['第一', 'ordinal'],
  ['1965', 'none'],
  ['一張', 'free'],
  ['2024年', 'date'],
  ['２４個', 'branches'],

  // The metro.
  ['2024年', 'date'],
  ['31,250.6萬人次', 'metro-trips'],
  ['一年', 'free'],
  ['32,880.2萬人次', 'metro-trips-before'],
  ['5.0%', 'metro-trips-growth'],
  ['兩個', 'free'],
  ['COVID-19', 'name'],
  ['G56', 'name'],
  ['99.2%', 'on-time-rate'],
  ['一年', 'free'],
  ['98.7%', 'on-time-rate-before'],
  ['0.5個百分點', 'on-time-change'],
  ['3次', 'breakdowns'],
  ['第3', 'ordinal'],
  ['2元至9元', 'fare-range'],
  ['3.85元', 'fare-average'],
  ['2.0', 'name'],
  ['v3.2.1', 'name'],
  ['不到4分鐘', 'transfer-walk'],
  ['5G', 'name'],
  ['PM2.5', 'name'],
  ['35微克/立方米', 'dust-before'],
  ['24微克/立方米', 'dust'],
  ['22.5℃', 'platform-temperature'],
  ['1.32億千瓦時', 'electricity'],
  ['8.4%', 'electricity-growth'],
  ['2025年', 'date'],
  ['1至5月', 'period'],
  ['2.7%', 'metro-recovery'],
  ['第二季度', 'period'],
  ['7月', 'date'],

  // The library.
  ['一年', 'free'],
  ['24個', 'branches'],
  ['248.9萬人次', 'visits'],
  ['8點', 'time'],
  ['61.2萬人次', 'night-visits'],
  ['24.6%', 'night-share'],
  ['圖1', 'ordinal'],
  ['43.7萬人', 'registered'],
  ['4歲', 'youngest-reader'],
  ['97歲', 'oldest-reader'],
  ['18歲至35歲', 'usual-age'],
  ['86.5萬件', 'holdings'],
  ['1,204,318件', 'loans'],
  ['2.3倍', 'loans-ratio'],
  ['1,046場', 'readings'],
  ['四十多場', 'readings-average'],
  ['一位', 'free'],
  ['一座', 'free'],
  ['3+N', 'name'],
  ['一層', 'free'],
  ['第3條', 'article'],
  ['第三十二條', 'article'],
  ['第2款', 'article'],
  ['兩條', 'free'],
  ['312名', 'staff'],
  ['1,860多人', 'volunteers'],
  ['一個月', 'free'],
  ['一次', 'free'],
  ['6:00', 'time'],
  ['17小時', 'open-hours'],
  ['7×24小時', 'name'],
  ['96142', 'phone'],
  ['0999-5550142', 'phone'],
  ['2024年5月', 'date'],
  ['6月', 'date'],
  ['A4', 'name'],
  ['2,417件', 'answers'],
  ['3', 'ordinal'],
  ['92.5分', 'score'],
  ['一項', 'free'],
  ['百分之三', 'new-readers'],
  ['第一', 'ordinal'],

  // The money.
  ['5.60億元', 'investment'],
  ['2024年', 'date'],
  ['3.89億元', 'spent'],
  ['69.5%', 'spent-share'],
  ['約2333萬元', 'branch-average'],
  ['24個月', 'months-planned'],
  ['28個月', 'months-taken'],
  ['二十四個', 'branches'],
  ['500萬元及以下', 'size-small'],
  ['9個', 'branches-small'],
  ['500萬元至1000萬元', 'size-middle'],
  ['11個', 'branches-middle'],
  ['1000萬元以上', 'size-large'],
  ['4個', 'branches-large'],
  ['一座', 'free'],
  ['一條', 'free'],
  ['一年', 'free'],
  ['一年', 'free'],
  ['一年', 'free'],

  // The end, and the note on sources.
  ['十一月', 'date'],
  ['一個', 'free'],
  ['2號', 'ordinal'],
  ['一個', 'free'],
  ['一張', 'free'],
  ['2022-03-18', 'date'],
  ['一個', 'free'],
  ['七條', 'metro-lines'],
  ['2024年', 'date'],
  ['第5章', 'article'],

  // What sections claim, after the body.
  ['5.0%', 'metro-trips-growth'],
  ['24個', 'branches'],
  ['5.60億元', 'investment'],
  ['近七成', 'spent-share'],
  ['一座', 'free'],
  ['兩種', 'free'],
];

const FIGURES: typeof ARTICLE = [
  ['四個', 'free'],
  ['一個', 'free'],
  ['2024年', 'date'],
  ['24.6%', 'night-share'],
  ['187.7萬人次', 'day-visits'],
  ['2024年', 'date'],
  ['一條', 'free'],
  ['187.7萬人次', 'day-visits'],
  ['8點', 'time'],
  ['61.2萬人次', 'night-visits'],
  ['248.9萬人次', 'visits'],
  ['8點', 'time'],
  ['5.60億元', 'investment'],
  ['3.89億元', 'spent'],
  ['2024年', 'date'],
  ['69.5%', 'spent-share'],
  ['近七成', 'spent-share'],
  ['兩條', 'free'],
  ['5.60億元', 'investment'],
  ['3.89億元', 'spent'],
  ['69.5%', 'spent-share'],
];

function numbersOf({ text, marks }: LetterText): [string, string][] {
  const { numbers, uses } = matchText(text, letter.index, marks);
  return numbers.map((number): [string, string] => {
    const use = uses.find(({ quantity }) => quantity === number.quantity);
    if (use) return [number.text, use.fact.id];
    if (marks.some(({ start, end }) => start < number.end && end > number.start)) return [number.text, 'none'];
    return [number.text, number.quantity ? 'free' : number.kind];
  });
}

describe('a letter of another subject, full of traps', () => {
  it('passes the check', () => {
    expect(checkLetter(makeLetter(files))).toEqual([]);
  });

  it('is as long and as rich as it means to be', () => {
    const { length } = files.article.text!.match(/\p{Script=Han}/gu)!;
    expect(length).toBeGreaterThanOrEqual(1500);
    expect(length).toBeLessThanOrEqual(2500);
    const facts = Object.values(letter.factsFile.facts);
    expect(facts.length).toBeGreaterThanOrEqual(25);
    expect(new Set(facts.map(({ unit }) => unit)).size).toBeGreaterThanOrEqual(15);
  });

  it.each([
    [files.article.file, ARTICLE],
    [files.figures.file, FIGURES],
  ])('has every number of %s told for what it is', (file, table) => {
    const found = letter.texts.filter((text) => text.file === file).flatMap(numbersOf);
    expect(found).toEqual(table);
  });

  it('states every typed fact in words', () => {
    const stated = new Set([...ARTICLE, ...FIGURES].map(([, what]) => what));
    expect([...letter.index.byId.keys()].filter((id) => !stated.has(id))).toEqual([]);
  });
});

describe('one wrong digit makes its check fail and point at the place', { timeout: 180_000 }, () => {
  it('in a quantity of the article or of its figures', () => {
    const { tried, unseen } = changeProse(files);
    // 2333 rounds to 2330: what the changed text says is true of the same fact.
    expect(unseen).toEqual([`${files.article.file}: 「資平均，每個分館約2333萬元」 -> 「約2330萬元」`]);
    expect(tried).toBeGreaterThan(9 * 150);
  });

  it('in a value of facts.yaml that the prose states', () => {
    expect(changeFacts(files).unseen).toEqual([]);
  });

  it('in a Han numeral that states a fact', () => {
    expect(changeHanNumerals(files).unseen).toEqual([]);
  });
});
