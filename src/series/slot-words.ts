import type { Addresses } from './addresses.ts';
import { isArticle, isWithdrawn, type Slot, type SlotState } from './slots.ts';

/** What readers are told of a slot's state. */
export const STATE_WORDS: Readonly<Record<SlotState, string>> = {
  published: '已刊',
  draft: '草稿',
  withdrawn: '已撤回',
  elsewhere: '刊於他處',
  forthcoming: '待刊',
};

const NUMERALS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** 第六個字母: a position in readers' words. */
export function ordinal(position: number): string {
  return `第${NUMERALS[position] ?? position}個字母`;
}

/** 六個字母, 兩個字母: how many letters a series has, in readers' words. */
export function letterCount(count: number): string {
  return `${count === 2 ? '兩' : (NUMERALS[count] ?? count)}個字母`;
}

/** All that is known of a slot in one line, for titles and screen readers. */
export function slotLabel(slot: Slot): string {
  const head = `${ordinal(slot.position)} ${slot.letter}`;
  switch (slot.state) {
    case 'published':
      return `${head}：${slot.word}，${slot.title}`;
    case 'draft':
      return `${head}：${slot.word}，${slot.title}（草稿）`;
    case 'withdrawn':
      return `${head}：${slot.word}，已撤回`;
    case 'elsewhere':
      return `${head}：${slot.word}，刊於${slot.publisher}`;
    case 'forthcoming':
      return `${head}：待刊`;
  }
}

/** Where a slot leads: our page, which may say that the letter is withdrawn, the page elsewhere, or nowhere. */
export function slotHref(slot: Slot, addresses: Addresses): string | undefined {
  if (isArticle(slot) || isWithdrawn(slot)) return addresses.letter(slot.slug);
  return slot.state === 'elsewhere' ? slot.url : undefined;
}
