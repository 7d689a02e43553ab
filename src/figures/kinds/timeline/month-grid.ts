import type { Month } from './calendar.ts';
import type { Mark } from '../../drawing/marks.ts';
import { LINE_HEIGHT, MIDDLE_TO_BASELINE, TEXT_SIZE } from '../../drawing/theme.ts';
import type { Measure } from '../../drawing/theme.ts';
import type { Box } from '../../drawing/fill-style.ts';

/** Months of the calendar with a name of their own: every one, or the first of every so many. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120];
const NAME_INDENT = 5;
const NAME_GAP = 8;
/** Below the names, and below the line under them. */
const GAP = 3;
const BELOW = 14;
/** Length of the stroke over the line that begins a month. */
const TICK = 4;
/** Months narrower than this, in logical px, have no stroke. */
const LEAST_MONTH = 10;

/** The frame of a calendar: names of months, a line below them with a stroke for each month, and hairlines below the names. */
export interface MonthGrid {
  /** What names and line take up. */
  height: number;
  /** Hairlines run down to `bottom` and leave out what is taken by words and bars. */
  marks: (bottom: number, taken: readonly Box[]) => Mark[];
}

/** @param at place of the beginning of a day, in logical px. */
export function monthGrid(months: readonly Month[], at: (day: number) => number, measure: Measure): MonthGrid {
  const named = namedMonths(months, at, measure);
  const line = LINE_HEIGHT + GAP;
  const [left, right] = [at(months[0]!.from), at(months.at(-1)!.to)];
  return {
    height: line + BELOW,
    marks: (bottom, taken) => [
      ...named.map(({ text, x }): Mark => ({
        type: 'text',
        text,
        x: x + NAME_INDENT,
        y: LINE_HEIGHT / 2 + MIDDLE_TO_BASELINE,
        colour: 'muted',
      })),
      ...(right - left < LEAST_MONTH * months.length ? [] : months).map(({ from }): Mark => ({
        type: 'rule',
        from: [Math.round(at(from)) + 0.5, line - TICK],
        to: [Math.round(at(from)) + 0.5, line],
        colour: 'ink',
      })),
      { type: 'rule', from: [left, line + 0.5], to: [right, line + 0.5], colour: 'ink' },
      ...[...named.map(({ x }) => x), right].flatMap((place) => {
        const x = Math.round(place) + 0.5;
        return freeStretches(x, bottom, taken).map(([from, to]): Mark => ({
          type: 'rule',
          from: [x, from],
          to: [x, to],
          colour: 'rule',
        }));
      }),
    ],
  };
}

/** As many months as their names have room; the first and every January say the year. */
function namedMonths(
  months: readonly Month[],
  at: (day: number) => number,
  measure: Measure,
): { text: string; x: number }[] {
  const end = at(months.at(-1)!.to);
  const named = (step: number) =>
    months
      .filter(({ month }, i) => (step < 12 ? (month - 1) % step === 0 : i % step === 0) || i === 0)
      .map((each, i) => ({
        text: each.month === 1 || i === 0 ? `${each.year}年${each.month}月` : `${each.month}月`,
        x: at(each.from),
      }))
      .map((name) => ({ ...name, right: name.x + NAME_INDENT + measure(name.text, TEXT_SIZE, 400) }))
      .filter(({ right }) => right <= end);
  const fits = (names: ReturnType<typeof named>) =>
    names.every(({ right }, i) => right + NAME_GAP <= (names[i + 1]?.x ?? Infinity));
  return STEPS.map(named).find(fits) ?? named(Infinity);
}

/** Room that words keep from a hairline. */
const CLEAR = 4;

/** The stretches of an upright line from the top down to `bottom` that nothing has taken. */
function freeStretches(x: number, bottom: number, taken: readonly Box[]): [from: number, to: number][] {
  const across = taken.filter((box) => x > box.x - CLEAR && x < box.x + box.width + CLEAR).sort((a, b) => a.y - b.y);
  const stretches: [number, number][] = [];
  let from = 0;
  for (const { y, height } of across) {
    if (y > from) stretches.push([from, y]);
    from = Math.max(from, y + height);
  }
  if (bottom > from) stretches.push([from, bottom]);
  return stretches;
}
