import { readArabic, type BareNumber } from './amount.ts';
import { dateReason } from './calendar.ts';
import { HAN_NUMERAL } from './han-numerals.ts';
import type { ClassifiedNumber, NumberKind, Quantity } from './number-kinds.ts';
import { LOOK_BACK, NUMBER_PATTERNS, STARTERS } from './number-patterns.ts';
import { arabicQuantity, hanQuantity, withUnitOf } from './quantity.ts';
import { toHalfWidth } from './width.ts';

interface Found extends Omit<ClassifiedNumber, 'text'> {
  /** A well-formed number without a unit, which a list may lend one. */
  bare?: BareNumber;
}

const HAN_RUN = new RegExp(`[${HAN_NUMERAL}]+`, 'y');
const LETTERS = /[A-Za-z]+/y;
const DIGIT_RUN = /\d(?:[\d.,]*\d)?/y;
/** A word with a number stuck to it: G8, PM2.5, COVID-19. Longer numbers are not part of a name. */
const NAMED_NUMBER = /[A-Za-z]{1,20}[-·+.]?\d{1,4}(?:\.\d)?(?!\d)[A-Za-z0-9-]{0,20}/y;
const STUCK = /[A-Za-z]{1,20}[-·+.]?(?=\d)/y;
const HAS_NUMBER = new RegExp(`[\\d${HAN_NUMERAL}]`);
const NO_UNIT = '後面沒有清單裡的單位，也不像日期、序號或名稱';

/** Where a match of a sticky pattern at `at` ends; undefined where there is none. */
function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** The first pattern that says the number at `at` is no quantity. */
function otherKind(text: string, at: number): Found | undefined {
  const before = `${at <= LOOK_BACK ? '\n' : ''}${text.slice(Math.max(0, at - LOOK_BACK), at)}`;
  for (const { kind, pattern, before: wanted, notBefore, reason } of NUMBER_PATTERNS) {
    const end = endOf(pattern, text, at);
    if (end === undefined || (wanted && !wanted.test(before)) || notBefore?.test(before)) continue;
    const wrongDate = kind === 'date' ? dateReason(text.slice(at, end)) : undefined;
    const found: { kind: NumberKind; reason?: string | undefined } = wrongDate
      ? { kind: 'unknown', reason: wrongDate }
      : { kind, reason };
    return { start: at, end, kind: found.kind, ...(found.reason !== undefined && { reason: found.reason }) };
  }
  return undefined;
}

/** A minus sign, or a hyphen or plus that joins no two words or numbers. */
const SIGN = /(?:^|[^\d])−$|(?:^|[^\dA-Za-z%)）-])[-+]$/;
const signedStart = (text: string, at: number): number =>
  SIGN.test(text.slice(Math.max(0, at - 2), at)) ? at - 1 : at;

function readDigits(text: string, at: number): Found {
  const start = signedStart(text, at);
  const number = readArabic(text, start);
  const quantity = number && arabicQuantity(text, start, number);
  if (quantity) return { start: quantity.start, end: quantity.end, kind: 'quantity', quantity };
  const end = endOf(DIGIT_RUN, text, at) ?? at + 1;
  return { start, end, kind: 'unknown', reason: NO_UNIT, ...(number?.end === end && { bare: number }) };
}

/** A Latin word: a name if a number is stuck to it, unless that number has a unit of its own (GDP1.2萬億元). */
function readWord(text: string, at: number): { found?: Found; next: number } {
  const digits = endOf(STUCK, text, at);
  const number = digits === undefined ? undefined : readArabic(text, digits);
  const isQuantity = digits !== undefined && number !== undefined && arabicQuantity(text, digits, number) !== undefined;
  const end = isQuantity ? undefined : endOf(NAMED_NUMBER, text, at);
  if (end !== undefined) return { found: { start: at, end, kind: 'name' }, next: end };
  return { next: endOf(LETTERS, text, at) ?? at + 1 };
}

function readHanRun(text: string, at: number): { found?: Found; next: number } {
  // 數十家 and 幾百個 are vague on purpose, and so is 三番五次.
  const quantity = /[數幾番]/.test(text[at - 1] ?? '') ? undefined : hanQuantity(text, at);
  if (quantity)
    return { found: { start: quantity.start, end: quantity.end, kind: 'quantity', quantity }, next: quantity.end };
  return { next: endOf(HAN_RUN, text, at) ?? at + 1 };
}

/** One pass from left to right; every step moves past what it read. */
function scan(text: string): Found[] {
  const found: Found[] = [];
  const starters = new RegExp(STARTERS);
  for (let match = starters.exec(text); match; match = starters.exec(text)) {
    const at = match.index;
    const other = otherKind(text, at);
    let step: { found?: Found; next: number };
    if (other) step = { found: other, next: other.end };
    else if (/\d/.test(match[0])) {
      const digits = readDigits(text, at);
      step = { found: digits, next: digits.end };
    } else if (/[A-Za-z]/.test(match[0])) step = readWord(text, at);
    else if (HAS_NUMBER.test(match[0])) step = readHanRun(text, at);
    else step = { next: at + 1 };
    // An address or a word may hold no number at all.
    if (step.found && HAS_NUMBER.test(text.slice(step.found.start, step.found.end))) found.push(step.found);
    starters.lastIndex = Math.max(step.next, at + 1);
  }
  return found;
}

const LIST = /^[ \u00a0]?(?:、|和|及|與|以及|或|:)[ \u00a0]?$/;
/** Characters of its longest match: 以及 between two spaces. */
const LONGEST_LIST = 4;

/** Lends the unit at the end of a list to its bare numbers, from the last to the first. */
function lendUnits(found: Found[], text: string): void {
  for (let i = found.length - 2; i >= 0; i--) {
    const [item, next] = [found[i]!, found[i + 1]!];
    const isList =
      item.bare &&
      next.quantity &&
      !next.quantity.han &&
      next.start - item.end <= LONGEST_LIST &&
      LIST.test(text.slice(item.end, next.start));
    if (!isList) continue;
    const quantity = withUnitOf(next.quantity!, text, item.start, item.bare!);
    found[i] = { start: quantity.start, end: quantity.end, kind: 'quantity', quantity };
  }
}

/**
 * Says of every number in a text what it is. Every Arabic digit belongs to exactly one
 * entry. Han numerals are listed where they count, date or order something, since elsewhere
 * they are parts of words; 一半, 三分之一, 數十 and 千億級 name no number of a known unit and are
 * left to the author. Takes time in proportion to the text's length.
 */
export function classifyNumbers(text: string): ClassifiedNumber[] {
  const half = toHalfWidth(text);
  const found = scan(half);
  lendUnits(found, half);
  return found.map(({ start, end, kind, quantity, reason }) => {
    const words = text.slice(start, end);
    return {
      start,
      end,
      text: words,
      kind,
      ...(quantity && { quantity: { ...quantity, text: words } }),
      ...(reason !== undefined && { reason }),
    };
  });
}

/** The quantities of a text, in order. */
export const findQuantities = (text: string): Quantity[] =>
  classifyNumbers(text).flatMap(({ quantity }) => quantity ?? []);
