import type { Mark } from '../../drawing/marks.ts';
import { LINE_HEIGHT, MIDDLE_TO_BASELINE, TEXT_SIZE } from '../../drawing/theme.ts';
import type { Measure } from '../../drawing/theme.ts';
import { wrap } from '../../drawing/wrap.ts';

const BETWEEN = 10;
const TICK = 5;
const TICK_GAP = 3;
const MOST_LINES = 3;

interface Placed {
  at: number;
  lines: string[];
  left: number;
  right: number;
}

/**
 * The names below a plot, each under its place: all of them where they fit, else every
 * second, every third … and always the first and the last.
 * @param foot where the plot ends, in logical px.
 */
export function timeNames(
  names: readonly string[],
  places: readonly number[],
  foot: number,
  width: number,
  measure: Measure,
): { marks: Mark[]; height: number } {
  const last = names.length - 1;
  let placed: Placed[] = [];
  for (let step = 1; step <= Math.max(1, last); step += 1) {
    const shown = names.flatMap((_, i) => (i === last || (i % step === 0 && last - i >= step) ? i : []));
    const place = (alike: boolean) =>
      shown.map((i, k) => placeName(names[i]!, places, [shown[k - 1], i, shown[k + 1]], width, measure, alike));
    placed = place(false);
    // Where one name breaks after its year, all do.
    if (placed.some(({ lines }) => lines.length > 1)) placed = place(true);
    if (
      placed.every(
        ({ lines, left }, k) =>
          lines.length <= MOST_LINES && lines.every(isValid) && left >= (placed[k - 1]?.right ?? -Infinity),
      )
    )
      break;
  }
  const ticks = places.map((x): Mark => ({
    type: 'rule',
    from: [Math.round(x) - 0.5, foot],
    to: [Math.round(x) - 0.5, foot + TICK],
    colour: 'muted',
  }));
  const top = foot + TICK + TICK_GAP;
  const words = placed.flatMap(({ at, lines }) =>
    lines.map((text, i): Mark => ({
      type: 'text',
      text,
      x: at,
      y: top + (i + 0.5) * LINE_HEIGHT + MIDDLE_TO_BASELINE,
      colour: 'ink',
      align: 'center',
    })),
  );
  return {
    marks: [...ticks, ...words],
    height: TICK + TICK_GAP + Math.max(...placed.map(({ lines }) => lines.length)) * LINE_HEIGHT,
  };
}

/** A line of a name: no number parted from what it counts, no stray character. */
function isValid(line: string): boolean {
  return line.length > 1 && !/^[年月日]/.test(line);
}

/** A name in lines between the points half way to its neighbours, or to the edges of the drawing. */
function placeName(
  name: string,
  places: readonly number[],
  [before, own, after]: [number | undefined, number, number | undefined],
  width: number,
  measure: Measure,
  broken: boolean,
): Placed {
  const x = places[own]!;
  const from = before === undefined ? 0 : (places[before]! + x) / 2 + BETWEEN / 2;
  const to = after === undefined ? width : (places[after]! + x) / 2 - BETWEEN / 2;
  const lines = breakName(name, to - from, measure, broken);
  const half = Math.max(...lines.map((line) => measure(line, TEXT_SIZE, 400))) / 2;
  const at = Math.min(Math.max(x, from + half), to - half);
  return { at, lines, left: at - half, right: at + half };
}

/**
 * Breaks a name after its year and before a remark, where that is enough; else anywhere.
 * @param broken whether to break it though it would fit.
 */
function breakName(name: string, width: number, measure: Measure, broken: boolean): string[] {
  const fits = (line: string) => measure(line, TEXT_SIZE, 400) <= width;
  if (fits(name) && !broken) return [name];
  const choices = [name.split(/(?<=\d{4}年)(?=[^（])/u), name.split(/(?<=\d{4}年)|(?=（)/u)];
  return choices.find((lines) => lines.every(fits)) ?? wrap(name, width, measure);
}
