import { dayNumber, monthsOf } from './calendar.ts';
import { DOT_RADIUS } from '../../drawing/dots.ts';
import type { FigurePoint } from '../../figure.ts';
import { isHatched, fillStyleOf } from '../../drawing/fill-style.ts';
import type { FillStyle } from '../../drawing/fill-style.ts';
import { barDrawing } from '../../drawing/bar-config.ts';
import type { Draw } from '../../drawing/drawing.ts';
import { WIDTHS } from '../../drawing/drawing.ts';
import { monthGrid } from './month-grid.ts';
import { placeItems } from './rows.ts';
import type { Item } from './item.ts';

const THICKNESS = 8;

/** At the left and the right of the calendar, in logical px: a dot on its first day is not cut. */
const INSET = DOT_RADIUS + 1;

/** A span shorter than this in logical px, and a day narrower than that, cannot be seen as a bar and is a dot. */
const LEAST_BAR = 20;
const WIDEST_DAY_IN_DOT = 8;

/**
 * A calendar of whole months with its items in the order of time, a row each: a dot for a
 * day or a few, a floating bar for a longer span, and beside it date and name. Chart.js gets
 * the numbers of the first day and of the day after the last.
 */
export const drawTimeline: Draw = (data, layout, theme) => {
  const width = WIDTHS[layout];
  const points = data.series[0]?.points ?? [];
  const spans = points.flatMap(({ span }) => span ?? []);
  const months = monthsOf(spans);
  const [min, max] = [months[0]!.from, months.at(-1)!.to];
  const dayWidth = (width - 2 * INSET) / (max - min);
  const at = (day: number): number => INSET + (day - min) * dayWidth;

  const items = points.flatMap((point, i): Item[] => {
    if (!point.span) return [];
    const [from, to] = [dayNumber(point.span.from), dayNumber(point.span.to) + 1];
    const isDot = dayWidth <= WIDEST_DAY_IN_DOT && (to - from) * dayWidth < LEAST_BAR;
    const [left, right] = isDot ? [at(from + 0.5) - DOT_RADIUS, at(to - 0.5) + DOT_RADIUS] : [at(from), at(to)];
    return [{ point, name: data.categories[i] ?? '', days: [from, to], isDot, left, right }];
  });
  const oneYear = new Set(spans.flatMap(({ from, to }) => [from.slice(0, 4), to.slice(0, 4)])).size === 1;
  const grid = monthGrid(months, at, theme.measure);
  const rows = placeItems(
    items,
    { width, layout, top: grid.height, thickness: THICKNESS, withYear: !oneYear },
    theme.measure,
  );
  return barDrawing(
    {
      width,
      height: rows.bottom,
      axis: { min, max, left: INSET, right: width - INSET },
      thickness: THICKNESS,
      stacked: false,
      categories: data.categories,
      series: [
        {
          label: data.series[0]?.label ?? '',
          bars: items.map(({ point, days, isDot, left, right }, i) => ({
            value: days,
            y: rows.middles[i] ?? 0,
            fillStyle: isDot ? dotFill(point) : fillStyleOf(point, { fill: 'accent' }),
            ...(isDot && {
              label: ({ y, height }) => [
                {
                  type: 'dot',
                  x: left + DOT_RADIUS,
                  to: right - DOT_RADIUS,
                  y: y + height / 2,
                  colour: point.highlight ? 'highlight' : 'accent',
                  hollow: isHatched(point),
                },
              ],
            }),
          })),
        },
      ],
      marks: [...grid.marks(rows.bottom, rows.taken), ...rows.marks],
    },
    theme,
  );
};

/** What lies under a dot must not show beside it or through it. */
function dotFill(point: FigurePoint): FillStyle {
  return { fill: isHatched(point) ? 'paper' : point.highlight ? 'highlight' : 'accent' };
}
