import type { FigureData } from './figure.ts';

/**
 * Each part of a whole as a percentage: `11.4%`; undefined for each where the
 * values are percentages already.
 */
export function shares({ unit, series }: Pick<FigureData, 'unit' | 'series'>): (string | undefined)[] {
  const values = series[0]?.points.map(({ value }) => value ?? 0) ?? [];
  const whole = values.reduce((sum, value) => sum + value, 0);
  return values.map((value) => (unit === '%' ? undefined : `${((100 * value) / whole).toFixed(1)}%`));
}
