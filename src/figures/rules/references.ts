import { nearest } from '../../facts/nearest.ts';
import type { Fact } from '../../facts/schema.ts';
import type { Problem } from '../../series/problem.ts';
import type { FigureSpec } from '../schema.ts';
import type { SelectedSeries } from './selection.ts';

/** Every fact that a figure names exists, stands in it once, and `highlight` and `labels` speak of these. */
export function referenceProblems(spec: FigureSpec, series: readonly SelectedSeries[], facts: ReadonlyMap<string, Fact>): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const { path, id, fact } of series.flatMap(({ cells }) => cells)) {
    if (id === null) continue;
    if (!fact) {
      const meant = nearest(id, facts.keys());
      problems.push({
        rule: 'figure-unknown-fact',
        path,
        message: `facts.yaml 裡沒有「${id}」這個事實，或它的值算不出來`,
        mend: meant ? `是不是要寫 ${meant}` : '改成 facts.yaml 裡有的代號，或先在那裡補上這個事實',
      });
    } else if (seen.has(id)) {
      problems.push({ rule: 'figure-repeated-fact', path, message: `「${id}」在這張圖裡用了兩次`, mend: '每個事實只畫一次；刪去重複的' });
    }
    seen.add(id);
  }
  const named = [...seen].join('、');
  if (spec.highlight !== undefined && !seen.has(spec.highlight)) {
    problems.push({
      rule: 'figure-highlight',
      path: ['highlight'],
      message: `要突出的「${spec.highlight}」不在這張圖的事實裡`,
      allowed: named,
      mend: '改成圖裡的一個事實，或刪去 highlight',
    });
  }
  for (const id of Object.keys(spec.labels ?? {})) {
    if (!seen.has(id)) {
      problems.push({ rule: 'figure-labels', path: ['labels', id], message: `labels 裡的「${id}」不在這張圖的事實裡`, allowed: named, mend: '改正代號，或刪去這一行' });
    } else if (spec.categories) {
      problems.push({ rule: 'figure-labels', path: ['labels', id], message: '這張圖的名字已由 categories 定了，labels 用不上', mend: '刪去 labels' });
    }
  }
  return problems;
}
