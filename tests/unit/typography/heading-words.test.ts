import { expect, it } from 'vitest';
import { headingWords } from '../../../src/typography/heading-words.ts';

it.each([
  ['看它在手機與寬螢幕上怎樣斷行', ['手機', '螢幕上', '怎樣', '斷行']],
  ['全省的磷礦，一個很長的分句', ['全省的', '磷礦，', '分句']],
  ['一個很長的分析', ['一個', '很長的', '分析']],
  ['省外的錢多來了近一半', ['來了']],
  ['他說「跑起來了」，然後走了', ['「跑起來了」，', '走了']],
  ['291個項目', ['291個', '項目']],
])('a heading may break only between words, and 的, 了 and 上 begin no line: %s', (text, whole) => {
  expect(headingWords(text)).toEqual(expect.arrayContaining(whole));
});

it('the gap between Han and Latin is no place to break, because a break would close it', () => {
  expect(headingWords('括號與Latin字母')).toContain('與Latin字母');
});

it.each(['上半年，省外的錢（多）來了「近一半」。', 'GDP與8+N——再說', '', '，'])(
  'a heading loses no character: %s',
  (text) => {
    expect(headingWords(text).join('')).toBe(text);
  },
);

it('no piece begins with a closing mark or ends with an opening one', () => {
  for (const piece of headingWords('他（甲）說：「『去』嗎？」《書》，——好……')) {
    expect(piece).not.toMatch(/^[，：？」』》）……—]/u);
    expect(piece).not.toMatch(/[「『《（]$/u);
  }
});
