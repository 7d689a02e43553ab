/**
 * Exact arithmetic on decimal numbers. Binary floats would make 1126.063 + 219.967
 * differ from 1346.03, and a check of a newspaper's sums must not depend on that.
 */
export interface Rational {
  readonly n: bigint;
  /** Always positive; the fraction is always reduced, so equal numbers have equal parts. */
  readonly d: bigint;
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** @throws RangeError when the denominator is zero. */
export function rational(n: bigint, d: bigint = 1n): Rational {
  if (d === 0n) throw new RangeError('division by zero');
  const common = gcd(n, d) * (d < 0n ? -1n : 1n);
  return common === 1n ? { n, d } : { n: n / common, d: d / common };
}

export const ZERO = rational(0n);

/** 10 to the power `k`, which may be negative. */
export function powerOfTen(k: number): Rational {
  return k >= 0 ? rational(10n ** BigInt(k)) : rational(1n, 10n ** BigInt(-k));
}

/**
 * Reads plain or scientific decimal notation: `1126.063`, `-3`, `1e-7`.
 * @throws RangeError when the text is no finite number.
 */
export function fromText(text: string): Rational {
  const parts = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(text);
  if (!parts) throw new RangeError(`not a decimal number: ${text}`);
  const [, sign, whole = '', fraction = '', exponent = '0'] = parts;
  const digits = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n);
  return multiply(rational(digits), powerOfTen(Number(exponent) - fraction.length));
}

/** The decimal that the number prints as: 0.1 is one tenth, not the nearest binary fraction. */
export const fromNumber = (value: number): Rational => fromText(String(value));

export const add = (a: Rational, b: Rational): Rational => rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const negate = (a: Rational): Rational => ({ n: -a.n, d: a.d });
export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b));
export const multiply = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d);
/** @throws RangeError when `b` is zero. */
export const divide = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n);

export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const absolute = (a: Rational): Rational => (a.n < 0n ? negate(a) : a);
export const isInteger = (a: Rational): boolean => a.d === 1n;

/** Rounds half away from zero; `decimals` may be negative (-2 rounds to hundreds). */
export function roundTo(a: Rational, decimals: number): Rational {
  const scaled = multiply(absolute(a), powerOfTen(decimals));
  const rounded = rational((2n * scaled.n + scaled.d) / (2n * scaled.d));
  const result = multiply(rounded, powerOfTen(-decimals));
  return a.n < 0n ? negate(result) : result;
}

/** With exactly `decimals` digits after the point (0 or more), rounded half away from zero. */
export function toFixed(a: Rational, decimals: number): string {
  const scaled = multiply(roundTo(absolute(a), decimals), powerOfTen(decimals)).n;
  const digits = scaled.toString().padStart(decimals + 1, '0');
  const sign = a.n < 0n && scaled !== 0n ? '-' : '';
  return sign + (decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`);
}

/** The nearest float. Twenty digits are more than a float tells apart. */
export function toNumber(a: Rational): number {
  const shift = Math.max(0, 20 + a.d.toString().length - a.n.toString().length);
  return Number(`${(a.n * 10n ** BigInt(shift)) / a.d}e-${shift}`);
}

/** Equal numbers have equal keys. */
export const keyOf = (a: Rational): string => (a.d === 1n ? `${a.n}` : `${a.n}/${a.d}`);
