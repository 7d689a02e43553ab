import { nearest } from '../../shared/nearest.ts';
import type { DataDiagnostic } from '../../diagnostics/data-diagnostic.ts';
import type { FigureKind, FigureSpec } from '../schema.ts';
import type { SelectedSeries } from './selection.ts';

/** Fields that only one kind takes. */
export const ONLY: readonly (readonly [field: 'ends' | 'events', kind: FigureKind])[] = [
  ['ends', 'intervals'],
  ['events', 'timeline'],
];

/** What the kinds take whose items are one list, each with a name of its own: no groups and no categories. */
export const LISTS: Partial<Record<FigureKind, string>> = {
  intervals: 'facts、ends、labels',
  timeline: 'events、facts、labels',
};

/** The figure has the fields of its kind and no others. */
export function fieldDiagnostics(spec: FigureSpec, series: readonly SelectedSeries[]): DataDiagnostic[] {
  const { kind } = spec;
  const diagnostics: DataDiagnostic[] = [];
  for (const [field, only] of ONLY) {
    if (kind !== only && spec[field] !== undefined) {
      diagnostics.push({
        rule: `figure-${field}`,
        path: [field],
        message: `${kind} 不用 ${field}`,
        allowed: `${field} 只給 kind: ${only}`,
        suggestion: `刪去 ${field}，或改成 kind: ${only}`,
      });
    }
  }
  for (const field of ['series', 'categories'] as const) {
    const allowed = LISTS[kind];
    if (allowed && spec[field] !== undefined)
      diagnostics.push({
        rule: 'figure-fields',
        path: [field],
        message: `${kind} 不用 ${field}`,
        allowed,
        suggestion: `刪去 ${field}；各項的名字寫在 labels`,
      });
  }
  if (kind === 'timeline' && !spec.events) {
    diagnostics.push({
      rule: 'figure-events',
      path: ['facts'],
      message: '日曆上沒有一件事',
      allowed: 'events：facts.yaml 裡 events 的代號',
      suggestion: '補上 events；只有數字就改用別的種類',
    });
  }
  return kind === 'intervals' ? [...diagnostics, ...endsDiagnostics(spec, series)] : diagnostics;
}

/** Every strip has its ends, and no others are named. */
function endsDiagnostics({ ends = {} }: FigureSpec, series: readonly SelectedSeries[]): DataDiagnostic[] {
  const cells = series.flatMap((one) => one.cells);
  const ids = cells.flatMap(({ id }) => id ?? []);
  const strays = Object.keys(ends).filter((id) => !ids.includes(id));
  // A misspelt id is told of where it stands, and the one that was meant is not missing.
  const meant = new Map(strays.map((id) => [id, nearest(id, ids)]));
  const missing = cells
    .filter(({ id, fact, ends: named }) => fact && !named && ![...meant.values()].includes(id ?? undefined))
    .map(({ path, id }): DataDiagnostic => ({
      rule: 'figure-ends',
      path,
      message: `「${id}」沒有說從什麼算到什麼`,
      suggestion: `在 ends 裡補上 ${id}: { from: 起點, to: 訖點 }；來源沒有說起點，就只寫 to`,
    }));
  const unknown = strays.map((id): DataDiagnostic => {
    const guess = meant.get(id);
    return {
      rule: 'figure-ends',
      path: ['ends', id],
      message: `ends 裡的「${id}」不在這張圖的事實裡`,
      allowed: ids.join('、'),
      suggestion: guess ? `是不是要寫 ${guess}` : '改正代號，或刪去這一行',
    };
  });
  return [...missing, ...unknown];
}
