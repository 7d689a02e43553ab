/** What a row has on the axis, and the room that its words need beyond that. */
export interface Extent {
  /** The least and the greatest value. */
  low: number;
  high: number;
  /** Logical px beyond these. */
  left: number;
  right: number;
}

/** Where values lie, in logical px. */
export interface Scale {
  /** Length of the range of all values; below zero where the words alone fill the room. */
  length: number;
  at: (value: number) => number;
  valueAt: (place: number) => number;
}

/** The longest scale at which every row stays between `start` and `end`. */
export function fitScale(extents: readonly Extent[], start: number, end: number): Scale {
  const low = Math.min(...extents.map((each) => each.low));
  const high = Math.max(...extents.map((each) => each.high));
  let unit = Infinity; // logical px for one unit
  for (const a of extents)
    for (const b of extents)
      if (b.high > a.low) unit = Math.min(unit, (end - start - a.left - b.right) / (b.high - a.low));
  if (unit === Infinity) unit = 1; // of one value alone any scale will do
  const origin = start + Math.max(...extents.map((each) => each.left - (each.low - low) * unit));
  return {
    length: (high - low) * unit,
    at: (value) => origin + (value - low) * unit,
    valueAt: (place) => low + (place - origin) / unit,
  };
}
