import { nearest } from '../../shared/nearest.ts';
import type { Problem } from '../../diagnostics/data-diagnostic.ts';
import type { FigureKind, FigureSpec } from '../schema.ts';
import type { SelectedSeries } from './selection.ts';

/** Fields that only one kind takes. */
export const ONLY: readonly (readonly [field: 'ends' | 'events', kind: FigureKind])[] = [
  ['ends', 'intervals'],
  ['events', 'timeline'],
];

/** What the kinds take whose items are one list, each with a name of its own: no groups and no categories. */
export const LISTS: Partial<Record<FigureKind, string>> = { intervals: 'facts、ends、labels', timeline: 'events、facts、labels' };

/** The figure has the fields of its kind and no others. */
export function fieldProblems(spec: FigureSpec, series: readonly SelectedSeries[]): Problem[] {
  const { kind } = spec;
  const problems: Problem[] = [];
  for (const [field, only] of ONLY) {
    if (kind !== only && spec[field] !== undefined) {
      problems.push({ rule: `figure-${field}`, path: [field], message: `${kind} 不用 ${field}`, allowed: `${field} 只給 kind: ${only}`, mend: `刪去 ${field}，或改成 kind: ${only}` });
    }
  }
  for (const field of ['series', 'categories'] as const) {
    const allowed = LISTS[kind];
    if (allowed && spec[field] !== undefined) problems.push({ rule: 'figure-fields', path: [field], message: `${kind} 不用 ${field}`, allowed, mend: `刪去 ${field}；各項的名字寫在 labels` });
  }
  if (kind === 'timeline' && !spec.events) {
    problems.push({ rule: 'figure-events', path: ['facts'], message: '日曆上沒有一件事', allowed: 'events：facts.yaml 裡 events 的代號', mend: '補上 events；只有數字就改用別的種類' });
  }
  return kind === 'intervals' ? [...problems, ...endsProblems(spec, series)] : problems;
}

/** Every strip has its ends, and no others are named. */
function endsProblems({ ends = {} }: FigureSpec, series: readonly SelectedSeries[]): Problem[] {
  const cells = series.flatMap((one) => one.cells);
  const ids = cells.flatMap(({ id }) => id ?? []);
  const strays = Object.keys(ends).filter((id) => !ids.includes(id));
  // A misspelt id is told of where it stands, and the one that was meant is not missing.
  const meant = new Map(strays.map((id) => [id, nearest(id, ids)]));
  const missing = cells
    .filter(({ id, fact, ends: named }) => fact && !named && ![...meant.values()].includes(id ?? undefined))
    .map(({ path, id }): Problem => ({
      rule: 'figure-ends',
      path,
      message: `「${id}」沒有說從什麼算到什麼`,
      mend: `在 ends 裡補上 ${id}: { from: 起點, to: 訖點 }；來源沒有說起點，就只寫 to`,
    }));
  const unknown = strays.map((id): Problem => {
    const guess = meant.get(id);
    return { rule: 'figure-ends', path: ['ends', id], message: `ends 裡的「${id}」不在這張圖的事實裡`, allowed: ids.join('、'), mend: guess ? `是不是要寫 ${guess}` : '改正代號，或刪去這一行' };
  });
  return [...missing, ...unknown];
}
