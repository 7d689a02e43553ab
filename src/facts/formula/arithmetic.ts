import { isCounting, isPure, nameDimension, sharedDimension, type Dimension } from './dimension.ts';
import type { Measure } from './measure.ts';
import { add, compare, divide, multiply, negate, rational, subtract, type Rational } from '../model/rational.ts';

/** Thrown where an operation has no meaning; the caller adds the place. The message is for editors. */
export class ArithmeticFailure extends Error {
  readonly rule: 'formula-dimension' | 'formula-zero';
  readonly suggestion?: string;

  constructor(rule: ArithmeticFailure['rule'], message: string, suggestion?: string) {
    super(message);
    this.rule = rule;
    if (suggestion !== undefined) this.suggestion = suggestion;
  }
}

const HUNDRED = rational(100n);

function sharedOrFail(a: Measure, b: Measure, doing: string): Dimension {
  const dimension = sharedDimension(a.dimension, b.dimension);
  if (dimension !== undefined) return dimension;
  throw new ArithmeticFailure(
    'formula-dimension',
    `不能把「${nameDimension(a.dimension)}」與「${nameDimension(b.dimension)}」${doing}`,
    isPure(a.dimension) || isPure(b.dimension) ? '把這個數寫成一個有單位的事實，再用它的代號' : undefined,
  );
}

/** The smallest and largest of what an operation gives at the corners of two intervals. */
function corners(
  a: Measure,
  b: Measure,
  operate: (x: Rational, y: Rational) => Rational,
): { low: Rational; high: Rational } {
  const results = [operate(a.low, b.low), operate(a.low, b.high), operate(a.high, b.low), operate(a.high, b.high)];
  const pick = (wanted: 1 | -1) => results.reduce((best, x) => (compare(x, best) === wanted ? x : best));
  return { low: pick(-1), high: pick(1) };
}

function combine(
  a: Measure,
  b: Measure,
  dimension: Dimension,
  operate: (x: Rational, y: Rational) => Rational,
): Measure {
  const exact = a.decimals === Number.POSITIVE_INFINITY && b.decimals === Number.POSITIVE_INFINITY;
  return {
    value: operate(a.value, b.value),
    ...corners(a, b, operate),
    dimension,
    decimals: exact ? Number.POSITIVE_INFINITY : undefined,
  };
}

function refuseZero(divisor: Measure): void {
  if (compare(divisor.low, rational(0n)) <= 0 && compare(divisor.high, rational(0n)) >= 0) {
    throw new ArithmeticFailure('formula-zero', '除數是零，或在四捨五入的範圍內可能是零');
  }
}

export function negated(a: Measure): Measure {
  return { ...a, value: negate(a.value), low: negate(a.high), high: negate(a.low) };
}

export function added(a: Measure, b: Measure, doing = '相加'): Measure {
  return {
    dimension: sharedOrFail(a, b, doing),
    value: add(a.value, b.value),
    low: add(a.low, b.low),
    high: add(a.high, b.high),
    decimals: a.decimals === undefined || b.decimals === undefined ? undefined : Math.min(a.decimals, b.decimals),
  };
}

export const subtracted = (a: Measure, b: Measure): Measure => added(a, negated(b), '相減');

/** A percentage beside an amount stands for its fraction: 1000億元 * 63% is 630億元. */
function asFraction(a: Measure): Measure {
  const hundredth = (x: Rational): Rational => divide(x, HUNDRED);
  const decimals = a.decimals === undefined ? undefined : a.decimals + 2;
  return { value: hundredth(a.value), low: hundredth(a.low), high: hundredth(a.high), dimension: 'number', decimals };
}

/** What a product measures: a count multiplies what it counts, 4個 of 100億元 are 400億元. */
function productDimension(x: Dimension, y: Dimension): Dimension | undefined {
  if (isPure(x)) return y;
  if (isPure(y)) return x;
  if (isCounting(x) !== isCounting(y)) return isCounting(x) ? y : x;
  return undefined;
}

export function multiplied(left: Measure, right: Measure): Measure {
  // 25% * 2 stays a percentage, and so does 25% of 63%; 25% of an amount is an amount.
  const isPercent = (a: Measure): boolean => a.dimension === 'percent';
  const a = isPercent(left) && !isPercent(right) && !isPure(right.dimension) ? asFraction(left) : left;
  const b = isPercent(right) && !isPure(left.dimension) ? asFraction(right) : right;
  const dimension = productDimension(a.dimension, b.dimension);
  if (dimension !== undefined) return combine(a, b, dimension, multiply);
  throw new ArithmeticFailure(
    'formula-dimension',
    `「${nameDimension(a.dimension)}」乘「${nameDimension(b.dimension)}」得不出清單裡的單位`,
  );
}

/** Like by like is a ratio; anything by a count is the average of one. */
export function divided(left: Measure, right: Measure): Measure {
  refuseZero(right);
  const b = right.dimension === 'percent' && left.dimension !== 'percent' ? asFraction(right) : right;
  const [x, y] = [left.dimension, b.dimension];
  const dimension = x === y ? (x === 'number' ? x : 'ratio') : isPure(y) || isCounting(y) ? x : undefined;
  if (dimension !== undefined) return combine(left, b, dimension, divide);
  throw new ArithmeticFailure(
    'formula-dimension',
    `「${nameDimension(x)}」除以「${nameDimension(y)}」得不出清單裡的單位`,
  );
}

function compared(a: Measure, b: Measure, doing: string): void {
  sharedOrFail(a, b, doing);
  refuseZero(b);
}

export function ratioOf(a: Measure, b: Measure): Measure {
  compared(a, b, '相比');
  return combine(a, b, 'ratio', divide);
}

export function shareOf(part: Measure, whole: Measure): Measure {
  compared(part, whole, '求占比');
  return combine(part, whole, 'percent', (x, y) => multiply(HUNDRED, divide(x, y)));
}

export function growthOf(now: Measure, before: Measure): Measure {
  compared(now, before, '求增幅');
  return combine(now, before, 'percent', (x, y) => multiply(HUNDRED, subtract(divide(x, y), rational(1n))));
}

/** What `now` grew from, by `growth` percent. */
export function baseOf(now: Measure, growth: Measure): Measure {
  if (growth.dimension !== 'percent') {
    throw new ArithmeticFailure(
      'formula-dimension',
      `base 的第二個值須是 %，這裡是「${nameDimension(growth.dimension)}」`,
    );
  }
  const factorOf = (g: Rational): Rational => add(rational(1n), divide(g, HUNDRED));
  const growthFactor: Measure = {
    value: factorOf(growth.value),
    low: factorOf(growth.low),
    high: factorOf(growth.high),
    dimension: 'number',
    decimals: growth.decimals,
  };
  refuseZero(growthFactor);
  return combine(now, growthFactor, now.dimension, divide);
}
