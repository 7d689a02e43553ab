import type { Qualifier } from '../model/schema.ts';

/** 簽約35個 signs contracts; only 約 that ends no other word says "about". */
const ABOUT = '(?<![簽合條預契節續公履邀特違毀租相赴失制])約[為合有占達是計需在]?|大約[為有占達是]?|大概|大致';
const OVER = '超過了?|(?<!高)超|逾|高於|多於|大於|突破|不低於|不少於|不小於|至少|最少|不下';
const UNDER =
  '不到|不足|未滿|未到|低於|少於|小於|不超過|不多於|不高於|至多|最多|(?<![最附靠鄰臨就新相親接將])近|將近|接近';

const BEFORE = new RegExp(`(?:(?<under>${UNDER})|(?<over>${OVER})|(?<about>${ABOUT}))[ \\u00a0]?$`);
const AFTER =
  /(?:(?<over>(?:及|或|和)?以上|之上|有餘)|(?<under>(?:及|或)?以下|以內|之內|內(?![部外容地資蒙])|之下)|(?<about>左右|上下))/y;
/** 多 after these units says "and more": 3年多, 19天多. */
const MANY_AFTER = /(?<=年|天|倍|小時|月|元)[多餘](?![於數次個種家年元樣]|項(?!目))/y;

const FALL = /(?:下降|減少|降低|下滑|回落|縮減|下跌|減|降|跌)(?:了|至多|幅(?:度)?為?)?$/;

/** The longest qualifier word, with its space. */
const LONGEST = 6;

export interface QualifierWord {
  qualifier: Qualifier;
  /** Where the word starts (before a number) or ends (after a unit). */
  at: number;
}

function named(groups: Record<string, string | undefined>): Qualifier {
  return groups['over'] !== undefined ? 'over' : groups['under'] !== undefined ? 'under' : 'about';
}

/**
 * The qualifier that ends right before `at`. For spans of time 近 means "the past",
 * not "nearly": 近3年 is no 不到3年.
 */
export function qualifierBefore(text: string, at: number, isTime: boolean): QualifierWord | undefined {
  const match = BEFORE.exec(text.slice(Math.max(0, at - LONGEST), at));
  if (!match?.groups || (isTime && match[0].startsWith('近'))) return undefined;
  return { qualifier: named(match.groups), at: at - match[0].length };
}

/** The qualifier that starts right after a unit. */
export function qualifierAfter(text: string, at: number): QualifierWord | undefined {
  MANY_AFTER.lastIndex = at;
  if (MANY_AFTER.test(text)) return { qualifier: 'over', at: MANY_AFTER.lastIndex };
  AFTER.lastIndex = at;
  const groups = AFTER.exec(text)?.groups;
  return groups && { qualifier: named(groups), at: AFTER.lastIndex };
}

/** Whether the words before a number say that something fell by it: 下降3.5%. */
export const saysFall = (text: string, at: number): boolean => FALL.test(text.slice(Math.max(0, at - LONGEST), at));
