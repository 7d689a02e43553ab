import type { DataDiagnostic } from '../../diagnostics/data-diagnostic.ts';
import { definitionOf, DEFINITIONS } from '../kinds/registry.ts';
import type { FigureSpec } from '../schema.ts';

/** The figure has no field that only another kind takes, and no groups where its kind has one list. */
export function fieldDiagnostics(spec: FigureSpec): DataDiagnostic[] {
  const { kind } = spec;
  const diagnostics: DataDiagnostic[] = [];
  for (const [only, { own }] of DEFINITIONS) {
    if (!own || kind === only || spec[own.field] === undefined) continue;
    diagnostics.push({
      rule: own.rule,
      path: [own.field],
      message: `${kind} 不用 ${own.field}`,
      allowed: `${own.field} 只給 kind: ${only}`,
      suggestion: `刪去 ${own.field}，或改成 kind: ${only}`,
    });
  }
  const { list } = definitionOf(kind);
  for (const field of ['series', 'categories'] as const) {
    if (!list || spec[field] === undefined) continue;
    diagnostics.push({
      rule: 'figure-fields',
      path: [field],
      message: `${kind} 不用 ${field}`,
      allowed: list.fields,
      suggestion: `刪去 ${field}；各項的名字寫在 labels`,
    });
  }
  return diagnostics;
}
