import { z } from 'zod';

/** What a YAML reader made of an unquoted 2026-11-23 or 2022, back as it was typed. */
export function asTyped(value: unknown): unknown {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
}

function exists(text: string): boolean {
  const [year, month = 1, day = 1] = text.split('-').map(Number) as [number, number?, number?];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const wrongDay = { error: '日期寫成 2026-11-23 的樣子，並且要真有這一天' };
const wrongDate = { error: '日期寫成 2022、2022-07 或 2022-07-07，知道多細寫多細' };

/** A calendar day, `2026-11-23`, with or without quotes in YAML. */
export const isoDay = z.preprocess(
  asTyped,
  z
    .string(wrongDay)
    .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, wrongDay)
    .refine(exists, wrongDay),
);

/** What JSON Schema is told of a text that may be a bare year: YAML makes a number of that. */
export const OR_YEAR = { type: ['string', 'integer'], minimum: 1000, maximum: 9999 } as const;

/** A date as finely as it is known: `2022`, `2022-07` or `2022-07-07`. */
export const isoDate = z
  .preprocess(
    asTyped,
    z
      .string(wrongDate)
      .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, wrongDate)
      .refine(exists, wrongDate),
  )
  .meta(OR_YEAR);

/**
 * A date in the readers' words: 2022年7月7日, 2022年7月 or 2022年.
 * @param date `2022`, `2022-07` or `2022-07-07`.
 */
export function chineseDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
}
