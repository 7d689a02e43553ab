import type { FigureData } from '../../figure.ts';

/**
 * Each part of a whole as a percentage: `11.4%`; undefined for each where the values are
 * percentages already. A part is never rounded away, nor up to the whole.
 */
export function shares({ unit, series }: Pick<FigureData, 'unit' | 'series'>): (string | undefined)[] {
  const values = series[0]?.points.map(({ value }) => value ?? 0) ?? [];
  const whole = values.reduce((sum, value) => sum + value, 0);
  return values.map((value) => (unit === '%' ? undefined : percentage((100 * value) / whole)));
}

function percentage(share: number): string {
  const rounded = share.toFixed(1);
  if (rounded === '0.0' && share > 0) return '<0.1%';
  if (rounded === '100.0' && share < 100) return '>99.9%';
  return `${rounded}%`;
}
