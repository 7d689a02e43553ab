import type { Mark } from '../../drawing/marks.ts';
import { LINE_HEIGHT } from '../../drawing/theme.ts';
import type { Measure } from '../../drawing/theme.ts';
import type { Box } from '../../drawing/fill-style.ts';
import type { Layout } from '../../drawing/drawing.ts';
import type { Item } from './item.ts';
import { dateWidth, itemWords, wordMarks } from './words.ts';
import type { Words } from './words.ts';

interface Frame {
  width: number;
  layout: Layout;
  /** Where the rows begin, in logical px. */
  top: number;
  /** Of a bar. */
  thickness: number;
  /** Whether dates say their year. */
  withYear: boolean;
}

/** Items in rows, in logical px. */
export interface Rows {
  /** Middle of each item's sign. */
  middles: number[];
  /** The words. */
  marks: Mark[];
  /** What words and signs take up. */
  taken: Box[];
  bottom: number;
}

const GAP = 9;
const ABOVE = 3;
/** Of words above their bar, from its beginning. */
const INDENT = 5;
const BETWEEN: Readonly<Record<Layout, number>> = { narrow: 12, wide: 10 };
/** In less room, and in less than their date needs, words go above their sign. */
const LEAST_ROOM: Readonly<Record<Layout, number>> = { narrow: 110, wide: 200 };

/** Gives each item a row: its words right of its sign, else left of it, else above. */
export function placeItems(items: readonly Item[], frame: Frame, measure: Measure): Rows {
  const rows: Rows = { middles: [], marks: [], taken: [], bottom: frame.top };
  for (const item of items) {
    const { words, x, align, isAbove } = place(item, frame, measure);
    const top = rows.bottom + (rows.middles.length > 0 ? BETWEEN[frame.layout] : 0);
    const wordsBottom = top + words.lines.length * LINE_HEIGHT;
    const middle = isAbove ? wordsBottom + ABOVE + frame.thickness / 2 : top + LINE_HEIGHT / 2;
    rows.middles.push(middle);
    rows.marks.push(...wordMarks(words, x, top, align, measure));
    rows.taken.push({
      x: align === 'start' ? x : x - words.width,
      y: top,
      width: words.width,
      height: wordsBottom - top,
    });
    rows.taken.push({
      x: item.left,
      y: middle - frame.thickness / 2,
      width: item.right - item.left,
      height: frame.thickness,
    });
    rows.bottom = Math.max(wordsBottom, middle + frame.thickness);
  }
  return rows;
}

interface Placed {
  words: Words;
  x: number;
  align: 'start' | 'end';
  isAbove: boolean;
}

function place(item: Item, { width, layout, withYear }: Frame, measure: Measure): Placed {
  const { left, right } = item;
  const words = (room: number) => itemWords(item, room, { withYear, stacked: layout === 'narrow' }, measure);
  const onRight = (room: number): Placed => ({ words: words(room), x: right + GAP, align: 'start', isAbove: false });
  const onLeft = (room: number): Placed => ({ words: words(room), x: left - GAP, align: 'end', isAbove: false });
  const [rightRoom, leftRoom] = [width - right - GAP, left - GAP];
  const needed = words(Infinity).width;
  if (needed <= rightRoom) return onRight(Infinity);
  if (needed <= leftRoom) return onLeft(Infinity);
  const least = Math.max(LEAST_ROOM[layout], dateWidth(item, withYear, measure));
  if (Math.max(leftRoom, rightRoom) >= least) return rightRoom >= leftRoom ? onRight(rightRoom) : onLeft(leftRoom);
  const above = words(width - INDENT);
  return { words: above, x: Math.max(0, Math.min(left + INDENT, width - above.width)), align: 'start', isAbove: true };
}
