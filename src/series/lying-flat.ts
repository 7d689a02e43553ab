import { HEIGHT } from './bars.ts';
import type { Letterform } from './letterforms.ts';

/** How a bar lies before it stands: a move of its centre and a turn about it. */
export interface Lying {
  dx: number;
  dy: number;
  /** Clockwise degrees. */
  turn: number;
}

/**
 * Where each bar of a letter lies while the letter is flat: level, one upon the
 * other, on the ground line.
 */
export function lyingFlat({ width, bars }: Letterform): Lying[] {
  let ground = HEIGHT;
  return bars.map((corners) => {
    const [topLeft, topRight, bottomRight, bottomLeft] = corners;
    const centre = corners.reduce<[number, number]>(([x, y], [cx, cy]) => [x + cx / 4, y + cy / 4], [0, 0]);
    const level = Math.abs(topRight[0] - topLeft[0]) > Math.abs(bottomLeft[1] - topLeft[1]);
    const lean = (Math.atan2(bottomLeft[0] - topLeft[0], bottomLeft[1] - topLeft[1]) * 180) / Math.PI;
    const thickness = level
      ? bottomRight[1] - topRight[1]
      : (bottomRight[0] - bottomLeft[0]) * Math.cos((lean * Math.PI) / 180);
    ground -= thickness;
    return {
      dx: round(width / 2 - centre[0]),
      dy: round(ground + thickness / 2 - centre[1]),
      turn: level ? 0 : round(90 + lean > 90 ? lean - 90 : lean + 90),
    };
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
