import type { FigureData, FigurePoint } from '../../figure.ts';
import type { Mark } from '../../drawing/marks.ts';
import { MIDDLE_TO_BASELINE, TEXT_SIZE } from '../../drawing/theme.ts';
import type { ColorToken, Theme, Weight } from '../../drawing/theme.ts';
import { isHatched } from '../../drawing/fill-style.ts';
import type { Box } from '../../drawing/fill-style.ts';
import { crosses } from '../../drawing/boxes.ts';
import type { Segment } from '../../drawing/boxes.ts';
import { LINE_STYLES } from './config.ts';
import { LABEL_HEIGHT, placeLabels } from './labels.ts';
import type { Wanted } from './labels.ts';

/** Where the points of a line stand: from left to right by index, and how high by value. Logical px. */
export interface PointPlaces {
  places: readonly number[];
  heightOf: (value: number) => number;
}

/** Words at points, and the plates of paper that keep the rules of the axis out of them. */
export interface PointLabels {
  marks: Mark[];
  plates: Mark[];
}

const STATUS_GAP = 5;
/** What a plate has beyond its words at either side, in logical px. */
const PLATE_MARGIN = 2;

interface Label extends Wanted {
  /** Side by side; `x` is measured from where the label begins. */
  texts: { text: string; colour: ColorToken; weight: Weight; x: number; width: number }[];
}

/**
 * The values of lines at their points, where they fit: in any case the first and the
 * last, the highest and the lowest and the highlight of each, and what is missing.
 */
export function pointLabels(
  data: FigureData,
  { places, heightOf }: PointPlaces,
  bounds: Box,
  taken: readonly Box[],
  hidden: ReadonlySet<number>,
  theme: Theme,
): PointLabels {
  const lines = data.series.map(({ points }) =>
    points.map((point, i) => ({ x: places[i] ?? 0, y: point.value === null ? undefined : heightOf(point.value) })),
  );
  const segments = lines
    .filter((_, s) => !hidden.has(s))
    .flatMap((line) =>
      line.flatMap(({ x, y }, i): Segment[] => {
        const next = line[i + 1];
        return y === undefined || next?.y === undefined ? [] : [{ from: [x, y], to: [next.x, next.y] }];
      }),
    );
  const labels = data.series.flatMap(({ label: series, points }, s) => {
    if (hidden.has(s)) return [];
    const must = worthTelling(points);
    return points.map((point, i): Label => {
      const texts = textsOf(
        point,
        [series, data.categories[i] ?? ''],
        data.series.length > 1 ? LINE_STYLES[s]!.colour : 'ink',
        theme,
      );
      const last = texts.at(-1)!;
      return {
        x: places[i] ?? 0,
        y: lines[s]![i]!.y ?? gapHeight(lines[s]!, i) ?? bounds.y + bounds.height / 2,
        width: last.x + last.width,
        words: point.text,
        must: must.has(point),
        always: point.highlight || point.value === null,
        missing: point.value === null,
        texts,
      };
    });
  });
  const boxes = placeLabels(labels, segments, bounds, taken);
  const placed = labels.flatMap((label, i) =>
    boxes[i] ? [{ ...label, box: boxes[i], halo: segments.some((segment) => crosses(segment, boxes[i]!)) }] : [],
  );
  return {
    plates: placed.map(({ box: { x, y, width, height } }) => ({
      type: 'swatch',
      box: { x: x - PLATE_MARGIN, y, width: width + 2 * PLATE_MARGIN, height },
      fillStyle: { fill: 'paper' },
    })),
    marks: placed.flatMap(({ texts, box, halo }) =>
      texts.map(({ width: _, x, ...text }): Mark => ({
        type: 'text',
        ...text,
        x: box.x + x,
        y: box.y + LABEL_HEIGHT / 2 + MIDDLE_TO_BASELINE,
        ...(halo && { halo }),
      })),
    ),
  };
}

/** The points without which the course of a line cannot be read. */
function worthTelling(points: readonly FigurePoint[]): Set<FigurePoint> {
  const known = points.filter(({ value }) => value !== null).sort((a, b) => a.value! - b.value!);
  const inOrder = points.filter(({ value }) => value !== null);
  return new Set(
    [
      known[0],
      known.at(-1),
      inOrder[0],
      inOrder.at(-1),
      ...points.filter(({ highlight, value }) => highlight || value === null),
    ].filter((point) => point !== undefined),
  );
}

/** The value and after it, where no name says so, the status that its hollow point stands for. */
function textsOf(point: FigurePoint, names: readonly string[], colour: ColorToken, { measure }: Theme): Label['texts'] {
  const weight: Weight = point.highlight ? 700 : 400;
  const value = {
    text: point.text,
    colour: point.value === null ? ('muted' as const) : colour,
    weight,
    x: 0,
    width: measure(point.text, TEXT_SIZE, weight),
  };
  const unsaid = isHatched(point) && !names.some((name) => name.includes(point.statusText));
  if (!unsaid) return [value];
  return [
    value,
    {
      text: point.statusText,
      colour: 'muted',
      weight: 400,
      x: value.width + STATUS_GAP,
      width: measure(point.statusText, TEXT_SIZE, 400),
    },
  ];
}

/** Half way between the known neighbours of a missing value, or as high as the only one. */
function gapHeight(line: readonly { y: number | undefined }[], index: number): number | undefined {
  const before = line.slice(0, index).findLast(({ y }) => y !== undefined)?.y;
  const after = line.slice(index + 1).find(({ y }) => y !== undefined)?.y;
  return before === undefined || after === undefined ? (before ?? after) : (before + after) / 2;
}
