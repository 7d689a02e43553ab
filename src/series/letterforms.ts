import { type Bar, bar, beam, HEIGHT, THICK } from './bars.ts';

/** A letter built of straight bars, standing on the ground line y = HEIGHT. */
export interface Letterform {
  width: number;
  bars: readonly Bar[];
}

/** Level of the lowest beam. */
const FOOT = HEIGHT - THICK;
/** Level of the beam in the middle, a little above it: what is halved by the ruler looks too low. */
const WAIST = 48;
/** How far a bowl's corner is cut down where it hangs on a stem; without that D would be O, and B an eight. */
const CUT = 15;

const stem = bar(0, 0);

/** The upright side of a bowl, its two outer corners cut. */
function side(x: number, top: number, bottom: number): Bar {
  return [
    [x, top],
    [x + THICK, top + CUT],
    [x + THICK, bottom - CUT],
    [x, bottom],
  ];
}

/** The capital letters. A bar that leans is thicker along the ground than an upright one, so that it is as thick across. */
export const LETTERFORMS: Readonly<Record<string, Letterform>> = {
  A: {
    width: 110,
    // The beam is cut along the bars that it lies between.
    bars: [
      bar(0, 43, { thick: 24 }),
      bar(86, 43, { thick: 24 }),
      [
        [41.2, 72],
        [68.8, 72],
        [76, 92],
        [34, 92],
      ],
    ],
  },
  B: {
    width: 86,
    bars: [stem, beam(22, 0, 42), beam(22, 46, 42), beam(22, FOOT, 42), side(64, 0, 57), side(64, 57, HEIGHT)],
  },
  C: { width: 92, bars: [stem, beam(22, 0, 70), beam(22, FOOT, 70)] },
  D: { width: 98, bars: [stem, beam(22, 0, 54), beam(22, FOOT, 54), side(76, 0, HEIGHT)] },
  E: { width: 84, bars: [stem, beam(22, 0, 62), beam(22, WAIST, 54), beam(22, FOOT, 62)] },
  F: { width: 82, bars: [stem, beam(22, 0, 60), beam(22, WAIST + 4, 52)] },
  G: {
    width: 100,
    bars: [bar(0, 0), beam(22, 0, 78), beam(22, HEIGHT - THICK, 56), bar(78, 78, { top: 60 }), beam(50, 60, 28)],
  },
  H: { width: 100, bars: [stem, beam(22, WAIST, 56), bar(78, 78)] },
  I: { width: THICK, bars: [bar(0, 0)] },
  J: { width: 80, bars: [bar(0, 0, { top: 76 }), beam(22, FOOT, 36), bar(58, 58)] },
  K: {
    width: 102,
    // The leg is cut along the arm that it leans on.
    bars: [
      bar(0, 0),
      bar(22, 74, { thick: 28, bottom: 76 }),
      [
        [51, 74.5],
        [67.1, 51],
        [102, 120],
        [74, 120],
      ],
    ],
  },
  L: { width: 82, bars: [stem, beam(22, FOOT, 60)] },
  M: {
    width: 132,
    bars: [bar(0, 0), bar(53, 2, { thick: 26, bottom: 92 }), bar(53, 104, { thick: 26, bottom: 92 }), bar(110, 110)],
  },
  N: { width: 104, bars: [bar(0, 0), bar(74, 2, { thick: 28 }), bar(82, 82)] },
  O: { width: 104, bars: [stem, beam(22, 0, 60), beam(22, FOOT, 60), bar(82, 82)] },
  P: { width: 88, bars: [stem, beam(22, 0, 44), beam(22, 52, 44), side(66, 0, 74)] },
  Q: {
    width: 119,
    // Beam and side end below the tail that lies over them: nothing of them shows beyond it.
    bars: [
      stem,
      beam(22, 0, 60),
      beam(22, FOOT, 68),
      bar(82, 82, { bottom: 100 }),
      bar(90, 52, { thick: 29, top: 70 }),
    ],
  },
  R: {
    width: 95,
    bars: [stem, beam(22, 0, 44), beam(22, 48, 44), side(66, 0, 70), bar(67, 31, { thick: 28, top: 70 })],
  },
  S: {
    width: 90,
    bars: [
      beam(0, 0, 90),
      bar(0, 0, { top: 22, bottom: WAIST }),
      beam(0, WAIST, 90),
      bar(68, 68, { top: 70, bottom: FOOT }),
      beam(0, FOOT, 90),
    ],
  },
  T: { width: 94, bars: [beam(0, 0, 94), bar(36, 36, { top: 22 })] },
  U: { width: 100, bars: [bar(0, 0), beam(22, HEIGHT - THICK, 56), bar(78, 78)] },
  V: { width: 108, bars: [bar(42, 0, { thick: 24 }), bar(42, 84, { thick: 24 })] },
  W: {
    width: 134,
    bars: [
      bar(29, 0, { thick: 23 }),
      bar(29, 55.5, { thick: 23, top: 28 }),
      bar(82, 55.5, { thick: 23, top: 28 }),
      bar(82, 111, { thick: 23 }),
    ],
  },
  X: { width: 102, bars: [bar(0, 75, { thick: 27 }), bar(75, 0, { thick: 27 })] },
  Y: {
    width: 98,
    bars: [
      bar(37, 0, { thick: 24, bottom: 68 }),
      bar(37, 74, { thick: 24, bottom: 68 }),
      bar(37, 37, { thick: 24, top: 68 }),
    ],
  },
  Z: { width: 92, bars: [beam(0, 0, 92), bar(0, 62, { thick: 30, top: 22, bottom: FOOT }), beam(0, FOOT, 92)] },
};

/** The form of a capital letter; nothing else has one. */
export function letterform(letter: string): Letterform | undefined {
  return LETTERFORMS[letter];
}
