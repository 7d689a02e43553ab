import type { DataDiagnostic } from '../../../diagnostics/data-diagnostic.ts';
import type { Fact } from '../../../facts/model/schema.ts';
import { nearest } from '../../../shared/nearest.ts';
import type { IntervalEnds } from '../../figure.ts';
import { select, shown } from '../../rules/selection.ts';
import type { SelectedSeries } from '../../rules/selection.ts';
import type { CommonSpec, FigureText } from '../../spec.ts';
import type { Draft } from '../definition.ts';
import { drawnDays } from './drawn-days.ts';
import type { EndsSpec } from './fields.ts';

/** The facts of a figure of intervals, each with the ends of its strip. */
export function selectWithEnds(spec: CommonSpec & EndsSpec, facts: ReadonlyMap<string, Fact>): SelectedSeries[] {
  return select(spec, facts).map((series) => ({
    ...series,
    cells: series.cells.map((cell) => ({ ...cell, ends: endsOf(spec, cell.fact) })),
  }));
}

/** The ends of a fact's strip; undefined where the figure names none. */
function endsOf({ ends }: EndsSpec, fact: Fact | undefined): IntervalEnds | undefined {
  const named = fact && ends?.[fact.id];
  if (!named) return undefined;
  const { qualifier, unit } = fact;
  return {
    from: named.from ? shown(named.from) : null,
    to: shown(named.to),
    unitDays: drawnDays(unit),
    bound: qualifier === 'under' || qualifier === 'over' ? qualifier : null,
  };
}

/** The words at the ends. */
export function endsTexts({ ends = {} }: EndsSpec): FigureText[] {
  return Object.entries(ends).flatMap(([id, { from, to }]) => [
    ...(from ? [{ path: ['ends', id, 'from'], text: from }] : []),
    { path: ['ends', id, 'to'], text: to },
  ]);
}

/** Every strip has its ends, and no others are named. */
export function endsDiagnostics({ spec: { ends = {} }, series }: Draft<EndsSpec>): DataDiagnostic[] {
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
