import { isHatched } from '../../drawing/fill-style.ts';
import type { Box } from '../../drawing/fill-style.ts';
import type { LegendEntry } from '../../drawing/legend.ts';
import type { Mark } from '../../drawing/marks.ts';
import type { ColorToken } from '../../drawing/theme.ts';
import type { FigurePoint, FigureSeries } from '../../figure.ts';

/** How the dots of a series look: size tells them apart where colour does not. */
export interface DotLook {
  colour: ColorToken;
  /** In logical px. */
  radius: number;
  /** Colour of its values in words. */
  words: ColorToken;
}

/** The news, and what it is held against. */
const NEWS: DotLook = { colour: 'accent', radius: 7, words: 'ink' };
const GROUND: DotLook = { colour: 'muted', radius: 4.5, words: 'muted' };

/** Room that any dot takes from its middle, in logical px. */
export const MOST_RADIUS = NEWS.radius;

/** Width of the ring that is a hollow dot, in logical px. */
const RING = 2;
/** Of paper around a dot that lies on another, in logical px. */
const HALO = 1.2;

/** The last series that is real is the news; where none is, the last. */
export function looksOf(series: readonly FigureSeries[]): DotLook[] {
  const isReal = ({ points }: FigureSeries) => points.some((point) => point.value !== null && !isHatched(point));
  const real = series.findLastIndex(isReal);
  const news = real < 0 ? series.length - 1 : real;
  return series.map((_, s) => (s === news ? NEWS : GROUND));
}

/** The colour of one dot. */
export function colourOf({ highlight }: Pick<FigurePoint, 'highlight'>, { colour }: DotLook): ColorToken {
  return highlight ? 'highlight' : colour;
}

/** What makes a dot hollow: the sign of a value that is not, or not yet, real. */
export function hole(x: number, y: number, { radius }: DotLook): Mark {
  return { type: 'point', shape: 'circle', x, y, radius: radius - RING, colour: 'paper' };
}

/** Paper around a smaller dot that lies on a larger one. */
export function halo(x: number, y: number, { radius }: DotLook): Mark {
  return { type: 'point', shape: 'circle', x, y, radius: radius + HALO, colour: 'paper' };
}

/** A dot as words stand beside it. */
export function sampleDot(point: FigurePoint, look: DotLook, x: number, y: number): Mark[] {
  const dot: Mark = { type: 'point', shape: 'circle', x, y, radius: look.radius, colour: colourOf(point, look) };
  return isHatched(point) ? [dot, hole(x, y, look)] : [dot];
}

/** The series by name; each shows as most of its dots are. */
export function legendEntries(series: readonly FigureSeries[], looks: readonly DotLook[]): LegendEntry[] {
  return series.map(({ label, points }, s) => {
    const typical = points.find(({ value, highlight }) => value !== null && !highlight) ?? points[0]!;
    const plain = { ...typical, highlight: false };
    return {
      label,
      sample: ({ x, y, width, height }: Box) => sampleDot(plain, looks[s]!, x + width / 2, y + height / 2),
    };
  });
}
