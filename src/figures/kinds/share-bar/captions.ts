import { WIDTHS } from '../../drawing/drawing.ts';
import type { FigurePoint } from '../../figure.ts';
import type { Mark } from '../../drawing/marks.ts';
import { LINE_HEIGHT, MIDDLE_TO_BASELINE, TEXT_SIZE } from '../../drawing/theme.ts';
import type { Measure } from '../../drawing/theme.ts';
import type { FillStyle } from '../../drawing/fill-style.ts';
import { wrap } from '../../drawing/wrap.ts';
import { SWATCH, swatchBox } from '../../drawing/legend.ts';

/** A part of the whole: its words, its tone, and where its bar runs, in logical px. */
export interface Part {
  point: FigurePoint;
  name: string;
  /** As a percentage; undefined where the value is one. */
  share: string | undefined;
  fillStyle: FillStyle;
  left: number;
  right: number;
}

/** The words of a share bar, and where they leave room for the bar itself. */
export interface Captions {
  marks: Mark[];
  barTop: number;
  /** Of the whole drawing. */
  height: number;
}

const PART_GAP = 12;
const BAR_GAP = 10;
const MOST_NAME_LINES = 3;
const VALUE_GAP = 6;

/** Value, share and name straight below each part; undefined where one part is too short for its words. */
export function captionsBelow(parts: readonly Part[], thickness: number, measure: Measure): Captions | undefined {
  const captions = parts.map((part) => {
    const room = part.right - part.left - PART_GAP;
    const lines = wrap(part.name, room, measure);
    const value = measure(part.point.text, TEXT_SIZE, 700);
    const share = part.share === undefined ? 0 : measure(part.share, TEXT_SIZE, 400);
    const widest = Math.max(value, share, ...lines.map((line) => measure(line, TEXT_SIZE, 400)));
    return {
      ...part,
      lines,
      value,
      fits: widest <= room && lines.length <= MOST_NAME_LINES,
      abreast: value + VALUE_GAP + share <= room,
    };
  });
  if (!captions.every(({ fits }) => fits)) return undefined;
  // Alike for all parts: where one share must go below its value, every share does.
  const abreast = parts.every(({ share }) => share === undefined) || captions.every((caption) => caption.abreast);
  const nameFrom = abreast ? 1 : 2;
  const top = thickness + BAR_GAP;
  const baseline = (line: number) => top + (line + 0.5) * LINE_HEIGHT + MIDDLE_TO_BASELINE;
  const marks = captions.flatMap(({ point, share, left, lines, value }): Mark[] => {
    const shareAt = abreast ? { x: left + value + VALUE_GAP, y: baseline(0) } : { x: left, y: baseline(1) };
    return [
      { type: 'text', text: point.text, x: left, y: baseline(0), colour: 'ink', weight: 700 },
      ...(share === undefined ? [] : [{ type: 'text', text: share, ...shareAt, colour: 'muted' } satisfies Mark]),
      ...lines.map((text, i): Mark => ({ type: 'text', text, x: left, y: baseline(nameFrom + i), colour: 'ink' })),
    ];
  });
  return {
    marks,
    barTop: 0,
    height: top + (nameFrom + Math.max(...captions.map(({ lines }) => lines.length))) * LINE_HEIGHT,
  };
}

const COLUMN_GAP = 16;
const ROW_PADDING = 6;
/** What the columns take at the least, in logical px: all of a narrow drawing. */
const LEAST_WIDTH = WIDTHS.narrow;
/** From a value over the bar down to the bar: from the foot of its line, and from its baseline. Logical px. */
const ABOVE_GAP = 4;
const ABOVE_DROP = 8;

/** A row below for each part with swatch, name, value and share; and over the bar each value that its part has room for. */
export function captionRows(parts: readonly Part[], thickness: number, width: number, measure: Measure): Captions {
  const widest = (texts: (string | undefined)[], weight: 400 | 700) =>
    Math.max(...texts.map((text) => measure(text ?? '', TEXT_SIZE, weight)));
  const nameLeft = SWATCH.width + SWATCH.gap;
  const valueWidth =
    widest(
      parts.map(({ point }) => point.text),
      700,
    ) + COLUMN_GAP;
  const shareWidth = parts.every(({ share }) => share === undefined)
    ? 0
    : widest(
        parts.map(({ share }) => share),
        400,
      ) + COLUMN_GAP;
  const nameRoom = width - nameLeft - valueWidth - shareWidth;
  // In a wide drawing the columns stay near each other, so that the eye keeps its row.
  const nameWidth = Math.min(
    nameRoom,
    Math.max(
      widest(
        parts.map(({ name }) => name),
        400,
      ) + COLUMN_GAP,
      LEAST_WIDTH - nameLeft - valueWidth - shareWidth,
    ),
  );
  const valueRight = nameLeft + nameWidth + valueWidth;
  const right = valueRight + shareWidth;

  const barTop = LINE_HEIGHT + ABOVE_GAP;
  const marks: Mark[] = [];
  let y = barTop + thickness + BAR_GAP;
  parts.forEach(({ name, point, share, fillStyle, left, right: end }, i) => {
    const lines = wrap(name, nameRoom, measure);
    const middle = y + ROW_PADDING + LINE_HEIGHT / 2;
    const baseline = middle + MIDDLE_TO_BASELINE;
    if (measure(point.text, TEXT_SIZE, 700) + PART_GAP <= end - left) {
      marks.push({ type: 'text', text: point.text, x: left, y: barTop - ABOVE_DROP, colour: 'ink', weight: 700 });
    }
    if (i > 0) marks.push({ type: 'rule', from: [0, y + 0.5], to: [right, y + 0.5], colour: 'rule' });
    marks.push({ type: 'swatch', box: swatchBox(0, middle), fillStyle });
    lines.forEach((text, line) =>
      marks.push({ type: 'text', text, x: nameLeft, y: baseline + line * LINE_HEIGHT, colour: 'ink' }),
    );
    marks.push({
      type: 'text',
      text: point.text,
      x: valueRight,
      y: baseline,
      colour: 'ink',
      weight: 700,
      align: 'end',
    });
    if (share !== undefined)
      marks.push({ type: 'text', text: share, x: right, y: baseline, colour: 'muted', align: 'end' });
    y += lines.length * LINE_HEIGHT + 2 * ROW_PADDING;
  });
  return { marks, barTop, height: y };
}
