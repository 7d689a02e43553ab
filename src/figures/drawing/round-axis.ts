/** A value axis with its few round numbers. */
export interface RoundAxis {
  min: number;
  max: number;
  /** Round numbers from `min` to `max`, rising. */
  ticks: number[];
  /** Decimals that tell the ticks apart. */
  decimals: number;
  /** Whether zero lies on the axis. */
  hasZero: boolean;
}

/** Steps between the ends, at the most, before they are rounded outwards. */
const STEPS = 4;
/** Share of the largest value that the values must range over, or zero would press them flat. */
const LEAST_RANGE = 0.25;

/**
 * Whether zero belongs on the axis of values that are told by their places: it does, unless they lie so
 * close together and so far from zero that what differs would not show.
 */
export function reachesZero(values: readonly number[]): boolean {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const far = Math.max(Math.abs(least), Math.abs(most));
  return least === most || most - least >= LEAST_RANGE * far;
}

/** The axis of a line. Whole values have whole ticks. */
export function roundAxis(values: readonly number[]): RoundAxis {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const hasZero = reachesZero(values);
  const low = hasZero ? Math.min(0, least) : least;
  const high = hasZero ? Math.max(0, most) : most;
  const step = roundStep(high - low || 1, values.every(Number.isInteger));
  const [from, to] = [
    Math.floor(low / step + 1e-9),
    Math.max(Math.ceil(high / step - 1e-9), Math.floor(low / step) + 1),
  ];
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const ticks = Array.from({ length: to - from + 1 }, (_, i) => Number(((from + i) * step).toFixed(decimals)));
  return { min: ticks[0]!, max: ticks.at(-1)!, ticks, decimals, hasZero };
}

/** The smallest of 1, 2, 5, 10 … that spans the range in few steps. */
function roundStep(range: number, whole: boolean): number {
  const rough = range / STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough * (1 - 1e-9)) ?? 10 * power;
  return whole ? Math.max(1, step) : step;
}
