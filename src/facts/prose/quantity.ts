import { inUnit, readAmount, readHan, readNumber, type Amount, type BareNumber } from './amount.ts';
import { parseHanNumber } from './han-numerals.ts';
import type { Quantity } from './number-kinds.ts';
import { qualifierAfter, qualifierBefore, saysFall } from './qualifier-words.ts';
import { multiply, powerOfTen, rational } from '../model/rational.ts';
import { exponentOf } from './unit-words.ts';
import { isDuration, unitExponent } from '../model/units.ts';

/** Adds to an amount the qualifiers around it. */
function qualified(text: string, start: number, amount: Amount, han: boolean): Quantity {
  const { word, base, decimals, end } = amount;
  const before = qualifierBefore(text, start, isDuration(word.unit));
  const after = qualifierAfter(text, end);
  const from = before?.at ?? start;
  const to = after?.at ?? end;
  return {
    start: from,
    end: to,
    text: text.slice(from, to),
    value: Array.isArray(base) ? [inUnit(base[0], word), inUnit(base[1], word)] : inUnit(base, word),
    base,
    decimals,
    exponent: exponentOf(word),
    qualifier: before?.qualifier ?? (word.many ? 'over' : (after?.qualifier ?? 'exact')),
    unit: word.unit,
    core: { start, end },
    han,
    falls: saysFall(text, from),
  };
}

/** A quantity in Arabic numerals whose number was read at `start`. */
export function arabicQuantity(text: string, start: number, number: BareNumber): Quantity | undefined {
  const amount = readAmount(text, start, number);
  return amount && qualified(text, start, amount, false);
}

const PERCENT = /百分之(?=[〇零一二兩三四五六七八九十百]|\d)/y;
/** 三大集群 counts as 三個 would. */
const GREAT = /大(?=\p{Script=Han})/uy;
const plain = (unit: 'percent' | 'count', end: number): Amount['word'] => ({
  unit: unit === 'percent' ? '%' : '個',
  end,
  shift: 0,
  half: false,
  many: false,
});

/** 四成 is 40%, 六成三 is 63%; 一成不變 and 三成為 are other words. */
const TENTHS = /([一二兩三四五六七八九])成([一二三四五六七八九])?(?![為立功果就分員績本都不長份])/y;

/** Percentages in words: 百分之六十三, 六成三. */
function hanPercent(text: string, start: number): Quantity | undefined {
  TENTHS.lastIndex = start;
  const [, tens, ones] = TENTHS.exec(text) ?? [];
  if (tens !== undefined) {
    const value = (parseHanNumber(tens) ?? 0) * 10 + (ones === undefined ? 0 : (parseHanNumber(ones) ?? 0));
    const end = TENTHS.lastIndex;
    return qualified(
      text,
      start,
      { base: rational(BigInt(value)), decimals: ones === undefined ? -1 : 0, end, word: plain('percent', end) },
      true,
    );
  }
  PERCENT.lastIndex = start;
  if (!PERCENT.test(text)) return undefined;
  const number = readNumber(text, PERCENT.lastIndex);
  if (!number) return undefined;
  const { value: base, decimals, end } = number;
  return qualified(text, start, { base, decimals, end, word: plain('percent', end) }, true);
}

/**
 * A quantity in Han numerals that starts at `start`. Han numerals are part of many words;
 * only those with a measure word or unit right behind count something.
 */
export function hanQuantity(text: string, start: number): Quantity | undefined {
  const percent = hanPercent(text, start);
  if (percent) return percent;
  const number = readHan(text, start);
  if (!number) return undefined;
  GREAT.lastIndex = number.end;
  if (GREAT.test(text)) {
    const end = GREAT.lastIndex;
    return qualified(text, start, { base: number.value, decimals: 0, end, word: plain('count', end) }, true);
  }
  const amount = readAmount(text, start, number);
  // 十分 is "very", and 元 behind one or two numerals, as in 二元, is a structure more often than a price.
  const isWord =
    amount &&
    (amount.word.unit === '分' || (amount.word.unit === '元' && amount.word.shift === 0 && number.end - start < 3));
  return !amount || isWord ? undefined : qualified(text, start, amount, true);
}

/** The bare number before 、 or 和 takes the unit of the quantity behind it: 120、15和26個. */
export function withUnitOf(next: Quantity, text: string, start: number, number: BareNumber): Quantity {
  const { unit, exponent, falls } = next;
  const base = multiply(number.value, powerOfTen(exponent));
  const before = qualifierBefore(text, start, false);
  const from = before?.at ?? start;
  return {
    start: from,
    end: number.end,
    text: text.slice(from, number.end),
    value: inUnit(base, next),
    base,
    decimals: number.decimals - (exponent - unitExponent(unit)),
    exponent,
    qualifier: before?.qualifier ?? 'exact',
    unit,
    core: { start, end: number.end },
    han: false,
    falls,
  };
}
