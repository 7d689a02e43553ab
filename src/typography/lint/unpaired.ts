import { findPairs } from './pairs.ts';
import { touchesChinese } from './neighbours.ts';
import type { Rule } from './rule.ts';

/** Quotation marks and brackets whose other half is missing in the same paragraph. */
export const unpaired: Rule = {
  name: 'unpaired',
  find: (text) =>
    findPairs(text)
      .unpaired.filter(({ at }) => text[at]! > '\u2FFF' || touchesChinese(text, at, at + 1))
      .map(({ at, opens }) => ({
        from: at,
        to: at + 1,
        message: `「${text[at]}」在這一段裡沒有另一半`,
        suggestion: opens
          ? '補上收尾的那一半，或刪去它；引號與括號可以套在裡面，不可以交叉'
          : '補上開頭的那一半，或刪去它；引號與括號可以套在裡面，不可以交叉',
      })),
};
