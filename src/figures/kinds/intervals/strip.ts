import { DOT_RADIUS } from '../../drawing/dots.ts';
import type { FigurePoint } from '../../figure.ts';
import type { Mark } from '../../drawing/marks.ts';
import { LINE_HEIGHT, MIDDLE_TO_BASELINE, TEXT_SIZE } from '../../drawing/theme.ts';
import type { Measure } from '../../drawing/theme.ts';
import { isHatched } from '../../drawing/fill-style.ts';
import type { Box } from '../../drawing/fill-style.ts';
import { wrap } from '../../drawing/wrap.ts';

/** Between the middle of a cap and the words beside it, in logical px. */
export const BESIDE_CAP = DOT_RADIUS + 8;

/** What an open end takes up beyond its cap, in logical px. */
export const ARROW = 26;

/** Words at an end of a strip, in lines. */
interface EndWords {
  lines: string[];
  /** Of the longest, in logical px. */
  width: number;
}

/** An interval with its words broken into lines, before it has its place. */
export interface Strip {
  point: FigurePoint;
  name: string;
  heading: string[];
  from: EndWords;
  to: EndWords;
  /** Days that one of the value's unit is drawn as. */
  unitDays: number;
  /** Length in days. */
  days: number;
  /** Whether it may be longer than its value: it runs out in an arrow. */
  isOpen: boolean;
}

/**
 * @param unstated words for a start that the source does not give.
 * @param most the most that the words at one end may take, in logical px.
 */
export function stripOf(
  point: FigurePoint,
  name: string,
  unstated: string,
  width: number,
  most: number,
  measure: Measure,
): Strip {
  const words = (text: string): EndWords => {
    const lines = wrap(text, most, measure);
    return { lines, width: Math.max(...lines.map((line) => measure(line, TEXT_SIZE, 400))) };
  };
  const unitDays = point.ends?.unitDays ?? 1;
  // Hatching must say in words what it stands for.
  const heading = isHatched(point) && !name.includes(point.statusText) ? `${name}（${point.statusText}）` : name;
  return {
    point,
    name,
    heading: wrap(heading, width, measure),
    from: words(point.ends?.from ?? unstated),
    to: words(point.ends?.to ?? ''),
    unitDays,
    days: (point.value ?? 0) * unitDays,
    isOpen: point.ends?.bound === 'over',
  };
}

/** Caps and words at both ends of a strip that has its place. A cap is hollow where the end is not known. */
export function stripMarks({ point, from, to, isOpen }: Strip, box: Box): Mark[] {
  const colour = point.highlight ? 'highlight' : 'accent';
  const y = box.y + box.height / 2;
  const [start, end] = [box.x, box.x + box.width];
  const { from: named, bound } = point.ends ?? { from: null, bound: null };
  const lines = ({ lines: words }: EndWords, x: number, align: 'start' | 'end', muted = false): Mark[] =>
    words.map((text, i) => ({
      type: 'text',
      text,
      x,
      y: y + (i + 0.5 - words.length / 2) * LINE_HEIGHT + MIDDLE_TO_BASELINE,
      colour: muted ? 'muted' : 'ink',
      align,
    }));
  return [
    ...(isOpen ? [{ type: 'arrow', from: end, to: end + ARROW, y, colour } satisfies Mark] : []),
    { type: 'dot', x: start, y, colour, hollow: named === null },
    { type: 'dot', x: end, y, colour, hollow: bound !== null },
    ...lines(from, start - BESIDE_CAP, 'end', named === null),
    ...lines(to, end + BESIDE_CAP + (isOpen ? ARROW - DOT_RADIUS : 0), 'start'),
  ];
}
