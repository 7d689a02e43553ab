import { nearest } from '../../shared/nearest.ts';
import type { EventRecord, Fact } from '../../facts/model/schema.ts';
import type { DataDiagnostic } from '../../diagnostics/data-diagnostic.ts';
import type { CommonSpec } from '../spec.ts';
import type { Path, SelectedSeries } from './selection.ts';

/** Every fact and event that a figure names exists, stands in it once, and `highlight` and `labels` speak of these. */
export function referenceDiagnostics(
  spec: CommonSpec,
  series: readonly SelectedSeries[],
  facts: ReadonlyMap<string, Fact>,
  events: Readonly<Record<string, EventRecord>>,
): DataDiagnostic[] {
  const diagnostics: DataDiagnostic[] = [];
  const seen = new Set<string>();
  const shown = series.flatMap(({ cells }) => cells.flatMap(({ id }) => id ?? []));
  for (const { path, id, fact, event } of series.flatMap(({ cells }) => cells)) {
    if (id === null) continue;
    if (path[0] === 'events') {
      if (!event) {
        diagnostics.push(unknownEvent(path, id, facts, events));
        const meant = nearest(id, Object.keys(events));
        if (meant) seen.add(meant);
      } else if (seen.has(id))
        diagnostics.push({
          rule: 'figure-repeated-event',
          path,
          message: `「${id}」在這張圖裡用了兩次`,
          suggestion: '每件事只畫一次；刪去重複的',
        });
    } else if (!fact) {
      const meant = nearest(id, facts.keys());
      if (meant) seen.add(meant);
      diagnostics.push({
        rule: 'figure-unknown-fact',
        path,
        message: `facts.yaml 裡沒有「${id}」這個事實`,
        suggestion: meant ? `是不是要寫 ${meant}` : '改成 facts.yaml 裡有的代號，或先在那裡補上這個事實',
      });
    } else if (seen.has(id)) {
      diagnostics.push({
        rule: 'figure-repeated-fact',
        path,
        message: `「${id}」在這張圖裡用了兩次`,
        suggestion: '每個事實只畫一次；刪去重複的',
      });
    }
    seen.add(id);
  }
  const named = [...shown].join('、');
  if (spec.highlight !== undefined && !seen.has(spec.highlight)) {
    diagnostics.push({
      rule: 'figure-highlight',
      path: ['highlight'],
      message: `要突出的「${spec.highlight}」不在這張圖裡`,
      allowed: named,
      suggestion: '改成圖裡的一項，或刪去 highlight',
    });
  }
  for (const id of Object.keys(spec.labels ?? {})) {
    if (!seen.has(id)) {
      diagnostics.push({
        rule: 'figure-labels',
        path: ['labels', id],
        message: `labels 裡的「${id}」不在這張圖裡`,
        allowed: named,
        suggestion: '改正代號，或刪去這一行',
      });
    } else if (spec.categories) {
      diagnostics.push({
        rule: 'figure-labels',
        path: ['labels', id],
        message: '這張圖的名字已由 categories 定了，labels 用不上',
        suggestion: '刪去 labels',
      });
    }
  }
  return diagnostics;
}

function unknownEvent(
  path: Path,
  id: string,
  facts: ReadonlyMap<string, Fact>,
  events: Readonly<Record<string, EventRecord>>,
): DataDiagnostic {
  const meant = nearest(id, Object.keys(events));
  return {
    rule: 'figure-unknown-event',
    path,
    message: `facts.yaml 的 events 裡沒有「${id}」這件事`,
    allowed: Object.keys(events).join('、') || '（一件也沒有）',
    suggestion: facts.has(id)
      ? `${id} 是一個數字：寫進這張圖的 facts`
      : meant
        ? `是不是要寫 ${meant}`
        : '改成 events 裡有的代號，或先在那裡補上這件事',
  };
}
