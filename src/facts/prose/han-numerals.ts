const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const TENS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Record<string, number> = { 萬: 1e4, 億: 1e8 };

export const HAN_DIGIT = '〇零一二兩三四五六七八九';
export const HAN_NUMERAL = `${HAN_DIGIT}十百千萬億`;

/**
 * Reads a number in Han numerals: 十六, 一百二十, 三千億, 三點五.
 * Undefined for what counts nothing definite: 三五 (three or so), 百 or 千億 without a digit before it.
 */
export function parseHanNumber(text: string): number | undefined {
  const [whole = '', fraction] = text.split('點');
  if (fraction !== undefined && !new RegExp(`^[${HAN_DIGIT}]+$`).test(fraction)) return undefined;
  if (!/^[〇零一二兩三四五六七八九十]/.test(whole)) return undefined;
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let lastTen = Number.POSITIVE_INFINITY;
  for (const character of whole) {
    const value = DIGITS[character];
    const ten = TENS[character];
    const myriad = MYRIADS[character];
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
    } else if (ten !== undefined) {
      if (ten >= lastTen) return undefined;
      section += (digit ?? 1) * ten;
      [digit, lastTen] = [undefined, ten];
    } else if (myriad !== undefined) {
      section += digit ?? 0;
      total = myriad === 1e8 ? (total + section) * myriad : total + section * myriad;
      [section, digit, lastTen] = [0, undefined, Number.POSITIVE_INFINITY];
    } else {
      return undefined;
    }
  }
  const decimals = fraction === undefined ? '' : `.${[...fraction].map((c) => DIGITS[c]).join('')}`;
  return Number(`${total + section + (digit ?? 0)}${decimals}`);
}
