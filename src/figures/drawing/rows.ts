import type { Drawing, Layout } from './drawing.ts';
import { WIDTHS } from './drawing.ts';
import type { FigureData } from '../figure.ts';
import type { Mark } from './marks.ts';
import type { Theme } from './theme.ts';
import { fillStyleOf } from './fill-style.ts';
import type { FillStyle } from './fill-style.ts';
import { barDrawing } from './bar-config.ts';
import { endLabel } from './end-label.ts';
import { legend, LEGEND_GAP } from './legend.ts';
import { placeRows, rowNames } from './row-places.ts';
import type { Rows, RowSizes } from './row-places.ts';
import { valueAxis } from './value-axis.ts';
import type { ValueAxis } from './value-axis.ts';

/** How bars lie in a row, in logical px. */
interface BarSizes extends RowSizes {
  thickness: number;
  /** Between the bars of one row. */
  between: number;
}

const SIZES: Readonly<Record<Layout, Record<'single' | 'grouped', BarSizes>>> = {
  narrow: {
    single: { thickness: 18, between: 0, rowGap: 12, nameGap: 3, beside: false },
    grouped: { thickness: 18, between: 4, rowGap: 16, nameGap: 4, beside: false },
  },
  wide: {
    single: { thickness: 24, between: 0, rowGap: 14, nameGap: 16, beside: true },
    grouped: { thickness: 20, between: 4, rowGap: 22, nameGap: 16, beside: true },
  },
};

/**
 * Draws a row for each category and in it a bar for each series.
 * @param tones one for each series; several series get a legend.
 */
export function drawRows(data: FigureData, layout: Layout, theme: Theme, fillStyles: readonly FillStyle[]): Drawing {
  const width = WIDTHS[layout];
  const sizes = SIZES[layout][data.series.length > 1 ? 'grouped' : 'single'];
  const plain = (s: number): FillStyle => fillStyles[s] ?? { fill: 'accent' };

  const key = data.series.length > 1 ? legend(entries(data, plain), width, theme.measure) : undefined;
  const top = key ? key.height + LEGEND_GAP : 0;
  const barsHeight = data.series.length * (sizes.thickness + sizes.between) - sizes.between;
  const names = rowNames(data.categories, sizes, width, theme.measure);
  const rows = placeRows(names.lines, barsHeight, top, sizes);

  const bars = data.series.map(({ label, points }) =>
    points.map((point, i) => ({ point, end: endLabel(point, [label, data.categories[i] ?? ''], theme) })),
  );
  const axis = valueAxis(
    bars.flat().map(({ point, end }) => ({ value: point.value ?? 0, room: end.room })),
    names.width,
    width,
  );

  return barDrawing(
    {
      width,
      height: rows.bottom,
      axis,
      thickness: sizes.thickness,
      stacked: false,
      categories: data.categories,
      legend: key?.boxes,
      series: data.series.map(({ label }, s) => ({
        label,
        bars: (bars[s] ?? []).map(({ point, end }, i) => ({
          value: point.value,
          y: (rows.plots[i]?.[0] ?? 0) + (s + 0.5) * sizes.thickness + s * sizes.between,
          fillStyle: fillStyleOf(point, plain(s)),
          label: end.marks,
        })),
      })),
      marks: [...(key?.marks ?? []), ...rows.marks, ...zeroLines(axis, rows, top, sizes)],
    },
    theme,
  );
}

/** A series shows in the legend as most of its bars are: hatched where its values are. */
function entries(data: FigureData, plain: (series: number) => FillStyle) {
  return data.series.map(({ label, points }, s) => {
    const typical = points.find(({ value, highlight }) => value !== null && !highlight) ?? points[0];
    return { label, fillStyle: typical ? fillStyleOf({ ...typical, highlight: false }, plain(s)) : plain(s) };
  });
}

/**
 * Where zero is: one line down the plot, or, where names stand between the rows
 * and bars run both ways, one along each row.
 */
function zeroLines(axis: ValueAxis, rows: Rows, top: number, { beside }: RowSizes): Mark[] {
  const zero = axis.left + ((0 - axis.min) / (axis.max - axis.min)) * (axis.right - axis.left);
  const x = Math.round(zero) - 0.5;
  const line = (from: number, to: number): Mark => ({ type: 'rule', from: [x, from], to: [x, to], colour: 'ink' });
  if (beside) return [line(top, rows.bottom)];
  return axis.min < 0 ? rows.plots.map(([from, to]) => line(from, to)) : [];
}
