/**
 * The closed vocabulary of units. `kind` says what may be compared or added,
 * `scale` converts to the kind's base unit.
 */
export const UNIT_TABLE = {
  元: { kind: 'money', scale: 1 },
  萬元: { kind: 'money', scale: 1e4 },
  億元: { kind: 'money', scale: 1e8 },
  噸: { kind: 'mass', scale: 1 },
  萬噸: { kind: 'mass', scale: 1e4 },
  億噸: { kind: 'mass', scale: 1e8 },
  '%': { kind: 'percent', scale: 1 },
  個百分點: { kind: 'percentage-points', scale: 1 },
  倍: { kind: 'ratio', scale: 1 },
  個: { kind: 'count', scale: 1 },
  次: { kind: 'times', scale: 1 },
  天: { kind: 'days', scale: 1 },
  個月: { kind: 'months', scale: 1 },
} as const;

export type Unit = keyof typeof UNIT_TABLE;
export const UNITS = Object.keys(UNIT_TABLE) as [Unit, ...Unit[]];
