import type { Box } from './fill-style.ts';

/** A straight stretch between two points. */
export interface Segment {
  from: readonly [x: number, y: number];
  to: readonly [x: number, y: number];
}

/** Whether two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a segment runs through a box: what is left of it once each side has cut its part off. */
export function crosses({ from: [x1, y1], to: [x2, y2] }: Segment, { x, y, width, height }: Box): boolean {
  let [start, end] = [0, 1];
  for (const [origin, step, low, high] of [
    [x1, x2 - x1, x, x + width],
    [y1, y2 - y1, y, y + height],
  ] as const) {
    if (step === 0) {
      if (origin < low || origin > high) return false;
      continue;
    }
    const [a, b] = [(low - origin) / step, (high - origin) / step];
    start = Math.max(start, Math.min(a, b));
    end = Math.min(end, Math.max(a, b));
  }
  return start < end;
}

/** From a point to the nearest place of a box; zero inside. */
export function distance(point: { x: number; y: number }, { x, y, width, height }: Box): number {
  const beyond = (at: number, low: number, high: number) => Math.max(low - at, 0, at - high);
  return Math.hypot(beyond(point.x, x, x + width), beyond(point.y, y, y + height));
}
