/** Periods that a fact or an event may carry; see the editors' guide. `unstated`: the source does not say. */
export const PERIOD_PATTERN =
  /^(unstated|\d{4}(-(Q[1-4]|H[12]|(0[1-9]|1[0-2])(\/(0[1-9]|1[0-2]))?|(0[1-9]|1[0-2])-([0-2]\d|3[01])(\/([0-2]\d|3[01]|\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])))?))?)$/;

export type PeriodKind = 'unstated' | 'year' | 'half' | 'quarter' | 'months' | 'month' | 'days' | 'day';

export interface Period {
  kind: PeriodKind;
  /** First day, `YYYY-MM-DD`; empty for `unstated`. */
  start: string;
  /** Last day, included; empty for `unstated`. */
  end: string;
}

/** The month of a day: `2022-05` of `2022-05-11`. */
const monthOf = (day: string): string => day.slice(0, 7);
const two = (n: number): string => String(n).padStart(2, '0');
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** From the first day of one month to the last day of another in the same year. */
function wholeMonths(kind: PeriodKind, year: number, from: number, to: number): Period | undefined {
  if (kind === 'months' && from >= to) return undefined;
  const prefix = String(year).padStart(4, '0');
  return { kind, start: `${prefix}-${two(from)}-01`, end: `${prefix}-${two(to)}-${two(lastDay(year, to))}` };
}

/** From one day to another that lies in a later month. */
function overMonths(from: string, to: string): Period | undefined {
  const days = [from, to].map(parsePeriod);
  if (days.some((day) => day?.kind !== 'day') || monthOf(from) >= monthOf(to)) return undefined;
  return { kind: 'days', start: from, end: to };
}

/**
 * Reads one period of the closed vocabulary: `2022`, `2022-H1`, `2022-Q2`, `2022-05`, `2022-01/05`,
 * `2022-05-11`, `2022-02-14/15`, `2022-02-28/2022-03-02`, `unstated`. Undefined for anything else, for a day that no
 * calendar has, and for a range that does not run forward.
 */
export function parsePeriod(text: string): Period | undefined {
  if (!PERIOD_PATTERN.test(text)) return undefined;
  if (text === 'unstated') return { kind: 'unstated', start: '', end: '' };
  const year = Number(text.slice(0, 4));
  const rest = text.slice(5);
  if (rest === '') return wholeMonths('year', year, 1, 12);
  const part = Number(rest.slice(1));
  if (rest.startsWith('Q')) return wholeMonths('quarter', year, part * 3 - 2, part * 3);
  if (rest.startsWith('H')) return wholeMonths('half', year, part * 6 - 5, part * 6);
  const [first = '', last] = rest.split('/');
  if (last?.includes('-')) return overMonths(text.slice(0, 10), last);
  const [month = 0, day] = first.split('-').map(Number);
  if (day === undefined) return wholeMonths(last ? 'months' : 'month', year, month, last ? Number(last) : month);
  const endDay = last ? Number(last) : day;
  if (day < 1 || endDay > lastDay(year, month) || (last && day >= endDay)) return undefined;
  const prefix = monthOf(text);
  return { kind: last ? 'days' : 'day', start: `${prefix}-${two(day)}`, end: `${prefix}-${two(endDay)}` };
}

export const isPeriod = (text: string): boolean => parsePeriod(text) !== undefined;

const QUARTERS = ['一', '二', '三', '四'];

/**
 * Readers' words for a period: `2022-Q2` -> 2022年第二季度.
 * @throws RangeError for a text that is no period.
 */
export function describePeriod(text: string): string {
  const period = parsePeriod(text);
  if (!period) throw new RangeError(`not a period: ${text}`);
  const [year, month, day] = period.start.split('-').map(Number);
  const [endYear, endMonth, endDay] = period.end.split('-').map(Number);
  switch (period.kind) {
    case 'unstated':
      return '未載明';
    case 'year':
      return `${year}年`;
    case 'half':
      return `${year}年${month === 1 ? '上' : '下'}半年`;
    case 'quarter':
      return `${year}年第${QUARTERS[((month ?? 1) - 1) / 3]}季度`;
    case 'month':
      return `${year}年${month}月`;
    case 'months':
      return `${year}年${month}至${endMonth}月`;
    case 'day':
      return `${year}年${month}月${day}日`;
    case 'days':
      return `${year}年${month}月${day}日至${endYear === year ? '' : `${endYear}年`}${monthOf(period.start) === monthOf(period.end) ? '' : `${endMonth}月`}${endDay}日`;
  }
}

/** Whether two periods cover the same days: `2022-01/06` is `2022-H1`. Two unstated ones are not known to be the same. */
export function samePeriod(a: string, b: string): boolean {
  const [x, y] = [parsePeriod(a), parsePeriod(b)];
  return x !== undefined && y !== undefined && x.kind !== 'unstated' && x.start === y.start && x.end === y.end;
}

/** Whether every day of `inner` lies in `outer`. Nothing is known to contain an unstated period, nor lie in it. */
export function periodContains(outer: string, inner: string): boolean {
  const [x, y] = [parsePeriod(outer), parsePeriod(inner)];
  if (!x || !y || x.kind === 'unstated' || y.kind === 'unstated') return false;
  return x.start <= y.start && y.end <= x.end;
}
