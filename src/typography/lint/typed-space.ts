import { WIDE } from '../../shared/chinese-text.ts';
import { BLANK } from './neighbours.ts';
import { safeFix, type Rule } from './rule.ts';

const BESIDE = `${WIDE}|——|……`;
const SPACES = new RegExp(`(?<=${BESIDE})${BLANK}+(?=\\S)|(?<=\\S)(?<!${BLANK})${BLANK}+(?=${BESIDE})`, 'gu');

/** Spaces that were typed beside Chinese: the page sets the gap between Han and Latin itself. */
export const typedSpace: Rule = {
  name: 'typed-space',
  find: (text) =>
    Array.from(text.matchAll(SPACES), ({ 0: blanks, index: from }) => {
      const to = from + blanks.length;
      const seen = /[^\u200B\uFEFF]/.test(blanks);
      return {
        from,
        to,
        message: seen ? '中文旁邊打了空格' : '中文旁邊有看不見的空白字元',
        allowed: '不打空格；漢字與英文、數字之間的距離由頁面調整',
        fix: safeFix({ from, to, text: '' }),
      };
    }),
};
