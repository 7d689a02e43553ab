import { numberParts } from '../../../facts/model/number-parts.ts';
import type { NumberParts } from '../../../facts/model/number-parts.ts';
import type { FigureData, FigurePoint } from '../../figure.ts';
import type { Mark } from '../../drawing/marks.ts';
import { particulars } from './particulars.ts';
import { LINE_HEIGHT, MIDDLE_TO_BASELINE } from '../../drawing/theme.ts';
import type { ColorToken, Theme } from '../../drawing/theme.ts';
import { wrap } from '../../drawing/wrap.ts';
import { hiddenPoints } from './hidden-points.ts';
import type { Draw, Layout } from '../../drawing/drawing.ts';
import { WIDTHS } from '../../drawing/drawing.ts';

/** The most numbers that still each stand out. */
export const MOST_NUMBERS = 6;

/** Numbers abreast, best first, by how many there are: a row left half empty only where nothing else fits. */
const COLUMNS: Readonly<Record<Layout, readonly (readonly number[])[]>> = {
  narrow: [[1], [2, 1], [1], [2, 1], [1], [2, 1]],
  wide: [[1], [2, 1], [3, 1], [4, 2, 1], [3, 1], [3, 2, 1]],
};

/** Sizes of a number, best first; the smaller ones are for numbers too long for a line of their own. Logical px. */
const SIZES = [40, 37, 34] as const;
const LAST_SIZES = [30, 26, 22, 18] as const;
const UNIT_SIZE = 17;
const UNIT_GAP = 2;

const GUTTER = 28;
const ROW_PADDING = 16;
const NUMBER_GAP = 8;
/** Share of its size that text rises above its baseline. */
const RISE = 0.88;

interface Grid {
  columns: number;
  /** Of one column, in logical px. */
  width: number;
  size: number;
}

/** Numbers set large, each with what it measures, its period and how real it is; hairlines between. There is no axis. */
export const drawKeyFigures: Draw = (data, layout, theme) => {
  const width = WIDTHS[layout];
  const points = data.series[0]?.points ?? [];
  const numbers = points.map(({ text }) => numberParts(text));
  const grid = gridFor(numbers, layout, theme);
  const cells = points.map((point, i) => cellOf(point, data, i, numbers[i]!, grid, theme));

  const marks: Mark[] = [];
  const places: { x: number; y: number }[] = [];
  let y = 0;
  for (let first = 0; first < cells.length; first += grid.columns) {
    const row = cells.slice(first, first + grid.columns);
    const height = Math.max(...row.map((cell) => cell.height));
    if (first > 0) {
      marks.push({
        type: 'rule',
        from: [0, y + ROW_PADDING + 0.5],
        to: [width, y + ROW_PADDING + 0.5],
        colour: 'rule',
      });
      y += 2 * ROW_PADDING + 1;
    }
    row.forEach((cell, column) => {
      const x = column * (grid.width + GUTTER);
      const rule = Math.round(x - GUTTER / 2) - 0.5;
      if (column > 0) marks.push({ type: 'rule', from: [rule, y], to: [rule, y + height], colour: 'rule' });
      marks.push(...cell.marks(x, y));
      places.push({ x: x + cell.numberWidth / 2, y: y + grid.size / 2 });
    });
    y += height;
  }
  return hiddenPoints({ width, height: Math.ceil(y), data, places, marks }, theme);
};

/** The most columns in which every number is still large; a number too long even alone is set smaller. */
function gridFor(numbers: readonly NumberParts[], layout: Layout, theme: Theme): Grid {
  const fits = (columns: number, size: number): Grid | undefined => {
    const width = (WIDTHS[layout] - (columns - 1) * GUTTER) / columns;
    return numbers.every((number) => numberWidth(number, size, theme) <= width) ? { columns, width, size } : undefined;
  };
  const choices = COLUMNS[layout][numbers.length - 1] ?? [1];
  const grids = [
    ...choices.flatMap((columns) => SIZES.map((size) => [columns, size] as const)),
    ...LAST_SIZES.map((size) => [1, size] as const),
  ];
  for (const [columns, size] of grids) {
    const grid = fits(columns, size);
    if (grid) return grid;
  }
  throw new Error('No room for a number and its unit in one line');
}

function numberWidth(parts: NumberParts, size: number, theme: Theme): number {
  return pieces(parts, size, theme).at(-1)?.end ?? 0;
}

/** Qualifier, digits and unit, end to end: the digits large, the words about them small. `x` is where each begins. */
function pieces({ before, digits, after }: NumberParts, size: number, { measure }: Theme) {
  const small = { size: Math.min(UNIT_SIZE, size), weight: 400 } as const;
  const written = [
    { text: before, ...small },
    { text: digits, size, weight: 700 } as const,
    { text: after, ...small },
  ].filter(({ text }) => text !== '');
  let end = -UNIT_GAP;
  return written.map((piece) => {
    const x = end + UNIT_GAP;
    end = x + measure(piece.text, piece.size, piece.weight);
    return { ...piece, x, end };
  });
}

/** One number with its words; `marks` sets it with its upper left corner at a place. */
function cellOf(
  point: FigurePoint,
  data: FigureData,
  index: number,
  parts: NumberParts,
  { width, size }: Grid,
  theme: Theme,
) {
  const name = data.categories[index] ?? '';
  const colour: ColorToken = point.highlight ? 'highlight' : 'accent';
  const words = [
    ...wrap(name, width, theme.measure).map((text) => ({ text, colour: 'ink' as const })),
    ...wrap(particulars(point, name, data), width, theme.measure).map((text) => ({ text, colour: 'muted' as const })),
  ].filter(({ text }) => text !== '');
  const top = size * RISE + NUMBER_GAP;
  return {
    numberWidth: numberWidth(parts, size, theme),
    height: top + words.length * LINE_HEIGHT,
    marks: (x: number, y: number): Mark[] => [
      ...pieces(parts, size, theme).map(({ text, x: from, size: own, weight }): Mark => ({
        type: 'text',
        text,
        x: x + from,
        y: y + size * RISE,
        colour,
        weight,
        size: own,
      })),
      ...words.map((word, i): Mark => ({
        type: 'text',
        ...word,
        x,
        y: y + top + (i + 0.5) * LINE_HEIGHT + MIDDLE_TO_BASELINE,
      })),
    ],
  };
}
