import type { Drawing, Layout } from './kind.ts';
import { WIDTHS } from './kind.ts';
import type { FigureData } from '../figure.ts';
import type { Mark } from '../marks.ts';
import { LINE_HEIGHT, MIDDLE_TO_BASELINE, TEXT_SIZE } from '../theme.ts';
import type { Theme } from '../theme.ts';
import { toneOf } from '../tone.ts';
import type { Tone } from '../tone.ts';
import { wrap } from '../wrap.ts';
import { barDrawing } from './bar-config.ts';
import { endLabel } from './end-label.ts';
import { legend } from './legend.ts';
import { valueAxis } from './value-axis.ts';
import type { ValueAxis } from './value-axis.ts';

/** Measures of a drawing of rows, in logical px. */
interface RowSizes {
  thickness: number;
  /** Between the bars of one row. */
  between: number;
  rowGap: number;
  nameGap: number;
  /** Names in a column at the left; otherwise each above its bars. */
  beside: boolean;
}

const SIZES: Readonly<Record<Layout, Record<'single' | 'grouped', RowSizes>>> = {
  narrow: {
    single: { thickness: 18, between: 0, rowGap: 12, nameGap: 3, beside: false },
    grouped: { thickness: 18, between: 4, rowGap: 16, nameGap: 4, beside: false },
  },
  wide: {
    single: { thickness: 24, between: 0, rowGap: 14, nameGap: 16, beside: true },
    grouped: { thickness: 20, between: 4, rowGap: 22, nameGap: 16, beside: true },
  },
};

/** The most of the wide drawing that names may take. */
const NAME_SHARE = 0.4;
const LEGEND_GAP = 12;

/**
 * Draws a row for each category and in it a bar for each series.
 * @param tones one for each series; several series get a legend.
 */
export function drawRows(data: FigureData, layout: Layout, theme: Theme, tones: readonly Tone[]): Drawing {
  const width = WIDTHS[layout];
  const sizes = SIZES[layout][data.series.length > 1 ? 'grouped' : 'single'];
  const plain = (s: number): Tone => tones[s] ?? { fill: 'accent' };

  const key = data.series.length > 1 ? legend(entries(data, plain), width, theme.measure) : undefined;
  const top = key ? key.height + LEGEND_GAP : 0;
  const names = data.categories.map((name) => wrap(name, sizes.beside ? width * NAME_SHARE : width, theme.measure));
  const nameWidth = Math.max(...names.flat().map((line) => theme.measure(line, TEXT_SIZE, 400)));
  const rows = placeRows(names, data.series.length, top, sizes);

  const bars = data.series.map(({ label, points }) =>
    points.map((point, i) => ({ point, end: endLabel(point, [label, data.categories[i] ?? ''], theme) })),
  );
  const axis = valueAxis(
    bars.flat().map(({ point, end }) => ({ value: point.value ?? 0, room: end.room })),
    sizes.beside ? Math.ceil(nameWidth) + sizes.nameGap : 0,
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
      series: data.series.map(({ label }, s) => ({
        label,
        bars: (bars[s] ?? []).map(({ point, end }, i) => ({
          value: point.value,
          y: (rows.plots[i]?.[0] ?? 0) + (s + 0.5) * sizes.thickness + s * sizes.between,
          tone: toneOf(point, plain(s)),
          label: end.marks,
        })),
      })),
      marks: [...(key?.marks ?? []), ...rows.marks, ...zeroLines(axis, rows, top, sizes)],
    },
    theme,
  );
}

interface Rows {
  /** The names. */
  marks: Mark[];
  /** Where the bars of each row begin and end. */
  plots: (readonly [top: number, bottom: number])[];
  /** Where the last row ends. */
  bottom: number;
}

function placeRows(names: readonly string[][], seriesCount: number, top: number, sizes: RowSizes): Rows {
  const { thickness, between, rowGap, nameGap, beside } = sizes;
  const barsHeight = seriesCount * (thickness + between) - between;
  const marks: Mark[] = [];
  const plots: Rows['plots'] = [];
  let y = top;
  for (const lines of names) {
    const nameHeight = lines.length * LINE_HEIGHT;
    const height = beside ? Math.max(nameHeight, barsHeight) : nameHeight + nameGap + barsHeight;
    const nameTop = beside ? y + (height - nameHeight) / 2 : y;
    const barsTop = beside ? y + (height - barsHeight) / 2 : y + height - barsHeight;
    lines.forEach((text, i) => {
      marks.push({ type: 'text', text, x: 0, y: nameTop + (i + 0.5) * LINE_HEIGHT + MIDDLE_TO_BASELINE, colour: 'ink' });
    });
    plots.push([barsTop, barsTop + barsHeight]);
    y += height + rowGap;
  }
  return { marks, plots, bottom: y - rowGap };
}

/** A series shows in the legend as most of its bars are: hatched where its values are. */
function entries(data: FigureData, plain: (series: number) => Tone) {
  return data.series.map(({ label, points }, s) => {
    const typical = points.find(({ value, highlight }) => value !== null && !highlight) ?? points[0];
    return { label, tone: typical ? toneOf({ ...typical, highlight: false }, plain(s)) : plain(s) };
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
