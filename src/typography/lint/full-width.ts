import { safeFix, type Rule } from './rule.ts';

const ALPHANUMERIC = /[Ａ-Ｚａ-ｚ０-９]+(?:．[０-９]+)*/g;

/** Full-width letters and digits. */
export const fullWidthAlphanumeric: Rule = {
  name: 'full-width-alphanumeric',
  find: (text) =>
    Array.from(text.matchAll(ALPHANUMERIC), ({ 0: word, index: from }) => {
      const to = from + word.length;
      const half = word
        .replace(/[^．]/g, (each) => String.fromCharCode(each.charCodeAt(0) - 0xfee0))
        .replaceAll('．', '.');
      return {
        from,
        to,
        message: `英文字母與數字用了全形「${word}」`,
        allowed: half,
        fix: safeFix({ from, to, text: half }),
      };
    }),
};

const PROPER: Record<string, string> = {
  '﹐': '，',
  '﹑': '、',
  '﹒': '．',
  '﹔': '；',
  '﹕': '：',
  '﹖': '？',
  '﹗': '！',
  '﹙': '（',
  '﹚': '）',
  '｡': '。',
  '､': '、',
  '｢': '「',
  '｣': '」',
  '･': '・',
};
const SMALL = new RegExp(`[${Object.keys(PROPER).join('')}]`, 'g');

/** Small and half-width forms of Chinese punctuation, which conversions leave behind. */
export const smallForms: Rule = {
  name: 'small-form-punctuation',
  find: (text) =>
    Array.from(text.matchAll(SMALL), ({ 0: mark, index: from }) => ({
      from,
      to: from + 1,
      message: `標點用了小形或半形的「${mark}」`,
      allowed: PROPER[mark]!,
      fix: safeFix({ from, to: from + 1, text: PROPER[mark]! }),
    })),
};
