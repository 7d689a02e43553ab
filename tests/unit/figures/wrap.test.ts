import { expect, it } from 'vitest';
import { wrap } from '../../../src/figures/drawing/wrap.ts';
import type { Measure } from '../../../src/figures/drawing/theme.ts';

/** Han one em, all else half. */
const measure: Measure = (text, size) => [...text].reduce((sum, c) => sum + (c < '\u2000' ? size / 2 : size), 0);
const em = 14;

it('a text that fits stays on one line', () => {
  expect(wrap('數字經濟', 4 * em, measure)).toEqual(['數字經濟']);
});

it('lines come out even: none is left with one character', () => {
  expect(wrap('一二三四五六七', 6 * em, measure)).toEqual(['一二三四', '五六七']);
});

it('no number is broken, nor a short remark in brackets', () => {
  expect(wrap('年產300000噸', 5 * em, measure)).toEqual(['年產', '300000噸']);
  expect(wrap('其他州市（推算）', 6 * em, measure)).toEqual(['其他州市', '（推算）']);
});

it('no line starts with a closing mark or ends with an opening one', () => {
  for (let width = 3; width < 14; width += 1) {
    for (const line of wrap('甲、乙、丙，丁「戊己庚辛壬癸」子丑寅卯（辰巳午未申酉戌亥）。', width * em, measure)) {
      expect(line).not.toMatch(/^[、，。」）]|[「（]$/);
    }
  }
});

it('nothing is lost', () => {
  const text = '以新能源電池材料一體化項目為代表的2022年上半年項目（推算）';
  expect(wrap(text, 9 * em, measure).join('')).toBe(text);
});
