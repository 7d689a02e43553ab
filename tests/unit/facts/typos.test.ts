import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../src/facts/prose/quantities.ts';
import { keyOf, type Rational } from '../../../src/facts/model/rational.ts';
import { typosOf } from '../../../src/facts/prose/typos.ts';

const keys = (base: Rational | Rational[]): string => [base].flat().map(keyOf).join('–');

/** The slips found the slow way: each digit of the text is changed and the text is read again. */
function readAgain(text: string, digits: RegExp, others: string): string[] {
  const [quantity] = findQuantities(text);
  const { start, end } = quantity!.core;
  return Array.from({ length: end - start }, (_, i) => start + i).flatMap((at) =>
    digits.test(text[at]!)
      ? [...others].flatMap((other) => {
          const [first, ...more] =
            other === text[at] ? [] : findQuantities(text.slice(0, at) + other + text.slice(at + 1));
          const whole = first && more.length === 0 && first.core.start === start && first.core.end === end;
          return whole ? [keys(first.base)] : [];
        })
      : [],
  );
}

describe('the slips of a quantity are what the text says with each of its digits changed', () => {
  it.each([
    '26個',
    '1237.063億元',
    '1,204,318件',
    '0.5個百分點',
    '−7.2%',
    '約52.0億噸',
    '2.5萬個',
    '10—50億元',
    '10億—50億元',
    '5000萬元至1億元',
    '0至5個',
    '4個半月',
    '300多萬噸',
    '5歲',
  ])('in %s', (text) => {
    const [quantity] = findQuantities(text);
    const typos = [...typosOf(quantity!, text)].map(({ base }) => keys(base as Rational | Rational[]));
    expect(typos.length).toBeGreaterThan(0);
    expect(typos.toSorted()).toEqual(readAgain(text, /\d/, '0123456789').toSorted());
  });

  it.each(['共三個集群', '共二十四個分館', '六成三', '百分之六十三', '三大集群'])('in %s', (text) => {
    const [quantity] = findQuantities(text);
    const typos = [...typosOf(quantity!, text)].map(({ base }) => keys(base as Rational | Rational[]));
    expect(typos.toSorted()).toEqual(readAgain(text, /[二三四五六七八九]/, '二三四五六七八九').toSorted());
  });

  it('in a number that borrows its unit', () => {
    const text = '12、15和26個';
    const [quantity] = findQuantities(text);
    expect(quantity!.value).toBe(12);
    expect([...typosOf(quantity!, text)].map(({ base }) => keys(base as Rational | Rational[]))).toContain('19');
  });
});
