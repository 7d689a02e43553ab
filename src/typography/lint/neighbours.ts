import { isWide } from '../../shared/chinese-text.ts';

/** Blanks that may be typed, those that cannot be seen among them. The ideographic space is not: it is typed on purpose. */
export const BLANK = String.raw`[ \t\u00A0\u2000-\u200B\u202F\u205F\uFEFF]`;
const IS_BLANK = new RegExp(`^${BLANK}$`, 'u');

/** Offset of the first of the blanks that end before `at`. */
export function blanksBefore(text: string, at: number): number {
  while (at > 0 && IS_BLANK.test(text[at - 1]!)) at -= 1;
  return at;
}

/** Offset behind the blanks that begin at `at`. */
export function blanksAfter(text: string, at: number): number {
  while (at < text.length && IS_BLANK.test(text[at]!)) at += 1;
  return at;
}

/** The whole character before an offset, blanks passed over; empty at the beginning. */
export function characterBefore(text: string, at: number): string {
  const end = blanksBefore(text, at);
  const low = text.charCodeAt(end - 1);
  return text.slice(Math.max(0, end - (low >= 0xdc00 && low <= 0xdfff ? 2 : 1)), end);
}

/** The whole character at an offset, blanks passed over; empty at the end. */
export function characterAfter(text: string, at: number): string {
  const point = text.codePointAt(blanksAfter(text, at));
  return point === undefined ? '' : String.fromCodePoint(point);
}

/** Whether Chinese stands directly before or behind a stretch, blanks passed over. */
export function touchesChinese(text: string, from: number, to: number): boolean {
  return isWide(characterBefore(text, from)) || isWide(characterAfter(text, to));
}
