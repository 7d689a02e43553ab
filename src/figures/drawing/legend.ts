import type { Mark } from './marks.ts';
import { LINE_HEIGHT, MIDDLE_TO_BASELINE, TEXT_SIZE } from './theme.ts';
import type { Measure } from './theme.ts';
import type { Box, FillStyle } from './fill-style.ts';
import { wrap } from './wrap.ts';

export const SWATCH = { width: 20, height: 12, gap: 7 } as const;
/** Between a legend and what it explains. */
export const LEGEND_GAP = 12;
const BETWEEN = 22;
const LINE = 22;
/** Name to name: each is a button on the live figure, and 24 CSS px high where 600 of them show 684 logical px. */
export const NAME_STEP = 28;

/** A series and what it looks like: a tone, or a sample of it inside a box. */
export type LegendEntry = { label: string } & ({ fillStyle: FillStyle } | { sample: (box: Box) => Mark[] });

/** A legend: what is drawn, where each entry stands, and the height of all. */
export interface Legend {
  marks: Mark[];
  boxes: Box[];
  height: number;
}

/** Names of series with what they look like, in lines no wider than `width`. */
export function legend(entries: readonly LegendEntry[], width: number, measure: Measure): Legend {
  const marks: Mark[] = [];
  const boxes: Box[] = [];
  let [x, y] = [0, 0];
  for (const entry of entries) {
    const { label } = entry;
    const indent = SWATCH.width + SWATCH.gap;
    const lines = wrap(label, width - indent, measure);
    const needed = indent + Math.max(...lines.map((line) => measure(line, TEXT_SIZE, 400)));
    if (x > 0 && x + needed > width) [x, y] = [0, y + NAME_STEP];
    const middle = y + LINE / 2;
    const box = swatchBox(x, middle);
    marks.push(
      ...('fillStyle' in entry
        ? [{ type: 'swatch', box, fillStyle: entry.fillStyle } satisfies Mark]
        : entry.sample(box)),
    );
    lines.forEach((text, i) => {
      marks.push({
        type: 'text',
        text,
        x: x + indent,
        y: middle + MIDDLE_TO_BASELINE + i * LINE_HEIGHT,
        colour: 'ink',
      });
    });
    boxes.push({ x, y, width: needed, height: LINE + (lines.length - 1) * LINE_HEIGHT });
    x += needed + BETWEEN;
    y += (lines.length - 1) * LINE_HEIGHT;
  }
  return { marks, boxes, height: y + LINE };
}

/** Where a swatch lies, its left edge at `x` and its middle at `y`. */
export function swatchBox(x: number, y: number): Box {
  return { x, y: y - SWATCH.height / 2, width: SWATCH.width, height: SWATCH.height };
}
