import type { RuleName } from '../../diagnostics/rules.ts';
import type { DataDiagnostic } from '../../diagnostics/data-diagnostic.ts';
import type { Shape } from '../kinds/definition.ts';
import type { CommonSpec } from '../spec.ts';
import type { SelectedSeries } from './selection.ts';

/** The figure has the series and points that its kind can show, and they fit each other. */
export function shapeDiagnostics(spec: CommonSpec, series: readonly SelectedSeries[], shape: Shape): DataDiagnostic[] {
  const unfit = bareDiagnostics(spec, shape);
  if (unfit.length > 0) return unfit;
  const diagnostics = seriesDiagnostics(spec, series.length, shape);
  for (const { path, cells } of series) diagnostics.push(...lengthDiagnostics(spec, path, cells.length, shape));
  return diagnostics;
}

/** A kind whose values are named by the facts alone has neither series nor categories. */
function bareDiagnostics({ kind, series, categories }: CommonSpec, shape: Shape): DataDiagnostic[] {
  if (shape.categories !== 'never') return [];
  const wrong = (key: string, rule: RuleName): DataDiagnostic => ({
    rule,
    path: [key],
    message: `${kind} 不分組，沒有 ${key}`,
    allowed: 'facts，短名寫在 labels',
    suggestion: `刪去 ${key}，把事實寫進 facts`,
  });
  return [
    ...(series ? [wrong('series', 'figure-series')] : []),
    ...(categories ? [wrong('categories', 'figure-categories')] : []),
  ];
}

function seriesDiagnostics(
  { kind, series }: CommonSpec,
  count: number,
  { series: [least, most] }: Shape,
): DataDiagnostic[] {
  if (count >= least && count <= most) return [];
  return [
    {
      rule: 'figure-series',
      path: series ? ['series'] : ['facts'],
      message: `${kind} 有 ${count} 組事實`,
      allowed: least === most ? `${least} 組` : `${least} 至 ${most} 組，寫在 series`,
      suggestion:
        count < least
          ? '用 series 分組寫；只有一組就改用 kind: bar'
          : most === 1
            ? '只留一組，或改用 kind: grouped-bar'
            : '合併小組，或分成兩張圖',
    },
  ];
}

function lengthDiagnostics(
  { kind, categories, series }: CommonSpec,
  path: DataDiagnostic['path'],
  length: number,
  shape: Shape,
): DataDiagnostic[] {
  const [least, most] = shape.points;
  const wanted = shape.categories === 'always' || (shape.categories === 'with-series' && series !== undefined);
  if (categories ? categories.length !== length : wanted) {
    return [
      {
        rule: 'figure-length',
        path: categories ? path : ['categories'],
        message: categories
          ? `這一組有 ${length} 個值，categories 卻有 ${categories.length} 個類名`
          : `${kind} 沒有寫 categories`,
        allowed: '每組的 facts 與 categories 一一對應',
        suggestion: categories ? '補上或刪去，使兩邊一樣多；缺的值寫 null' : `補上 categories，寫 ${length} 個類名`,
      },
    ];
  }
  if (length >= least && length <= most) return [];
  return [
    {
      rule: 'figure-length',
      path,
      message: `這一組有 ${length} 個值`,
      allowed: `${kind} 可畫 ${least} 至 ${most} 個`,
      suggestion: length < least ? '一個數字不必畫圖，寫進正文就好' : '合併小項，或分成兩張圖',
    },
  ];
}
