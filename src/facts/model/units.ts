import { fromNumber, multiply, powerOfTen, toNumber } from './rational.ts';

interface UnitRecord {
  /**
   * What the unit measures. Values of one kind may be compared, added and converted;
   * two measure words share a kind only where one may stand for the other (15個項目, 15項).
   */
  kind: string;
  /** Size in the kind's base unit; always a power of ten, so that conversion is exact. */
  scale: number;
  /** Counts whole things: typed values are integers and carry no rounding error. */
  counts?: true;
  /** Other spellings that prose may use. */
  spellings?: readonly string[];
}

/**
 * The closed vocabulary of units. A new one is added here and nowhere else.
 * 畝 and 公頃 are kinds apart because 1/15 does not convert exactly, 斤 and 公斤 because 1/2 is no power of ten, and so are
 * 天, 個月 and 年, because a month has no fixed number of days.
 */
export const UNIT_TABLE = {
  元: { kind: 'money', scale: 1 },
  萬元: { kind: 'money', scale: 1e4 },
  億元: { kind: 'money', scale: 1e8 },
  萬億元: { kind: 'money', scale: 1e12 },
  美元: { kind: 'usd', scale: 1 },
  萬美元: { kind: 'usd', scale: 1e4 },
  億美元: { kind: 'usd', scale: 1e8 },

  克: { kind: 'mass', scale: 1e-6 },
  公斤: { kind: 'mass', scale: 1e-3, spellings: ['千克'] },
  噸: { kind: 'mass', scale: 1 },
  萬噸: { kind: 'mass', scale: 1e4 },
  億噸: { kind: 'mass', scale: 1e8 },
  斤: { kind: 'jin', scale: 1 },
  毫米: { kind: 'length', scale: 1e-3 },
  厘米: { kind: 'length', scale: 1e-2, spellings: ['公分'] },
  米: { kind: 'length', scale: 1, spellings: ['公尺'] },
  公里: { kind: 'length', scale: 1e3 },
  萬公里: { kind: 'length', scale: 1e7 },
  平方米: { kind: 'area', scale: 1 },
  萬平方米: { kind: 'area', scale: 1e4 },
  公頃: { kind: 'area', scale: 1e4 },
  平方公里: { kind: 'area', scale: 1e6 },
  畝: { kind: 'mu', scale: 1 },
  萬畝: { kind: 'mu', scale: 1e4 },
  公升: { kind: 'volume', scale: 1e-3 },
  立方米: { kind: 'volume', scale: 1 },
  萬立方米: { kind: 'volume', scale: 1e4 },
  億立方米: { kind: 'volume', scale: 1e8 },
  千瓦: { kind: 'power', scale: 1 },
  萬千瓦: { kind: 'power', scale: 1e4 },
  億千瓦: { kind: 'power', scale: 1e8 },
  千瓦時: { kind: 'energy', scale: 1 },
  萬千瓦時: { kind: 'energy', scale: 1e4 },
  億千瓦時: { kind: 'energy', scale: 1e8 },
  '微克/立方米': { kind: 'concentration', scale: 1 },
  攝氏度: { kind: 'temperature', scale: 1, spellings: ['℃', '°C'] },

  '%': { kind: 'percent', scale: 1 },
  個百分點: { kind: 'percentage-points', scale: 1, spellings: ['百分點'] },
  倍: { kind: 'ratio', scale: 1 },
  分: { kind: 'score', scale: 1 },

  個: { kind: 'count', scale: 1, counts: true },
  項: { kind: 'count', scale: 1, counts: true },
  家: { kind: 'firms', scale: 1, counts: true },
  戶: { kind: 'households', scale: 1, counts: true },
  萬戶: { kind: 'households', scale: 1e4 },
  人: { kind: 'people', scale: 1, counts: true },
  名: { kind: 'people', scale: 1, counts: true },
  位: { kind: 'people', scale: 1, counts: true },
  萬人: { kind: 'people', scale: 1e4 },
  人次: { kind: 'visits', scale: 1, counts: true },
  萬人次: { kind: 'visits', scale: 1e4 },
  億人次: { kind: 'visits', scale: 1e8 },
  次: { kind: 'times', scale: 1, counts: true },
  趟: { kind: 'times', scale: 1, counts: true },
  場: { kind: 'events', scale: 1, counts: true },
  條: { kind: 'lines', scale: 1, counts: true },
  座: { kind: 'structures', scale: 1, counts: true },
  處: { kind: 'sites', scale: 1, counts: true },
  所: { kind: 'institutions', scale: 1, counts: true },
  種: { kind: 'sorts', scale: 1, counts: true },
  類: { kind: 'sorts', scale: 1, counts: true },
  件: { kind: 'pieces', scale: 1, counts: true },
  萬件: { kind: 'pieces', scale: 1e4 },
  輛: { kind: 'vehicles', scale: 1, counts: true },
  台: { kind: 'machines', scale: 1, counts: true, spellings: ['臺'] },
  株: { kind: 'plants', scale: 1, counts: true, spellings: ['棵'] },
  艘: { kind: 'ships', scale: 1, counts: true },
  架: { kind: 'aircraft', scale: 1, counts: true },
  列: { kind: 'trains', scale: 1, counts: true },
  班: { kind: 'services', scale: 1, counts: true },
  棟: { kind: 'buildings', scale: 1, counts: true, spellings: ['幢'] },
  層: { kind: 'storeys', scale: 1, counts: true },
  間: { kind: 'rooms', scale: 1, counts: true },
  口: { kind: 'wells', scale: 1, counts: true },
  套: { kind: 'sets', scale: 1, counts: true },
  組: { kind: 'groups', scale: 1, counts: true },
  支: { kind: 'teams', scale: 1, counts: true },
  批: { kind: 'batches', scale: 1, counts: true },
  份: { kind: 'copies', scale: 1, counts: true },
  張: { kind: 'sheets', scale: 1, counts: true },
  本: { kind: 'books', scale: 1, counts: true, spellings: ['冊'] },
  部: { kind: 'works', scale: 1, counts: true },
  篇: { kind: 'articles', scale: 1, counts: true },
  塊: { kind: 'blocks', scale: 1, counts: true },
  頭: { kind: 'livestock', scale: 1, counts: true },
  匹: { kind: 'horses', scale: 1, counts: true },
  隻: { kind: 'animals', scale: 1, counts: true },

  秒: { kind: 'seconds', scale: 1, counts: true },
  分鐘: { kind: 'minutes', scale: 1, counts: true },
  小時: { kind: 'hours', scale: 1, counts: true },
  天: { kind: 'days', scale: 1, counts: true, spellings: ['日'] },
  週: { kind: 'weeks', scale: 1, counts: true, spellings: ['周', '星期', '個星期'] },
  個月: { kind: 'months', scale: 1, counts: true },
  年: { kind: 'years', scale: 1, counts: true },
  歲: { kind: 'age', scale: 1, counts: true },
} as const satisfies Record<string, UnitRecord>;

export type Unit = keyof typeof UNIT_TABLE;
export type UnitKind = (typeof UNIT_TABLE)[Unit]['kind'];
export const UNITS = Object.keys(UNIT_TABLE) as [Unit, ...Unit[]];

export const isUnit = (word: string): word is Unit => Object.hasOwn(UNIT_TABLE, word);
export const unitKind = (unit: Unit): UnitKind => UNIT_TABLE[unit].kind;
/** Whether the unit counts whole things, so that a value of it is an exact integer. */
export const countsWholeThings = (unit: Unit): boolean => 'counts' in UNIT_TABLE[unit];
const DURATIONS: readonly UnitKind[] = ['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years'];
/** Whether the unit measures a span of time. */
export const isDuration = (unit: Unit): boolean => DURATIONS.includes(unitKind(unit));
/** Decimal places between the unit and its kind's base unit: 8 for 億元. */
export const unitExponent = (unit: Unit): number => Math.round(Math.log10(UNIT_TABLE[unit].scale));
/** Every spelling of the unit that prose may use; the unit's own name comes first. */
export function unitSpellings(unit: Unit): string[] {
  const { spellings = [] }: UnitRecord = UNIT_TABLE[unit];
  return [unit, ...spellings];
}

/**
 * The same amount in another unit: `convert(1, '億元', '萬元')` is 10000.
 * @throws RangeError when the two units measure different things.
 */
export function convert(value: number, from: Unit, to: Unit): number {
  if (unitKind(from) !== unitKind(to)) throw new RangeError(`${from} does not convert to ${to}`);
  return toNumber(multiply(fromNumber(value), powerOfTen(unitExponent(from) - unitExponent(to))));
}
