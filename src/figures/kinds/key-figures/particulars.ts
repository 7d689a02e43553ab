import { describePeriod } from '../../../facts/model/periods.ts';
import type { FigurePoint } from '../../figure.ts';
import { message, type Messages } from '../../messages.ts';

/**
 * Period and status of a value that stands by itself: `2022年第二季度，計劃`.
 * @param name what the reader is told of it already: a status named there is not said twice.
 * @param data the figure's, for words of its own.
 */
export function particulars(
  { period, statusText }: Pick<FigurePoint, 'period' | 'statusText'>,
  name: string,
  data: { words: Messages },
): string {
  const when = period === 'unstated' ? message(data, 'unstated') : period === null ? '' : describePeriod(period);
  const how = name.includes(statusText) ? '' : statusText;
  return [when, how].filter(Boolean).join('，');
}

/** Readers' words for the period of one value: `時期未載明` where the source does not say. */
export function periodWords(period: string): string {
  return (period === 'unstated' ? '時期' : '') + describePeriod(period);
}
