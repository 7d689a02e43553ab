/** A corner, in units of the letterform's box: x to the right, y down. */
type Point = readonly [number, number];

/** One straight bar of a letter: four corners in drawing order. */
export type Bar = readonly [Point, Point, Point, Point];

/** A letter built of straight bars, standing on the ground line y = HEIGHT. */
export interface Letterform {
  width: number;
  bars: readonly Bar[];
}

/** Height of every letterform. */
export const HEIGHT = 120;
const THICK = 22;

/** A bar from the ground (or `bottom`) to `top`, its feet cut level; leans where the two x differ. */
function bar(xBottom: number, xTop: number, { thick = THICK, top = 0, bottom = HEIGHT } = {}): Bar {
  return [
    [xTop, top],
    [xTop + thick, top],
    [xBottom + thick, bottom],
    [xBottom, bottom],
  ];
}

/** A level bar. */
function beam(x: number, y: number, length: number): Bar {
  return [
    [x, y],
    [x + length, y],
    [x + length, y + THICK],
    [x, y + THICK],
  ];
}

/** The letters that have a form; a letter that comes twice in a word has one. */
export const LETTERFORMS: Readonly<Record<string, Letterform>> = {
  K: {
    width: 102,
    // The leg is cut along the arm that it leans on.
    bars: [bar(0, 0), bar(22, 74, { thick: 28, bottom: 76 }), [[51, 74.5], [67.1, 51], [102, 120], [74, 120]]],
  },
  U: { width: 100, bars: [bar(0, 0), beam(22, HEIGHT - THICK, 56), bar(78, 78)] },
  N: { width: 104, bars: [bar(0, 0), bar(74, 2, { thick: 28 }), bar(82, 82)] },
  M: { width: 132, bars: [bar(0, 0), bar(53, 2, { thick: 26, bottom: 92 }), bar(53, 104, { thick: 26, bottom: 92 }), bar(110, 110)] },
  I: { width: THICK, bars: [bar(0, 0)] },
  G: {
    width: 100,
    bars: [bar(0, 0), beam(22, 0, 78), beam(22, HEIGHT - THICK, 56), bar(78, 78, { top: 60 }), beam(50, 60, 28)],
  },
};

/** The form of any capital letter; letters outside the word have none. */
export function letterform(letter: string): Letterform | undefined {
  return LETTERFORMS[letter];
}

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
    const centre = corners.reduce(([x, y], [cx, cy]) => [x + cx / 4, y + cy / 4] as const, [0, 0] as const);
    const level = Math.abs(topRight[0] - topLeft[0]) > Math.abs(bottomLeft[1] - topLeft[1]);
    const lean = (Math.atan2(bottomLeft[0] - topLeft[0], bottomLeft[1] - topLeft[1]) * 180) / Math.PI;
    const thickness = level ? bottomRight[1] - topRight[1] : (bottomRight[0] - bottomLeft[0]) * Math.cos((lean * Math.PI) / 180);
    ground -= thickness;
    return {
      dx: round(width / 2 - centre[0]),
      dy: round(ground + thickness / 2 - centre[1]),
      turn: level ? 0 : round(90 + lean > 90 ? lean - 90 : lean + 90),
    };
  });
}

/** SVG polygon points of a bar. */
export function polygonPoints(corners: Bar): string {
  return corners.map((corner) => corner.join(',')).join(' ');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
