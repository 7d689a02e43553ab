import type { FigureData, FigurePoint } from '../../figure.ts';
import type { Mark } from '../../drawing/marks.ts';
import { isHatched, fillStyleOf } from '../../drawing/fill-style.ts';
import type { Box, FillStyle } from '../../drawing/fill-style.ts';
import { barDrawing } from '../../drawing/bar-config.ts';
import type { Draw, Layout } from '../../drawing/drawing.ts';
import { WIDTHS } from '../../drawing/drawing.ts';
import { legend, LEGEND_GAP } from '../../drawing/legend.ts';
import { placeRows, rowNames } from '../../drawing/row-places.ts';
import type { RowSizes } from '../../drawing/row-places.ts';
import { layerLabels } from './layer-labels.ts';
import type { Layer } from './layer-labels.ts';

/** Fills of the layers, in order, and the hatching that each bears where its value is not real. */
const FILL_STYLES: readonly (readonly [plain: FillStyle, hatch: NonNullable<FillStyle['hatch']>])[] = [
  [{ fill: 'accent', outline: 'accent' }, 'paper'],
  [{ fill: 'accent', alpha: 0.45, outline: 'accent' }, 'accent'],
  [{ fill: 'paper', outline: 'accent' }, 'accent'],
  [{ fill: 'muted', outline: 'muted' }, 'paper'],
];

/** The most layers that the tones tell apart. */
export const MOST_LAYERS = FILL_STYLES.length;

const SIZES: Readonly<Record<Layout, RowSizes & { thickness: number }>> = {
  narrow: { thickness: 24, rowGap: 18, nameGap: 4, beside: false },
  wide: { thickness: 28, rowGap: 20, nameGap: 16, beside: true },
};

/** How far the line at zero reaches beyond a bar, in logical px. */
const ZERO_OVERHANG = 3;
/** How far the open end of a bar without one of its values runs on, in logical px. */
const OPEN_END = 22;
/** Between the bar and these dashes, in logical px, and their strokes and gaps. */
const OPEN_GAP = 2;
const OPEN_DASH = [4, 3];

/** A bar for each category, the values of all series laid end to end in it. Their sum is no fact, and is not written. */
export const drawStackedBar: Draw = (data, layout, theme, hidden = new Set()) => {
  const width = WIDTHS[layout];
  const sizes = SIZES[layout];
  const key = legend(legendEntries(data), width, theme.measure);
  const top = key.height + LEGEND_GAP;
  const names = rowNames(data.categories, sizes, width, theme.measure);

  const rowsOfPoints = data.categories.map((_, i) => data.series.flatMap(({ points }) => points[i] ?? []));
  const isOpen = rowsOfPoints.map((points) => points.some(({ value }) => value === null));
  const left = names.width;
  const right = width - (isOpen.includes(true) ? OPEN_END : 0);
  const max = Math.max(...rowsOfPoints.map(sum)) || 1;
  const scale = (right - left) / max;

  const labelsWithout = (leftOut: ReadonlySet<number>) =>
    rowsOfPoints.map((points, i) =>
      layerLabels(layersOf(points, data, i, scale, leftOut), { left, right: width }, theme.measure),
    );
  const labels = labelsWithout(hidden);
  const rows = placeRows(
    names.lines,
    sizes.thickness,
    top,
    sizes,
    labelsWithout(new Set()).map(({ height }) => height),
  );
  const barTop = (row: number) => rows.plots[row]?.[0] ?? 0;
  // A hairline lies on whole px, and none is cut at the edge.
  const zero = Math.max(0.5, Math.round(left) - 0.5);

  const openEnds = rowsOfPoints.flatMap((points, i): Mark[] =>
    isOpen[i]
      ? openEnd({
          x: left,
          y: barTop(i),
          width: sum(points.filter((_, s) => !hidden.has(s))) * scale,
          height: sizes.thickness,
        })
      : [],
  );
  return barDrawing(
    {
      width,
      height: rows.bottom,
      axis: { min: 0, max, left, right },
      thickness: sizes.thickness,
      stacked: true,
      categories: data.categories,
      legend: key.boxes,
      series: data.series.map(({ label, points }, s) => ({
        label,
        bars: points.map((point, i) => ({
          value: point.value,
          y: barTop(i) + sizes.thickness / 2,
          fillStyle: layerFill(point, s),
        })),
      })),
      marks: [
        ...key.marks,
        ...rows.marks,
        ...openEnds,
        ...rows.plots.map(([from, to]): Mark => ({
          type: 'rule',
          from: [zero, from - ZERO_OVERHANG],
          to: [zero, to + ZERO_OVERHANG],
          colour: 'ink',
        })),
        ...labels.flatMap(({ marks }, i) => marks(barTop(i) + sizes.thickness)),
      ],
    },
    theme,
  );
};

function sum(points: readonly FigurePoint[]): number {
  return points.reduce((total, { value }) => total + (value ?? 0), 0);
}

function layerFill(point: FigurePoint, series: number): FillStyle {
  const [plain, hatch] = FILL_STYLES[series] ?? FILL_STYLES[0]!;
  // Hatched layers of one bar must still be told apart: each keeps its fill.
  return isHatched(point) && !point.highlight ? { ...plain, hatch } : fillStyleOf(point, plain);
}

function layersOf(
  points: readonly FigurePoint[],
  { series, categories }: FigureData,
  row: number,
  scale: number,
  hidden: ReadonlySet<number>,
): Layer[] {
  let before = 0;
  return points.flatMap((point, s) => {
    if (hidden.has(s)) return [];
    const width = (point.value ?? 0) * scale;
    before += width;
    return [
      {
        point,
        left: before - width,
        width,
        fillStyle: layerFill(point, s),
        names: [series[s]?.label ?? '', categories[row] ?? ''],
      },
    ];
  });
}

/** A layer shows in the legend as its first value: hatched where that is. */
function legendEntries({ series }: FigureData): { label: string; fillStyle: FillStyle }[] {
  return series.map(({ label, points }, s) => {
    const typical = points.find(({ value, highlight }) => value !== null && !highlight) ?? points[0]!;
    return { label, fillStyle: layerFill({ ...typical, highlight: false }, s) };
  });
}

/** Dashes that run on from a bar without an end: it is not the whole. */
function openEnd({ x, y, width, height }: Box): Mark[] {
  const from = x + width;
  return [y + 0.5, y + height - 0.5].map((at) => ({
    type: 'rule',
    from: [from + OPEN_GAP, at],
    to: [from + OPEN_END, at],
    colour: 'muted',
    dash: OPEN_DASH,
  }));
}
