import { describePeriod, parsePeriod } from '../../../facts/model/periods.ts';
import type { DataDiagnostic } from '../../../diagnostics/data-diagnostic.ts';
import type { Draft } from '../definition.ts';

/** The points of a line are times, each known, and run forward; they may add up from one beginning (1至3月, 1至5月). */
export function orderDiagnostics({ series }: Draft): DataDiagnostic[] {
  return series.flatMap(({ cells }) => {
    let before: { period: string; start: string; end: string } | undefined;
    return cells.flatMap(({ path, id, fact }): DataDiagnostic[] => {
      const parsed = fact && parsePeriod(fact.period);
      if (!parsed) return [];
      if (parsed.kind === 'unstated') {
        return [
          {
            rule: 'figure-order',
            path,
            message: `「${id}」的時期未載明，折線上沒有它的位置`,
            suggestion: '刪去這一點，或改用 kind: bar',
          },
        ];
      }
      const last = before;
      before = { period: fact.period, start: parsed.start, end: parsed.end };
      if (!last || (last.end < parsed.end && last.start <= parsed.start)) return [];
      return [
        {
          rule: 'figure-order',
          path,
          message: `「${id}」（${describePeriod(fact.period)}）排在${describePeriod(last.period)}的後面`,
          allowed: '各點的時期由先到後，不重複',
          suggestion: '依時期排好；比的不是先後，就改用 kind: bar 或 grouped-bar',
        },
      ];
    });
  });
}
