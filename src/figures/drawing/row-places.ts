import type { Mark } from './marks.ts';
import { LINE_HEIGHT, MIDDLE_TO_BASELINE, TEXT_SIZE } from './theme.ts';
import type { Measure } from './theme.ts';
import { wrap } from './wrap.ts';

/** Measures of a drawing of rows, in logical px. */
export interface RowSizes {
  rowGap: number;
  nameGap: number;
  /** Names in a column at the left; otherwise each above its bars. */
  beside: boolean;
}

/** The most of the wide drawing that names may take. */
const NAME_SHARE = 0.4;

/** The names of rows in lines, and the width that they keep at the left of the bars. */
export function rowNames(
  categories: readonly string[],
  { beside, nameGap }: RowSizes,
  width: number,
  measure: Measure,
): { lines: string[][]; width: number } {
  const lines = categories.map((name) => wrap(name, beside ? width * NAME_SHARE : width, measure));
  const widest = Math.max(...lines.flat().map((line) => measure(line, TEXT_SIZE, 400)));
  return { lines, width: beside ? Math.ceil(widest) + nameGap : 0 };
}

export interface Rows {
  /** The names. */
  marks: Mark[];
  /** Where the bars of each row begin and end. */
  plots: (readonly [top: number, bottom: number])[];
  /** Where the last row ends. */
  bottom: number;
}

/**
 * Lays rows one below the other.
 * @param names of each row, in lines.
 * @param barsHeight of the bars of one row; a name beside them has its middle at theirs.
 * @param below height of the words under the bars, row by row.
 */
export function placeRows(
  names: readonly string[][],
  barsHeight: number,
  top: number,
  { rowGap, nameGap, beside }: RowSizes,
  below: readonly number[] = [],
): Rows {
  const marks: Mark[] = [];
  const plots: Rows['plots'] = [];
  let y = top;
  names.forEach((lines, row) => {
    const nameHeight = lines.length * LINE_HEIGHT;
    const nameTop = beside ? y + Math.max(0, (barsHeight - nameHeight) / 2) : y;
    const barsTop = beside ? y + Math.max(0, (nameHeight - barsHeight) / 2) : y + nameHeight + nameGap;
    lines.forEach((text, i) => {
      marks.push({
        type: 'text',
        text,
        x: 0,
        y: nameTop + (i + 0.5) * LINE_HEIGHT + MIDDLE_TO_BASELINE,
        colour: 'ink',
      });
    });
    plots.push([barsTop, barsTop + barsHeight]);
    y = Math.max(nameTop + nameHeight, barsTop + barsHeight + (below[row] ?? 0)) + rowGap;
  });
  return { marks, plots, bottom: y - rowGap };
}
