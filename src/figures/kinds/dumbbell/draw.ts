import type { Draw, Layout } from '../../drawing/drawing.ts';
import { WIDTHS } from '../../drawing/drawing.ts';
import { legend, LEGEND_GAP } from '../../drawing/legend.ts';
import type { Mark } from '../../drawing/marks.ts';
import { placeRows, rowNames } from '../../drawing/row-places.ts';
import type { RowSizes } from '../../drawing/row-places.ts';
import { reachesZero } from '../../drawing/round-axis.ts';
import { LINE_HEIGHT, MIDDLE_TO_BASELINE } from '../../drawing/theme.ts';
import { message } from '../../messages.ts';
import { dumbbellDrawing } from './config.ts';
import { dotsOf } from './dots.ts';
import { legendEntries, looksOf } from './looks.ts';
import { pairsOf, valuesOf } from './pair.ts';
import type { PlacedPairs } from './pair.ts';
import { layWordsBelow } from './words-below.ts';
import { layWordsBeside } from './words-beside.ts';
import { zeroMarks } from './zero.ts';

const SIZES: Readonly<Record<Layout, RowSizes>> = {
  narrow: { rowGap: 14, nameGap: 1, beside: false },
  wide: { rowGap: 12, nameGap: 20, beside: true },
};

/** Height of the dots of a row and the words beside them, in logical px. */
const ROW_HEIGHT = LINE_HEIGHT;
/** Below the note that the axis does not begin at zero, in logical px. */
const NOTE_GAP = 6;
/** The least that the range of values is drawn as, in logical px, or words beside the dots leave them too little. */
const LEAST_LENGTH = 80;

/** Two dots in each row, joined by a line, on one axis for all: what shows is how far apart they are. */
export const drawDumbbell: Draw = (data, layout, theme, hidden = new Set()) => {
  const width = WIDTHS[layout];
  const sizes = SIZES[layout];
  const looks = looksOf(data.series);
  const key = legend(legendEntries(data.series, looks), width, theme.measure);
  const names = rowNames(data.categories, sizes, width, theme.measure);

  const pairs = pairsOf(data, looks, theme.measure);
  const hasZero = reachesZero(pairs.flatMap(valuesOf));
  const zero = hasZero ? [{ low: 0, high: 0, left: 0, right: 0 }] : [];
  const bounds = { left: names.width, right: width };
  const beside = layWordsBeside(pairs, zero, hidden, bounds);
  const placed: PlacedPairs =
    beside.scale.length >= LEAST_LENGTH ? beside : layWordsBelow(pairs, zero, looks, hidden, bounds);

  const noteTop = key.height + LEGEND_GAP;
  const note: Mark[] = hasZero
    ? []
    : [
        {
          type: 'text',
          text: message(data, 'notFromZero'),
          x: 0,
          y: noteTop + LINE_HEIGHT / 2 + MIDDLE_TO_BASELINE,
          colour: 'muted',
        },
      ];
  const top = noteTop + (hasZero ? 0 : LINE_HEIGHT + NOTE_GAP);
  const rows = placeRows(
    names.lines,
    ROW_HEIGHT,
    top,
    sizes,
    placed.rows.map(({ below }) => below),
  );
  const middles = rows.plots.map(([from, to]) => (from + to) / 2);
  const drawn = placed.rows.map(({ marks }, i) => marks(middles[i]!));
  const { at, valueAt } = placed.scale;
  return dumbbellDrawing(
    {
      width,
      height: Math.ceil(rows.bottom),
      axis: { min: valueAt(0), max: valueAt(width) },
      categories: data.categories,
      series: data.series,
      dots: dotsOf(data.series, looks, placed.rows, middles),
      legend: key.boxes,
      under: [
        ...(hasZero ? zeroMarks(at(0), placed.rows, rows, top, sizes) : []),
        ...drawn.flatMap(({ under }) => under),
      ],
      over: [...key.marks, ...note, ...rows.marks, ...drawn.flatMap(({ over }) => over)],
    },
    theme,
  );
};
