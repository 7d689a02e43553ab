import type { DataDiagnostic } from '../../../diagnostics/data-diagnostic.ts';
import type { Draft } from '../definition.ts';

/** Percentage points that the rounding of parts may add to or take from a whole. */
const ROUNDING = 1;

/** The parts of a whole are all there, above zero, and add up to it. */
export function wholeDiagnostics({ series }: Draft): DataDiagnostic[] {
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
  if (values.length === cells.length && Math.abs(sum - 100) > ROUNDING) {
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
