import type { FigurePoint } from '../figure.ts';
import type { Mark } from './marks.ts';
import { MIDDLE_TO_BASELINE, TEXT_SIZE } from './theme.ts';
import type { Theme, Weight } from './theme.ts';
import { isHatched } from './fill-style.ts';
import type { Box } from './fill-style.ts';

const GAP = 7;

export interface EndLabel {
  /** What it takes up beyond the end of its bar, in logical px. */
  room: number;
  /** Its words, once the bar has its place. */
  marks: (bar: Box) => Mark[];
}

/**
 * The words at the end of a bar: the value and, where neither the bar's name nor
 * its series says so, the status that its hatching stands for.
 * @param names what the reader has been told of the bar already.
 */
export function endLabel(point: FigurePoint, names: readonly string[], { measure }: Theme): EndLabel {
  const weight: Weight = point.highlight ? 700 : 400;
  const valueRoom = GAP + measure(point.text, TEXT_SIZE, weight);
  const status = isHatched(point) && !names.some((name) => name.includes(point.statusText)) ? point.statusText : '';
  const statusRoom = status && GAP + measure(status, TEXT_SIZE, 400);
  return {
    room: valueRoom + (statusRoom || 0),
    marks: (bar) => {
      // Negative bars run to the left, and so do their words.
      const [end, step, align] =
        (point.value ?? 0) < 0 ? ([bar.x, -1, 'end'] as const) : ([bar.x + bar.width, 1, 'start'] as const);
      const y = bar.y + bar.height / 2 + MIDDLE_TO_BASELINE;
      const marks: Mark[] = [
        {
          type: 'text',
          text: point.text,
          x: end + step * GAP,
          y,
          colour: point.value === null ? 'muted' : 'ink',
          weight,
          align,
        },
      ];
      if (status)
        marks.push({ type: 'text', text: status, x: end + step * (valueRoom + GAP), y, colour: 'muted', align });
      return marks;
    },
  };
}
