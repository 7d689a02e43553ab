import { phraseFinder } from './phrases.ts';
import { doubtfulFix, type Rule } from './rule.ts';

/** Function words that are never said twice on end. */
const WORDS = [...'的了是在和與及也就從於而且之被們'];
/** Where two of them meet, or make a word of four. */
const RIGHT = [
  '[目標]的的',
  '的的確確',
  '不了了之',
  '小時了了',
  '不甚了了',
  '[光白]了了',
  '了了[解事分案結斷當]',
  '是是非非',
  '[現存實正內外潛自好所旨志]在在',
  '在在[處可需顯]',
  '和和[氣美睦樂]',
  '[共總調溫平飽緩暖謙附應]和和',
  '和和[平解諧約]',
  '[參賦給授付相]與與',
  '與與[會其]',
  '[以涉普波顧提觸埃危遍企]及及',
  '及及[時格早]',
  '[成遷造高]就就',
  '就就[業學任職醫讀近地]',
  '從從容容',
  '[服跟隨順自聽]從從',
  '從從[前此來]',
  '[棉毛植羽]被被',
  '而而已',
  '並且且',
  '哥們們',
];
const find = phraseFinder(
  WORDS.map((word) => word + word),
  RIGHT,
);

/** A function word typed twice. Which of the two was meant as something else only a reader can tell. */
export const doubledWord: Rule = {
  name: 'doubled-word',
  find: (text) =>
    find(text).map(({ text: word, from }) => ({
      from,
      to: from + word.length,
      message: `「${word}」重複了`,
      allowed: word[0]!,
      fix: doubtfulFix({ from, to: from + word.length, text: word[0]! }),
    })),
};

const MARKS = /([，。、；：])\1+|[，。、；：]{2,}/g;
/** Of two different marks on end the one that parts more is kept. */
const STRENGTH = '、，：；。';

/** Two stops on end. Repeated question and exclamation marks are a manner of speaking. */
export const doubledPunctuation: Rule = {
  name: 'doubled-punctuation',
  find: (text) =>
    Array.from(text.matchAll(MARKS), ({ 0: marks, 1: same, index: from }) => {
      const to = from + marks.length;
      const kept = same ?? [...marks].reduce((a, b) => (STRENGTH.indexOf(b) > STRENGTH.indexOf(a) ? b : a));
      return {
        from,
        to,
        message: `標點「${marks}」連在一起`,
        allowed: '只留一個',
        fix: { edits: [{ from, to, text: kept }], isSafe: same !== undefined },
      };
    }),
};
