import { isHatched } from '../../drawing/fill-style.ts';
import type { Mark } from '../../drawing/marks.ts';
import { MIDDLE_TO_BASELINE, TEXT_SIZE } from '../../drawing/theme.ts';
import type { Measure, Weight } from '../../drawing/theme.ts';
import type { FigurePoint } from '../../figure.ts';
import type { DotLook } from './looks.ts';

/** Between a value and the word for its status, in logical px. */
const STATUS_GAP = 5;

/** A value in words, and after it, where no name says so, the status that its hollow dot stands for. */
export interface ValueWords {
  /** Logical px. */
  width: number;
  /** @param x where they begin. @param middle of their line. */
  marks: (x: number, middle: number) => Mark[];
}

/** @param names what the reader is told of the value already. */
export function valueWords(point: FigurePoint, look: DotLook, names: readonly string[], measure: Measure): ValueWords {
  const weight: Weight = point.highlight ? 700 : 400;
  const valueWidth = measure(point.text, TEXT_SIZE, weight);
  const isUnsaid = isHatched(point) && !names.some((name) => name.includes(point.statusText));
  const statusX = valueWidth + STATUS_GAP;
  return {
    width: isUnsaid ? statusX + measure(point.statusText, TEXT_SIZE, 400) : valueWidth,
    marks: (x, middle) => {
      const y = middle + MIDDLE_TO_BASELINE;
      const value: Mark = {
        type: 'text',
        text: point.text,
        x,
        y,
        colour: point.value === null ? 'muted' : point.highlight ? 'ink' : look.words,
        weight,
      };
      const status: Mark = { type: 'text', text: point.statusText, x: x + statusX, y, colour: 'muted' };
      return isUnsaid ? [value, status] : [value];
    },
  };
}
