import { HAN_DIGIT } from './han-numerals.ts';
import type { Quantity } from './number-kinds.ts';
import { hanQuantity } from './quantity.ts';
import {
  absolute,
  add,
  compare,
  divide,
  fromText,
  multiply,
  powerOfTen,
  rational,
  type Rational,
} from '../model/rational.ts';
import { toHalfWidth } from './width.ts';

const NUMBER = /\d[\d,]*(?:\.\d+)?/g;

/**
 * Every quantity that one wrong digit would make of a quantity of the text: 26個 gives 16個,
 * 36個 … 20個, 21個 …, and 三個 gives 四個. None begins with a zero that fills nothing,
 * since no number is written so, and none of the counts in Han numerals is 一, which counts nothing.
 */
export function typosOf(quantity: Quantity, text: string): Generator<Quantity> {
  return quantity.han
    ? hanTypos(quantity, text)
    : arabicTypos(quantity, text.slice(quantity.core.start, quantity.core.end));
}

const HAN_DIGITS = '二三四五六七八九';
const DIGITS = '0123456789';
/** Qualifiers stand no further from the number than this. */
const REACH = 12;

function* hanTypos({ core: { start, end } }: Quantity, text: string): Generator<Quantity> {
  const from = Math.max(0, start - REACH);
  const window = toHalfWidth(text.slice(from, end + REACH));
  for (let at = start - from; at < end - from; at++) {
    const digit = window[at]!;
    for (const other of HAN_DIGIT.includes(digit) ? HAN_DIGITS : /\d/.test(digit) ? DIGITS : '') {
      if (other === digit) continue;
      const typo = hanQuantity(window.slice(0, at) + other + window.slice(at + 1), start - from);
      if (typo) yield typo;
    }
  }
}

function* arabicTypos(quantity: Quantity, core: string): Generator<Quantity> {
  const ends = Array.isArray(quantity.base) ? quantity.base : [quantity.base];
  const numbers = [...toHalfWidth(core).matchAll(NUMBER)].map(([number]) => number.replaceAll(',', ''));
  for (const [i, end] of ends.entries()) {
    const number = numbers[i];
    if (number === undefined) continue;
    for (const typo of typosOfNumber(number, end, factorOf(number, end, quantity))) {
      if (ends.length === 1) yield { ...quantity, base: typo };
      else {
        const [low, high] = i === 0 ? [typo, ends[1]!] : [ends[0]!, typo];
        if (compare(low, high) < 0) yield { ...quantity, base: [low, high] };
      }
    }
  }
}

/** What the number as written is multiplied by; the lower end of a range may have a multiplier of its own. */
function factorOf(number: string, end: Rational, { base, exponent }: Quantity): Rational {
  const written = fromText(number);
  if (!Array.isArray(base) || written.n === 0n) return powerOfTen(exponent);
  return divide(absolute(end), written);
}

function* typosOfNumber(number: string, end: Rational, factor: Rational): Generator<Rational> {
  const whole = number.split('.')[0]!.length;
  const digits = number.replace('.', '');
  const sign = end.n < 0n ? -1n : 1n;
  for (let place = 0; place < digits.length; place++) {
    const step = multiply(powerOfTen(whole - 1 - place), factor);
    const digit = Number(digits[place]);
    for (let other = place === 0 && whole > 1 ? 1 : 0; other <= 9; other++) {
      if (other !== digit) yield add(end, rational(sign * BigInt(other - digit) * step.n, step.d));
    }
  }
}
