import { describe, expect, test } from 'vitest';
import type { ClassifiedNumber } from '../../../src/facts/prose/number-kinds.ts';
import { NUMBER_PATTERNS } from '../../../src/facts/prose/number-patterns.ts';
import { classifyNumbers, findQuantities } from '../../../src/facts/prose/quantities.ts';
import { TRAPS } from './number-traps.ts';

function inWords({ text, kind, quantity }: ClassifiedNumber): string {
  if (!quantity) return `${text} ${kind}`;
  const { value, unit, qualifier } = quantity;
  return `${text} ${kind} ${[value].flat().join('–')} ${unit}${qualifier === 'exact' ? '' : ` ${qualifier}`}`;
}

describe('every number of a text is told for what it is', () => {
  test.each(TRAPS.map(([text, ...numbers]) => ({ text, numbers })))('$text', ({ text, numbers }) => {
    expect(classifyNumbers(text).map(inWords)).toEqual(numbers);
  });

  test('no digit of any of these texts is left out or told twice, also when they stand in one paragraph', () => {
    const text = TRAPS.map(([words]) => words).join('；');
    const covered = new Array<number>(text.length).fill(0);
    for (const { start, end } of classifyNumbers(text)) for (let i = start; i < end; i++) covered[i] = covered[i]! + 1;
    const wrong = [...text].flatMap((_, i) =>
      /[0-9０-９]/.test(text[i]!) && covered[i] !== 1 ? [text.slice(i - 3, i + 3)] : [],
    );
    expect(wrong).toEqual([]);
  });

  test('every entry gives back the words it stands on', () => {
    for (const [text] of TRAPS)
      for (const found of classifyNumbers(text)) expect(text.slice(found.start, found.end)).toBe(found.text);
  });

  test('an unknown number says why it is unknown', () => {
    for (const [text] of TRAPS)
      for (const { kind, reason } of classifyNumbers(text)) expect(reason !== undefined).toBe(kind === 'unknown');
  });
});

test.each(NUMBER_PATTERNS)('the example of a pattern holds a number that it reads: $example', (each) => {
  const reads = ({ start, end, kind }: ClassifiedNumber) => {
    each.pattern.lastIndex = start;
    return kind === each.kind && each.pattern.test(each.example) && each.pattern.lastIndex === end;
  };
  expect(classifyNumbers(each.example).filter(reads)).toHaveLength(1);
});

describe('a quantity', () => {
  const only = (text: string) => {
    const [quantity, ...others] = findQuantities(text);
    expect(others).toEqual([]);
    return quantity!;
  };

  test('knows its number and unit apart from the words around them', () => {
    const text = '全省約有52.2億噸（推算）';
    const { start, end, core } = only(text);
    expect(text.slice(start, end)).toBe('約有52.2億噸');
    expect(text.slice(core.start, core.end)).toBe('52.2億噸');
  });

  test('knows how many decimals were written, also where a multiplier hides them', () => {
    expect(only('1457.030億元').decimals).toBe(3);
    expect(only('2.5萬個').decimals).toBe(-3);
    expect(only('10—50.5億元').decimals).toBe(1);
  });

  test('knows when the words before say that something fell', () => {
    expect(only('同比下降約3.5%').falls).toBe(true);
    expect(only('同比增長3.5%').falls).toBe(false);
  });
});
