import type { DataDiagnostic } from '../../../diagnostics/data-diagnostic.ts';
import { placedCells } from '../../rules/selection.ts';
import type { Draft } from '../definition.ts';

/** Lengths that are laid end to end cannot run backwards. */
export function noNegatives({ spec, series }: Draft): DataDiagnostic[] {
  return placedCells(series).flatMap(({ path, id, fact }) =>
    typeof fact.value === 'number' && fact.value < 0
      ? {
          rule: 'figure-negative',
          path,
          message: `「${id}」是 ${fact.value}，${spec.kind} 接不上負的一段`,
          allowed: '零或大於零的值；缺的值寫 null',
          suggestion: '改用 kind: grouped-bar',
        }
      : [],
  );
}
