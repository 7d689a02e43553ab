/** How readers are told what files write for machines; written here anew, to hold the pages to. */

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** The place of a letter in its word, from 1. */
export const ordinalOf = (position: number): string => `第${NUMERALS[position - 1]}個字母`;

/** How many letters a word has. */
export const lettersOf = (word: string): string => `${word.length === 2 ? '兩' : NUMERALS[word.length - 1]}個字母`;

/** `2026-01-15`, `2022-07` or `2022` in readers' words. */
export function dateWords(iso: string | number): string {
  const [year, month, day] = String(iso).split('-').map(Number);
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
}
