import type { Problem } from '../../series/problem.ts';
import { MOST_SERIES } from '../kinds/grouped-bar.ts';
import { MOST_PARTS } from '../kinds/share-bar.ts';
import type { FigureKind, FigureSpec } from '../schema.ts';
import type { SelectedSeries } from './selection.ts';

/** How much a kind can show; both ends are allowed. */
interface Shape {
  series: readonly [least: number, most: number];
  points: readonly [least: number, most: number];
  /** Its parts make up a whole: none may be missing or negative. */
  whole: boolean;
}

const SHAPES: Readonly<Record<FigureKind, Shape>> = {
  bar: { series: [1, 1], points: [2, 16], whole: false },
  'grouped-bar': { series: [2, MOST_SERIES], points: [1, 8], whole: false },
  'share-bar': { series: [1, 1], points: [2, MOST_PARTS], whole: true },
};

/** The figure has the series and points that its kind can show, and they fit each other. */
export function shapeProblems(spec: FigureSpec, series: readonly SelectedSeries[]): Problem[] {
  const shape = SHAPES[spec.kind];
  const [leastSeries, mostSeries] = shape.series;
  const problems: Problem[] = [];
  if (series.length < leastSeries || series.length > mostSeries) {
    problems.push({
      rule: 'figure-series',
      path: spec.series ? ['series'] : ['facts'],
      message: `${spec.kind} 有 ${series.length} 組事實`,
      allowed: leastSeries === mostSeries ? `${leastSeries} 組` : `${leastSeries} 至 ${mostSeries} 組，寫在 series`,
      mend: leastSeries > 1 ? '用 series 分組寫；只有一組就改用 kind: bar' : '只留一組，或改用 kind: grouped-bar',
    });
  }
  for (const { path, cells } of series) problems.push(...lengthProblems(spec, path, cells.length, shape));
  if (shape.whole) problems.push(...wholeProblems(series));
  return problems;
}

function lengthProblems({ kind, categories }: FigureSpec, path: Problem['path'], length: number, { points: [least, most] }: Shape): Problem[] {
  if (categories ? categories.length !== length : kind === 'grouped-bar') {
    return [
      {
        rule: 'figure-length',
        path: categories ? path : ['categories'],
        message: categories ? `這一組有 ${length} 個值，categories 卻有 ${categories.length} 個類名` : 'grouped-bar 沒有寫 categories',
        allowed: '每組的 facts 與 categories 一一對應',
        mend: categories ? '補上或刪去，使兩邊一樣多；缺的值寫 null' : `補上 categories，寫 ${length} 個類名`,
      },
    ];
  }
  if (length >= least && length <= most) return [];
  return [{ rule: 'figure-length', path, message: `這一組有 ${length} 個值`, allowed: `${kind} 可畫 ${least} 至 ${most} 個`, mend: length < least ? '一個數字不必畫圖，寫進正文就好' : '合併小項，或分成兩張圖' }];
}

function wholeProblems(series: readonly SelectedSeries[]): Problem[] {
  const cells = series.flatMap((one) => one.cells);
  const problems: Problem[] = [];
  for (const { path, id, fact } of cells) {
    if (id === null) problems.push({ rule: 'figure-whole', path, message: '構成條缺了一份，就不成整體', mend: '補上這一份的事實，或改用 kind: bar' });
    if (typeof fact?.value === 'number' && fact.value <= 0) {
      problems.push({ rule: 'figure-whole', path, message: `「${id}」是 ${fact.value}，不能是整體的一份`, allowed: '大於零的值', mend: '改用 kind: bar' });
    }
  }
  const values = cells.flatMap(({ fact }) => (fact?.unit === '%' && typeof fact.value === 'number' ? fact.value : []));
  const sum = values.reduce((total, value) => total + value, 0);
  if (values.length === cells.length && Math.abs(sum - 100) > 1) {
    problems.push({ rule: 'figure-whole', path: series[0]?.path ?? [], message: `各份相加是 ${Number(sum.toFixed(2))}%，不是整體`, allowed: '100%，容許四捨五入差 1 個百分點', mend: '補上缺的一份，或改用 kind: bar' });
  }
  return problems;
}
