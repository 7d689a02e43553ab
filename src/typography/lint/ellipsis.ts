import { touchesChinese } from './neighbours.ts';
import { safeFix, type Rule } from './rule.ts';

const DOTS = /\.{2,}|。{3,}|⋯+|[・·]{3,}|…+/g;

/** An ellipsis that is not two of U+2026. */
export const ellipsis: Rule = {
  name: 'ellipsis',
  find: (text) =>
    Array.from(text.matchAll(DOTS)).flatMap(({ 0: dots, index: from }) => {
      const to = from + dots.length;
      const right = /^(……){1,2}$/.test(dots);
      if (right || !(/[。・·]/.test(dots) || touchesChinese(text, from, to))) return [];
      return [
        {
          from,
          to,
          message: `省略號寫成了「${dots}」`,
          allowed: '……（兩個省略號字元，佔兩格）',
          fix: safeFix({ from, to, text: '……' }),
        },
      ];
    }),
};
