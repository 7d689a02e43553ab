import type { Mark } from '../../drawing/marks.ts';
import { LINE_HEIGHT, MIDDLE_TO_BASELINE } from '../../drawing/theme.ts';
import { fillStyleOf } from '../../drawing/fill-style.ts';
import { message } from '../../messages.ts';
import { barDrawing } from '../../drawing/bar-config.ts';
import { intervalKey } from './key.ts';
import { ARROW, BESIDE_CAP, stripOf, stripMarks } from './strip.ts';
import type { Strip } from './strip.ts';
import type { Draw, Layout } from '../../drawing/drawing.ts';
import { WIDTHS } from '../../drawing/drawing.ts';

/** Measures of a drawing of intervals, in logical px. */
interface IntervalSizes {
  /** The value in a column left of its strip; otherwise above it. */
  beside: boolean;
  value: number;
  /** The most that the words at one end may take. */
  words: number;
}

const SIZES: Readonly<Record<Layout, IntervalSizes>> = {
  narrow: { beside: false, value: 22, words: 84 },
  wide: { beside: true, value: 24, words: 150 },
};

const THICKNESS = 6;
const PADDING = 14;
const VALUE_LINE = 32;
const VALUE_GAP = 28;
const KEY_GAP = 16;
/** Between a heading and what stands below it, in logical px. */
const HEADING_GAP = 2;
/** Share of a value's size from its middle down to its baseline: digits have no descenders. */
const VALUE_DROP = 0.36;

/**
 * Strips of time, each a row of its own with its own heading, start and end. They are of one
 * scale, so that lengths do not lie, but have no line or axis in common, so that nothing looks
 * like one race. Chart.js has an axis for each: the value goes to it in its own unit.
 */
export const drawIntervals: Draw = (data, layout, theme) => {
  const width = WIDTHS[layout];
  const sizes = SIZES[layout];
  const { measure } = theme;
  const unstated = message(data, 'unstated');
  const strips = (data.series[0]?.points ?? []).map((point, i) =>
    stripOf(point, data.categories[i] ?? '', unstated, width, sizes.words, measure),
  );
  const left = sizes.beside
    ? Math.max(...strips.map(({ point }) => measure(point.text, sizes.value, 700))) + VALUE_GAP
    : 0;
  const starts = strips.map(({ from }) => left + from.width + BESIDE_CAP);
  // Logical px for a day: the longest at which every strip keeps its words beside it.
  const scale = Math.min(
    ...strips.map(
      ({ days, to, isOpen }, i) => (width - to.width - BESIDE_CAP - (isOpen ? ARROW : 0) - starts[i]!) / days,
    ),
  );

  const marks: Mark[] = [];
  let y = 0;
  const middles = strips.map((strip, i) => {
    if (i > 0) marks.push({ type: 'rule', from: [0, y + 0.5], to: [width, y + 0.5], colour: 'rule' });
    y += i > 0 ? PADDING : 0;
    const { middle, bottom } = placeRow(strip, y, sizes, marks);
    y = bottom + PADDING;
    return middle;
  });
  const key = intervalKey(data, width, measure);
  const keyTop = y - PADDING + KEY_GAP;
  return barDrawing(
    {
      width,
      height: key.height > 0 ? keyTop + key.height : y - PADDING,
      axis: { min: 0, max: width / scale, left: 0, right: width },
      thickness: THICKNESS,
      stacked: false,
      categories: data.categories,
      series: strips.map((strip, i) => ({
        label: strip.name,
        axis: { min: -starts[i]! / (scale * strip.unitDays), max: (width - starts[i]!) / (scale * strip.unitDays) },
        bars: [
          {
            value: strip.point.value,
            y: middles[i] ?? 0,
            fillStyle: fillStyleOf(strip.point, { fill: 'accent' }),
            label: (box) => stripMarks(strip, box),
          },
        ],
      })),
      marks: [...marks, ...key.marks(keyTop)],
      valueAt: (strip) => ({ series: 0, point: strip }),
    },
    theme,
  );
};

/** Heading and value of a row that begins at `top`; says where the middle of its strip is and where it ends. */
function placeRow(
  { heading, point, from, to }: Strip,
  top: number,
  sizes: IntervalSizes,
  marks: Mark[],
): { middle: number; bottom: number } {
  heading.forEach((text, i) =>
    marks.push({ type: 'text', text, x: 0, y: top + (i + 0.5) * LINE_HEIGHT + MIDDLE_TO_BASELINE, colour: 'ink' }),
  );
  const below = top + heading.length * LINE_HEIGHT + HEADING_GAP;
  const words = Math.max(from.lines.length, to.lines.length) * LINE_HEIGHT;
  const [valueMiddle, height] = sizes.beside
    ? [below + Math.max(VALUE_LINE, words) / 2, Math.max(VALUE_LINE, words)]
    : [below + VALUE_LINE / 2, VALUE_LINE + words];
  marks.push({
    type: 'text',
    text: point.text,
    x: 0,
    y: valueMiddle + VALUE_DROP * sizes.value,
    colour: point.highlight ? 'highlight' : 'accent',
    weight: 700,
    size: sizes.value,
  });
  return { middle: sizes.beside ? valueMiddle : below + VALUE_LINE + words / 2, bottom: below + height };
}
