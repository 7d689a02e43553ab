import { describe, expect, it } from 'vitest';
import { chineseDate, isoDate, isoDay } from '../../../src/shared/iso-date.ts';

describe('dates in the editors’ files', () => {
  it('may stand with or without quotes', () => {
    expect(isoDay.parse('2026-11-23')).toBe('2026-11-23');
    expect(isoDay.parse(new Date('2026-11-23'))).toBe('2026-11-23');
    expect(isoDate.parse(2022)).toBe('2022');
  });

  it.each(['2026-02-30', '2026-13-01', '23.11.2026', '2026-1-3', ''])('must be days that exist: %j', (text) => {
    expect(isoDay.safeParse(text).success).toBe(false);
  });

  it.each(['2022-00', '2022-7', '22'])('must not be half a date: %j', (text) => {
    expect(isoDate.safeParse(text).success).toBe(false);
  });

  it('read as finely as they are known', () => {
    expect(chineseDate('2022-07-07')).toBe('2022年7月7日');
    expect(chineseDate('2022-07')).toBe('2022年7月');
    expect(chineseDate('2022')).toBe('2022年');
  });
});
