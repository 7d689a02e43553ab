import type { DataDiagnostic } from '../../../diagnostics/data-diagnostic.ts';
import { isDuration } from '../../../facts/model/units.ts';
import type { PlacedCell } from '../../rules/selection.ts';

/** Strips of time may be counted in different units: they are drawn to one scale. */
export function durationDiagnostics(cells: readonly PlacedCell[]): DataDiagnostic[] {
  return cells
    .filter(({ fact }) => !isDuration(fact.unit) || (typeof fact.value === 'number' && fact.value <= 0))
    .map(({ path, id, fact }) => ({
      rule: 'figure-duration',
      path,
      message: isDuration(fact.unit)
        ? `「${id}」是 ${String(fact.value)}${fact.unit}，不是一段時間`
        : `「${id}」的單位是${fact.unit}，不是一段時間`,
      allowed: '大於零的秒、分鐘、小時、天、週、個月、年',
      suggestion: '間隔條只畫一段段的時間；別的量改用 kind: bar',
    }));
}
