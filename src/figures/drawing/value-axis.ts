/** A value and the room that its words need beyond the end of its bar, in logical px. */
export interface Labelled {
  value: number;
  room: number;
}

export interface ValueAxis {
  /** Values at the ends of the plot; zero is always between them. */
  min: number;
  max: number;
  /** Where these lie, in logical px. */
  left: number;
  right: number;
}

/**
 * The longest scale at which every bar and the words at its end stay between
 * `start` and `end`: words stand right of a positive bar, left of a negative one.
 * @throws where the words alone fill the width.
 */
export function valueAxis(items: readonly Labelled[], start: number, end: number): ValueAxis {
  const positive = items.filter(({ value }) => value >= 0);
  const negative = [...items.filter(({ value }) => value < 0), { value: 0, room: 0 }];
  let scale = Infinity; // logical px for one unit
  for (const p of [...positive, { value: 0, room: 0 }]) {
    for (const n of negative) {
      if (p.value > n.value) scale = Math.min(scale, (end - start - p.room - n.room) / (p.value - n.value));
    }
  }
  const values = items.map(({ value }) => value);
  const min = Math.min(0, ...values);
  // A figure of zeros alone still needs an axis with a length.
  const max = Math.max(0, ...values) || (min === 0 ? 1 : 0);
  if (scale === Infinity) scale = (end - start) / (max - min);
  if (scale <= 0) throw new Error('No room for bars beside their names and values: shorten the labels');
  const zero = Math.max(...negative.map((n) => start + n.room - n.value * scale));
  return { min, max, left: zero + min * scale, right: zero + max * scale };
}
