import { describe, expect, it, test } from 'vitest';
import { applyEdits } from '../../../../src/diagnostics/text-edit.ts';
import { fullWidthAlphanumeric, smallForms } from '../../../../src/typography/lint/full-width.ts';
import { halfWidthPunctuation } from '../../../../src/typography/lint/half-width.ts';
import { findPairs } from '../../../../src/typography/lint/pairs.ts';
import type { Rule } from '../../../../src/typography/lint/rule.ts';
import { simplifiedMarks } from '../../../../src/editions/quotation-marks.ts';

// Tables of marks are typed by hand: here they are held to what Unicode says of the marks.

/** A text as a rule's own fixes leave it. */
const mended = (rule: Rule, text: string): string =>
  applyEdits(
    text,
    rule.find(text).flatMap(({ fix }) => fix?.edits ?? []),
  );

test.each([...',:;?!'])('a half-width %s in Chinese becomes the full-width form of the same mark', (mark) => {
  const full = String.fromCharCode(mark.charCodeAt(0) + 0xfee0);
  expect(full.normalize('NFKC')).toBe(mark);
  expect(mended(halfWidthPunctuation, `城裡${mark}城外`)).toBe(`城裡${full}城外`);
});

it('half-width brackets become full-width ones, and a half-width stop the Chinese one', () => {
  expect(mended(halfWidthPunctuation, '城(裡)外')).toBe('城（裡）外');
  expect(mended(halfWidthPunctuation, '城裡.')).toBe('城裡。');
});

it('each full-width letter and digit becomes the half-width one that Unicode has for it', () => {
  for (let code = 0xff10; code <= 0xff5a; code += 1) {
    const each = String.fromCharCode(code);
    if (!/[\p{L}\p{Nd}]/u.test(each)) continue;
    expect(mended(fullWidthAlphanumeric, `城${each}裡`)).toBe(`城${each.normalize('NFKC')}裡`);
  }
});

it('each small or half-width form becomes the mark that Unicode has it for', () => {
  const forms = [...'﹐﹑﹒﹔﹕﹖﹗﹙﹚｡､｢｣･'];
  for (const form of forms) {
    const proper = mended(smallForms, `城${form}裡`).slice(1, -1);
    expect(proper, form).not.toBe(form);
    expect(proper.normalize('NFKC'), form).toBe(form.normalize('NFKC'));
  }
});

describe('marks that belong together', () => {
  const PAIRS = ['「」', '『』', '“”', '〝〞', '‘’', '（）', '()', '《》', '〈〉', '【】', '〔〕', '［］'];

  it.each(PAIRS)('%s: the one opens, the other closes', (pair) => {
    const [open, close] = [...pair] as [string, string];
    expect(open).toMatch(/^[\p{Ps}\p{Pi}]$/u);
    expect(close).toMatch(/^[\p{Pe}\p{Pf}]$/u);
    const { pairs, unpaired } = findPairs(`城${open}裡${close}外`);
    expect(pairs).toMatchObject([{ open: 1, close: 3 }]);
    expect(unpaired).toEqual([]);
  });

  it('close no mark of another shape', () => {
    for (const one of PAIRS)
      for (const other of PAIRS) {
        const twins = (pair: string) => pair.normalize('NFKC').replace('〝', '“').replace('〞', '”');
        if (twins(one) === twins(other)) continue;
        expect(findPairs(`城${one[0]}裡${other[1]}外`).pairs, one[0]! + other[1]!).toEqual([]);
      }
  });
});

it('Simplified opens where Traditional opens and closes where it closes, double where it is single', () => {
  expect(simplifiedMarks('「甲『乙』丙」')).toBe('“甲‘乙’丙”');
});
