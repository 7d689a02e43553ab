import type { DataDiagnostic } from '../../diagnostics/data-diagnostic.ts';
import type { FigureKind } from '../schema.ts';
import type { SelectedSeries } from './selection.ts';

/** Lengths that are laid end to end cannot run backwards. */
export function noNegatives(kind: FigureKind, series: readonly SelectedSeries[]): DataDiagnostic[] {
  return series
    .flatMap(({ cells }) => cells)
    .flatMap(({ path, id, fact }) =>
      typeof fact?.value === 'number' && fact.value < 0
        ? {
            rule: 'figure-negative',
            path,
            message: `「${id}」是 ${fact.value}，${kind} 接不上負的一段`,
            allowed: '零或大於零的值；缺的值寫 null',
            suggestion: '改用 kind: grouped-bar',
          }
        : [],
    );
}

/** The parts of a whole are all there, above zero, and add up to it. */
export function wholeDiagnostics(_kind: FigureKind, series: readonly SelectedSeries[]): DataDiagnostic[] {
  const cells = series.flatMap((one) => one.cells);
  const diagnostics: DataDiagnostic[] = [];
  for (const { path, id, fact } of cells) {
    if (id === null)
      diagnostics.push({
        rule: 'figure-whole',
        path,
        message: '構成條缺了一份，就不成整體',
        suggestion: '補上這一份的事實，或改用 kind: bar',
      });
    if (typeof fact?.value === 'number' && fact.value <= 0) {
      diagnostics.push({
        rule: 'figure-whole',
        path,
        message: `「${id}」是 ${fact.value}，不能是整體的一份`,
        allowed: '大於零的值',
        suggestion: '改用 kind: bar',
      });
    }
  }
  const values = cells.flatMap(({ fact }) => (fact?.unit === '%' && typeof fact.value === 'number' ? fact.value : []));
  const sum = values.reduce((total, value) => total + value, 0);
  if (values.length === cells.length && Math.abs(sum - 100) > 1) {
    diagnostics.push({
      rule: 'figure-whole',
      path: series[0]?.path ?? [],
      message: `各份相加是 ${Number(sum.toFixed(2))}%，不是整體`,
      allowed: '100%，容許四捨五入差 1 個百分點',
      suggestion: '補上缺的一份，或改用 kind: bar',
    });
  }
  return diagnostics;
}
