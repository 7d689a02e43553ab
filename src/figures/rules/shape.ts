import type { RuleName } from '../../diagnostics/rules.ts';
import type { DataDiagnostic } from '../../diagnostics/data-diagnostic.ts';
import { MOST_SERIES } from '../kinds/grouped-bar/draw.ts';
import { MOST_NUMBERS } from '../kinds/key-figures/draw.ts';
import { MOST_LINES } from '../kinds/line/config.ts';
import { MOST_PARTS } from '../kinds/share-bar/draw.ts';
import { MOST_LAYERS } from '../kinds/stacked-bar/draw.ts';
import type { FigureKind, FigureSpec } from '../schema.ts';
import type { SelectedSeries } from './selection.ts';
import { noNegatives, wholeDiagnostics } from './values.ts';

/** How much a kind can show; both ends are allowed. */
export interface Shape {
  series: readonly [least: number, most: number];
  points: readonly [least: number, most: number];
  /** Whether `categories` name its points: always, where it has `series`, if the editor likes, or never. */
  categories: 'always' | 'with-series' | 'allowed' | 'never';
  /** What its values may not be, beyond the rules for all. */
  values?: (kind: FigureKind, series: readonly SelectedSeries[]) => DataDiagnostic[];
}

/** What each kind can show. */
export const SHAPES: Readonly<Record<FigureKind, Shape>> = {
  bar: { series: [1, 1], points: [1, 16], categories: 'allowed' },
  'grouped-bar': { series: [2, MOST_SERIES], points: [1, 8], categories: 'always' },
  'stacked-bar': { series: [2, MOST_LAYERS], points: [1, 8], categories: 'always', values: noNegatives },
  'share-bar': { series: [1, 1], points: [2, MOST_PARTS], categories: 'allowed', values: wholeDiagnostics },
  line: { series: [1, MOST_LINES], points: [1, 24], categories: 'with-series' },
  intervals: { series: [1, 1], points: [1, 8], categories: 'allowed' },
  timeline: { series: [1, 1], points: [1, 24], categories: 'allowed' },
  'key-figures': { series: [1, 1], points: [1, MOST_NUMBERS], categories: 'never' },
};

/** The figure has the series and points that its kind can show, and they fit each other. */
export function shapeDiagnostics(spec: FigureSpec, series: readonly SelectedSeries[]): DataDiagnostic[] {
  const shape = SHAPES[spec.kind];
  const unfit = bareDiagnostics(spec, shape);
  if (unfit.length > 0) return unfit;
  const diagnostics = seriesDiagnostics(spec, series.length, shape);
  for (const { path, cells } of series) diagnostics.push(...lengthDiagnostics(spec, path, cells.length, shape));
  return [...diagnostics, ...(shape.values?.(spec.kind, series) ?? [])];
}

/** A kind whose values are named by the facts alone has neither series nor categories. */
function bareDiagnostics({ kind, series, categories }: FigureSpec, shape: Shape): DataDiagnostic[] {
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
  { kind, series }: FigureSpec,
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
  { kind, categories, series }: FigureSpec,
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
