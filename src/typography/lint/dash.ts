import type { LevelOverride } from '../../diagnostics/diagnostic.ts';
import { HAN } from '../../shared/chinese-text.ts';
import { blanksAfter, blanksBefore, touchesChinese } from './neighbours.ts';
import { safeFix, type Match, type Rule } from './rule.ts';

/** What is typed for a dash and is none. A single hyphen joins words, a single katakana mark or full-width hyphen may be meant. */
const WRONG = /-{2,}|[─━]{2,}|―+|–{2,}|－{2,}|ー{2,}|—{3,}/g;

/** A single dash that joins nothing: at an end of the text, or beside a mark that ends or begins a clause. */
const ALONE = /(?<!—)—(?=$|[，。、；：？！」』》）…])|(?<=^|[，。、；：？！「『《（…])—(?!—)/gm;

const BREAKS_OFF = '(?:了|呢|嗎|吧|啊|說道?|就是|(?<!目)的)';
const BEGINS =
  '(?:這[是個些種樣一]|那[是個些種樣一]|它|他們?|她們?|我們|你們|也是|都是|就是|不是|而是|而且|但是?|卻|因為|所以|如果|尤其|甚至|包括|即使|並且|還有)';
/** A single dash behind a word that no name ends with, or before one that none begins with. */
const DOUBTFUL = new RegExp(`(?<=${BREAKS_OFF})—(?=${HAN})|(?<=${HAN})—(?=${BEGINS})`, 'gu');

const IN_DOUBT: LevelOverride = { level: 'warning', because: 'it may join two names after all' };

/** A dash that is not two of U+2014. One alone joins two names or numbers, and is right there: 北京—上海, 2022—2023. */
export const dash: Rule = {
  name: 'dash',
  find: (text) => [
    ...Array.from(text.matchAll(WRONG))
      .filter(({ 0: mark, index }) => touchesChinese(text, index, index + mark.length))
      .map((match) => found(text, match, `破折號寫成了「${match[0]}」`)),
    ...Array.from(text.matchAll(ALONE))
      .filter(({ index }) => touchesChinese(text, index, index + 1))
      .map((match) => found(text, match, '破折號少了一半：單獨一個「—」只用來連接兩個名字或數字')),
    ...Array.from(text.matchAll(DOUBTFUL), (match): Match => {
      const doubtful = found(text, match, '這個「—」像是破折號的一半：單獨一個只用來連接兩個名字或數字');
      return { ...doubtful, override: IN_DOUBT, fix: { ...doubtful.fix, isSafe: false } };
    }),
  ],
};

function found(text: string, { 0: mark, index: from }: RegExpExecArray, message: string) {
  const to = from + mark.length;
  return {
    from,
    to,
    message,
    allowed: '——（兩個破折號字元，佔兩格）',
    fix: safeFix({ from: blanksBefore(text, from), to: blanksAfter(text, to), text: '——' }),
  };
}
