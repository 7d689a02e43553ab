import type { Mark } from '../../drawing/marks.ts';
import { LINE_HEIGHT, MIDDLE_TO_BASELINE, TEXT_SIZE } from '../../drawing/theme.ts';
import type { Measure } from '../../drawing/theme.ts';
import { wrap } from '../../drawing/wrap.ts';
import { NAME_STEP } from '../../drawing/legend.ts';
import type { Legend } from '../../drawing/legend.ts';
import type { LineStyle } from './config.ts';

/** A line to be named where it ends. */
export interface LineEnd {
  name: string;
  /** Height of its last point, in logical px. */
  y: number;
  style: LineStyle;
}

/** From the end of the lines to their names; a stroke leads to a name that had to move. Logical px. */
export const NAME_GAP = 14;
const MOVED = 6;
/** Between a line's end and that stroke, and between the stroke and the name, in logical px. */
const STROKE_GAPS = [2, 3] as const;
const MOST_NAME_LINES = 3;

/** Width that the names need beside the plot; undefined where they do not fit into `room`. */
export function namesWidth(names: readonly string[], room: number, measure: Measure): number | undefined {
  const lines = names.map((name) => wrap(name, room, measure));
  const widest = Math.max(...lines.flat().map((line) => measure(line, TEXT_SIZE, 400)));
  return widest <= room && lines.every(({ length }) => length <= MOST_NAME_LINES) ? widest : undefined;
}

/**
 * Sets each name beside the end of its line, apart from the others; `boxes` are in the order of `ends`.
 * @param plot its right edge, and the heights between which names must stay.
 * @returns undefined where they do not fit one below the other.
 */
export function nameLines(
  ends: readonly LineEnd[],
  width: number,
  plot: { right: number; top: number; bottom: number },
  measure: Measure,
): Pick<Legend, 'marks' | 'boxes'> | undefined {
  const blocks = ends
    .map((end) => ({ ...end, lines: wrap(end.name, width, measure) }))
    .map((end) => ({ ...end, height: Math.max(NAME_STEP, end.lines.length * LINE_HEIGHT) }))
    .map((end) => ({ ...end, top: end.y - end.height / 2 }));
  const fromTop = [...blocks].sort((a, b) => a.y - b.y);
  if (blocks.reduce((sum, { height }) => sum + height, 0) > plot.bottom - plot.top) return undefined;
  // Down from the top, each below the last; then up again from the foot.
  let edge = plot.top;
  for (const block of fromTop) {
    block.top = Math.max(block.top, edge);
    edge = block.top + block.height;
  }
  edge = plot.bottom;
  for (const block of [...fromTop].reverse()) {
    block.top = Math.min(block.top, edge - block.height);
    edge = block.top;
  }
  const x = plot.right + NAME_GAP;
  const marks = fromTop.flatMap(({ lines, top, height, y, style }): Mark[] => {
    const middle = top + height / 2;
    const lead: Mark[] =
      Math.abs(middle - y) > MOVED
        ? [
            {
              type: 'rule',
              from: [plot.right + STROKE_GAPS[0], y],
              to: [x - STROKE_GAPS[1], middle],
              colour: style.colour,
            },
          ]
        : [];
    return [
      ...lead,
      ...lines.map((text, i): Mark => ({
        type: 'text',
        text,
        x,
        y: middle + (i + 0.5 - lines.length / 2) * LINE_HEIGHT + MIDDLE_TO_BASELINE,
        colour: style.colour,
      })),
    ];
  });
  return { marks, boxes: blocks.map(({ top, height }) => ({ x, y: top, width, height })) };
}
