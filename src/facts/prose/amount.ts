import { HAN_NUMERAL, parseHanNumber } from './han-numerals.ts';
import {
  add,
  compare,
  fromNumber,
  fromText,
  multiply,
  powerOfTen,
  rational,
  toNumber,
  type Rational,
} from '../model/rational.ts';
import { exponentOf, readMultiplier, readUnitWord, type UnitWord } from './unit-words.ts';
import { unitExponent, unitKind } from '../model/units.ts';

/** Digits with an optional decimal part, before any unit. */
export interface BareNumber {
  value: Rational;
  decimals: number;
  end: number;
}

/** A number or range with its unit, before qualifiers are looked at. */
export interface Amount {
  base: Rational | [Rational, Rational];
  word: UnitWord;
  decimals: number;
  end: number;
}

// Longer runs of digits are no amounts, and would make exact arithmetic slow.
const ARABIC = /[-+−]?(?!0[\d,])(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(?:\.(\d{1,9}))?(?!\d)(?![.,]\d)/y;
const HAN = new RegExp(`[${HAN_NUMERAL}]{1,12}(?:點[〇零一二三四五六七八九]{1,6})?`, 'y');

/** Reads an Arabic number with an optional sign. Undefined for malformed ones: 1,97, 1.2.3, 06 and 0,204. */
export function readArabic(text: string, at: number): BareNumber | undefined {
  ARABIC.lastIndex = at;
  const match = ARABIC.exec(text);
  if (!match) return undefined;
  return {
    value: fromText(match[0].replaceAll(',', '').replace('−', '-')),
    decimals: match[1]?.length ?? 0,
    end: ARABIC.lastIndex,
  };
}

/** Reads a Han number that has one definite value. */
export function readHan(text: string, at: number): BareNumber | undefined {
  HAN.lastIndex = at;
  const run = HAN.exec(text)?.[0];
  const value = run === undefined ? undefined : parseHanNumber(run);
  if (run === undefined || value === undefined) return undefined;
  return { value: fromNumber(value), decimals: run.split('點')[1]?.length ?? 0, end: at + run.length };
}

/** Reads a number in either kind of numerals: 百分之六十三 and 百分之63. */
export const readNumber = (text: string, at: number): BareNumber | undefined =>
  readHan(text, at) ?? readArabic(text, at);

const HALF = rational(1n, 2n);
const inBase = (value: Rational, exponent: number): Rational => multiply(value, powerOfTen(exponent));
const TO = /[ \u00a0]?(?:至|到|[—–~-]{1,2})[ \u00a0]?/y;

const FROM = /[從由自]\s?(?:約|不到|超過)?$/;
/** Characters of its longest match: 自, a space, 超過. */
const LONGEST_FROM = 4;

/** Whether 從, 由 or 自 opens the phrase: 從40%到50% says where something moved, and is no range. */
const saysFrom = (text: string, at: number): boolean => FROM.test(text.slice(Math.max(0, at - LONGEST_FROM), at));

/** The upper end of a range whose lower end was read up to `at`: 至100億元. */
function readUpperEnd(text: string, at: number): { number: BareNumber; word: UnitWord } | undefined {
  TO.lastIndex = at;
  if (!TO.test(text)) return undefined;
  const number = readArabic(text, TO.lastIndex);
  const word = number && readUnitWord(text, number.end);
  return number && word && { number, word };
}

function range(
  low: BareNumber,
  lowExponent: number,
  upper: { number: BareNumber; word: UnitWord },
): Amount | undefined {
  const { number: high, word } = upper;
  const ends: [Rational, Rational] = [inBase(low.value, lowExponent), inBase(high.value, exponentOf(word))];
  if (compare(...ends) >= 0) return undefined;
  const decimals = Math.max(low.decimals - (lowExponent - exponentOf(word)), high.decimals) - word.shift;
  return { base: ends, word, decimals, end: word.end };
}

/** Reads a number or a range and its unit. Undefined where no unit of the vocabulary follows. */
export function readAmount(text: string, at: number, number: BareNumber): Amount | undefined {
  const word = readUnitWord(text, number.end);
  if (word === undefined) {
    // 10—50億元, 10億—50億元: the lower end borrows the unit, and the multiplier unless it has its own.
    const multiplier = readMultiplier(text, number.end);
    const upper = saysFrom(text, at) ? undefined : readUpperEnd(text, multiplier.end);
    if (!upper) return undefined;
    const own = multiplier.end > number.end;
    return range(number, own ? multiplier.shift + ownExponent(upper.word) : exponentOf(upper.word), upper);
  }
  const upper = saysFrom(text, at) ? undefined : readUpperEnd(text, word.end);
  if (upper && unitKind(upper.word.unit) === unitKind(word.unit)) {
    const both = range(number, exponentOf(word), upper);
    if (both) return both;
  }
  const value = word.half ? add(number.value, HALF) : number.value;
  return {
    base: inBase(value, exponentOf(word)),
    word,
    decimals: (word.half ? 1 : number.decimals) - word.shift,
    end: word.end,
  };
}

/** Exponent of the unit without its leading 萬 or 億: the one a multiplier of its own applies to. */
function ownExponent(word: UnitWord): number {
  const scaled = readMultiplier(word.unit, 0).shift;
  return unitExponent(word.unit) - scaled;
}

/** A base value in the unit, as a float. */
export const inUnit = (base: Rational, word: Pick<UnitWord, 'unit'>): number =>
  toNumber(multiply(base, powerOfTen(-unitExponent(word.unit))));
