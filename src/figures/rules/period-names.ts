import { describePeriod, parsePeriod } from '../../facts/model/periods.ts';

/**
 * Whether `text` tells a period from the others of its figure: by the year where
 * years differ, by quarter, half, months or days where these do.
 * @param others all periods of the figure, this one among them.
 */
export function namesPeriod(text: string, period: string, others: readonly string[]): boolean {
  const parsed = parsePeriod(period);
  if (!parsed || parsed.kind === 'unstated') return text.includes(describePeriod('unstated'));
  const yearsDiffer = new Set(others.map((other) => other.slice(0, 4))).size > 1;
  const partsDiffer = new Set(others.map((other) => other.slice(5))).size > 1;
  if (yearsDiffer && !text.includes(period.slice(0, 4))) return false;
  return !partsDiffer || partPattern(period).test(text);
}

const DIGITS = ['一', '二', '三', '四'];

/** The ways to write the part of a year: 第二季度 or 二季度, 1至5月 or 1—5月. */
function partPattern(period: string): RegExp {
  const words = describePeriod(period).replace(/^\d{4}年/, '');
  const quarter = /^第(.)季度$/.exec(words)?.[1];
  if (quarter) return new RegExp(`(第?${quarter}|${DIGITS.indexOf(quarter) + 1})季度?`);
  if (words === '') return new RegExp(`${period}年|全年`);
  // A month must not be read out of a longer date, nor 1月 out of 11月.
  return new RegExp(`(?<!\\d)${words.replace('至', '(?:至|—|–|-|～)')}(?!\\d)`);
}
