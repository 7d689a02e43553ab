import type { Mark } from '../marks.ts';
import { LINE_HEIGHT, MIDDLE_TO_BASELINE, TEXT_SIZE } from '../theme.ts';
import type { Measure } from '../theme.ts';
import type { Tone } from '../tone.ts';
import { wrap } from '../wrap.ts';

export const SWATCH = { width: 20, height: 12, gap: 7 } as const;
const BETWEEN = 22;
const LINE = 22;

/** Names of series with their tones, in lines no wider than `width`; `height` is what they take up. */
export function legend(entries: readonly { label: string; tone: Tone }[], width: number, measure: Measure): { marks: Mark[]; height: number } {
  const marks: Mark[] = [];
  let [x, y] = [0, 0];
  for (const { label, tone } of entries) {
    const indent = SWATCH.width + SWATCH.gap;
    const lines = wrap(label, width - indent, measure);
    const needed = indent + Math.max(...lines.map((line) => measure(line, TEXT_SIZE, 400)));
    if (x > 0 && x + needed > width) [x, y] = [0, y + LINE];
    const middle = y + LINE / 2;
    marks.push({ type: 'swatch', box: { x, y: middle - SWATCH.height / 2, width: SWATCH.width, height: SWATCH.height }, tone });
    lines.forEach((text, i) => {
      marks.push({ type: 'text', text, x: x + indent, y: middle + MIDDLE_TO_BASELINE + i * LINE_HEIGHT, colour: 'ink' });
    });
    x += needed + BETWEEN;
    y += (lines.length - 1) * LINE_HEIGHT;
  }
  return { marks, height: y + LINE };
}
