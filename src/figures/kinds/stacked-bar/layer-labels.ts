import type { FigurePoint } from '../../figure.ts';
import type { Mark } from '../../drawing/marks.ts';
import { LINE_HEIGHT, MIDDLE_TO_BASELINE, TEXT_SIZE } from '../../drawing/theme.ts';
import type { Measure, Weight } from '../../drawing/theme.ts';
import { isHatched } from '../../drawing/fill-style.ts';
import type { FillStyle } from '../../drawing/fill-style.ts';

/** One length of a stacked bar; `left` is measured from the bar's own beginning. Logical px. */
export interface Layer {
  point: FigurePoint;
  left: number;
  width: number;
  fillStyle: FillStyle;
  /** What the reader is told of it already. */
  names: readonly string[];
}

/** The words below a bar. */
export interface LayerLabels {
  height: number;
  /** @param y where the bar ends. */
  marks: (y: number) => Mark[];
}

const BAR_GAP = 5;
/** A small sample of a tone before its value: a square. */
const SQUARE = 12;
const SQUARE_GAP = 5;
/** Between the words of one length and those of the next. */
const BETWEEN = 11;
const STATUS_GAP = 5;

interface Messages {
  text: string;
  weight: Weight;
  colour: 'ink' | 'muted';
  status: string;
  textWidth: number;
  width: number;
}

/**
 * Each value straight below its length of the bar; or, where one is too short for
 * its words or has no length, all of them in lines, each after a swatch.
 * @param bounds where the bar begins, and where lines end.
 */
export function layerLabels(
  layers: readonly Layer[],
  bounds: { left: number; right: number },
  measure: Measure,
): LayerLabels {
  const words = layers.map((layer) => wordsOf(layer, measure));
  const room = (i: number) =>
    i === layers.length - 1 ? bounds.right - bounds.left - layers[i]!.left : layers[i]!.width - BETWEEN;
  const below = layers.every(
    ({ point, width }, i) => point.value !== null && width >= SQUARE && words[i]!.width <= room(i),
  );
  if (below) {
    return {
      height: BAR_GAP + LINE_HEIGHT,
      marks: (y) =>
        layers.flatMap(({ left }, i) => textMarks(words[i]!, bounds.left + left, y + BAR_GAP + LINE_HEIGHT / 2)),
    };
  }
  const { places, lines } = flow(words, bounds);
  return {
    height: BAR_GAP + lines * LINE_HEIGHT,
    marks: (y) =>
      layers.flatMap(({ fillStyle }, i): Mark[] => {
        const { x, line } = places[i]!;
        const middle = y + BAR_GAP + (line + 0.5) * LINE_HEIGHT;
        return [
          { type: 'swatch', box: { x, y: middle - SQUARE / 2, width: SQUARE, height: SQUARE }, fillStyle },
          ...textMarks(words[i]!, x + SQUARE + SQUARE_GAP, middle),
        ];
      }),
  };
}

function wordsOf({ point, names }: Layer, measure: Measure): Messages {
  const weight: Weight = point.highlight ? 700 : 400;
  const status = isHatched(point) && !names.some((name) => name.includes(point.statusText)) ? point.statusText : '';
  const textWidth = measure(point.text, TEXT_SIZE, weight);
  const width = textWidth + (status ? STATUS_GAP + measure(status, TEXT_SIZE, 400) : 0);
  return { text: point.text, weight, colour: point.value === null ? 'muted' : 'ink', status, textWidth, width };
}

/** Lays the words in lines, a new one where they would run over. */
function flow(
  words: readonly Messages[],
  { left, right }: { left: number; right: number },
): { places: { x: number; line: number }[]; lines: number } {
  let [x, line] = [left, 0];
  const places = words.map(({ width }) => {
    const needed = SQUARE + SQUARE_GAP + width;
    if (x > left && x + needed > right) [x, line] = [left, line + 1];
    const place = { x, line };
    x += needed + BETWEEN;
    return place;
  });
  return { places, lines: line + 1 };
}

function textMarks({ text, weight, colour, status, textWidth }: Messages, x: number, middle: number): Mark[] {
  const y = middle + MIDDLE_TO_BASELINE;
  const value: Mark = { type: 'text', text, x, y, colour, weight };
  return status ? [value, { type: 'text', text: status, x: x + textWidth + STATUS_GAP, y, colour: 'muted' }] : [value];
}
