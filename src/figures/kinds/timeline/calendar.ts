import type { Span } from '../../figure.ts';

const DAY = 86_400_000;

/** Days from 1970-01-01 to a day, `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

/** A month of a calendar. */
export interface Month {
  year: number;
  /** 1 to 12. */
  month: number;
  /** Number of its first day. */
  from: number;
  /** Number of the day after its last. */
  to: number;
}

/** The whole months that hold all the days, in order; none is left out. */
export function monthsOf(spans: readonly Pick<Span, 'from' | 'to'>[]): Month[] {
  const [first = '', last = ''] = [
    spans.map(({ from }) => from).sort()[0],
    spans
      .map(({ to }) => to)
      .sort()
      .at(-1),
  ];
  const count = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const begin = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12) / DAY;
  return Array.from({ length: count(last) - count(first) + 1 }, (_, i) => {
    const at = count(first) + i;
    return { year: Math.floor(at / 12), month: (at % 12) + 1, from: begin(at), to: begin(at + 1) };
  });
}

/** The months that hold all the days, in words: 2022年1月至6月. */
export function monthsInWords(spans: readonly Pick<Span, 'from' | 'to'>[]): string {
  const months = monthsOf(spans);
  const [first, last] = [months[0]!, months.at(-1)!];
  const from = `${first.year}年${first.month}月`;
  if (first === last) return from;
  return `${from}至${last.year === first.year ? '' : `${last.year}年`}${last.month}月`;
}
