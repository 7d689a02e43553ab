/** A corner, in units of the letterform's box: x to the right, y down. */
type Point = readonly [number, number];

/** One straight bar of a letter: four corners in drawing order. */
export type Bar = readonly [Point, Point, Point, Point];

/** Height of every letterform. */
export const HEIGHT = 120;
/** How thick a bar is that stands upright or lies level. */
export const THICK = 22;

/** A bar from the ground (or `bottom`) to `top`, its feet cut level; leans where the two x differ. */
export function bar(xBottom: number, xTop: number, { thick = THICK, top = 0, bottom = HEIGHT } = {}): Bar {
  return [
    [xTop, top],
    [xTop + thick, top],
    [xBottom + thick, bottom],
    [xBottom, bottom],
  ];
}

/** A level bar. */
export function beam(x: number, y: number, length: number): Bar {
  return [
    [x, y],
    [x + length, y],
    [x + length, y + THICK],
    [x, y + THICK],
  ];
}

/** SVG polygon points of a bar. */
export function polygonPoints(corners: Bar): string {
  return corners.map((corner) => corner.join(',')).join(' ');
}
