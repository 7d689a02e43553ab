import type { Box } from '../../drawing/fill-style.ts';
import { crosses, distance, overlaps } from '../../drawing/boxes.ts';
import type { Segment } from '../../drawing/boxes.ts';

/** A value that wants its words near its point. Logical px. */
export interface Wanted {
  /** Its words. */
  words: string;
  x: number;
  y: number;
  /** Of its words, all in one line. */
  width: number;
  /** Whether it is worth words that cross a line: the first, the last, an extreme, the highlight. */
  must: boolean;
  /** Whether it is worth that even where its words stand elsewhere: the highlight, and what is missing. */
  always: boolean;
  /** It has no point to stay clear of, and stands in the gap of its line. */
  missing: boolean;
}

/** Of a label; its words have their middle at its own. */
export const LABEL_HEIGHT = 18;
const CLEAR = 8;
const AWAY = 26;
/** Half of the square that a point takes up for words, in logical px. */
const POINT = 5;
/** How far words that stand to a side reach over their point, in logical px. */
const OVER = 6;
/** What it costs to cross a stretch of a line, to stand on a point, and to stand farther away. */
const COST = { line: 2, point: 3, away: 1 };

/**
 * A place for each label, none over another. First come those for which there is a free one,
 * the ones that must be seen before the others; then, at the best place that is left, those that
 * must be seen and whose words stand nowhere yet: the same number twice is not worth a line crossed.
 * @param bounds what labels must stay inside.
 * @param taken boxes of words that are there already.
 * @returns for each label its box, or undefined where there is no room.
 */
export function placeLabels(
  wanted: readonly Wanted[],
  segments: readonly Segment[],
  bounds: Box,
  taken: readonly Box[],
): (Box | undefined)[] {
  const placed: Box[] = [...taken];
  const boxes: (Box | undefined)[] = wanted.map(() => undefined);
  const points = wanted
    .filter(({ missing }) => !missing)
    .map(({ x, y }): Box => ({ x: x - POINT, y: y - POINT, width: 2 * POINT, height: 2 * POINT }));
  const order = wanted.map((_, i) => i).sort((a, b) => Number(wanted[b]!.must) - Number(wanted[a]!.must) || a - b);
  const best = (label: Wanted): { box: Box; cost: number } | undefined => {
    let found: { box: Box; cost: number } | undefined;
    for (const { box, away } of candidates(label, bounds)) {
      if (!within(box, bounds) || placed.some((other) => overlaps(box, other))) continue;
      // Words nearer to another line's point of the same time would be taken for its value.
      if (
        wanted.some(
          (other) =>
            other !== label && other.x === label.x && !other.missing && distance(other, box) < distance(label, box),
        )
      )
        continue;
      const cost =
        COST.line * segments.filter((segment) => crosses(segment, box)).length +
        COST.point * points.filter((point) => overlaps(box, point)).length +
        (away ? COST.away : 0);
      if (!found || cost < found.cost) found = { box, cost };
    }
    return found;
  };
  const set = (i: number, box: Box) => {
    boxes[i] = box;
    placed.push(box);
  };
  for (const i of order) {
    const place = best(wanted[i]!);
    if (place && place.cost <= COST.away) set(i, place.box);
  }
  for (const i of order.filter((each) => wanted[each]!.must && !boxes[each])) {
    const label = wanted[i]!;
    const isSaid = wanted.some(({ words }, other) => boxes[other] && words === label.words);
    const place = isSaid && !label.always ? undefined : best(label);
    if (place) set(i, place.box);
  }
  return boxes;
}

/** Above and below the point, in the middle or to a side, near and farther off; best first. */
function candidates({ x, y, width, missing }: Wanted, bounds: Box): { box: Box; away: boolean }[] {
  const height = LABEL_HEIGHT;
  const clamp = (left: number) => Math.min(Math.max(left, bounds.x), bounds.x + bounds.width - width);
  const lefts = [clamp(x - width / 2), x - width + OVER, x - OVER].filter((left, i) => i === 0 || left === clamp(left));
  const at = (clear: number, away: boolean) =>
    lefts.flatMap((left) =>
      [y - clear - height, y + clear].map((top) => ({ box: { x: left, y: top, width, height }, away })),
    );
  const near = at(CLEAR, false);
  // Beside its point, where lines leave it room there alone.
  const beside = [x - CLEAR - width, x + CLEAR].map((left) => ({
    box: { x: left, y: y - height / 2, width, height },
    away: false,
  }));
  const inGap = missing ? [{ box: { x: clamp(x - width / 2), y: y - height / 2, width, height }, away: false }] : [];
  return [...inGap, ...near, ...beside, ...at(AWAY, true)];
}

function within(box: Box, bounds: Box): boolean {
  const slack = 0.01; // sums of widths are not exact
  return (
    box.x >= bounds.x - slack &&
    box.y >= bounds.y - slack &&
    box.x + box.width <= bounds.x + bounds.width + slack &&
    box.y + box.height <= bounds.y + bounds.height + slack
  );
}
