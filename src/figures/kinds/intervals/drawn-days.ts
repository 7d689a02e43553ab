import type { Unit } from '../../../facts/model/units.ts';

/** Days that a unit of time is drawn as. A month and a year have no length of their own: figures say what they take them for. */
const DAYS: Partial<Record<Unit, number>> = {
  秒: 1 / 86_400,
  分鐘: 1 / 1440,
  小時: 1 / 24,
  天: 1,
  週: 7,
  個月: 30,
  年: 365,
};

/** Days that one of a unit is drawn as; a day for what is no span of time, which the rules refuse. */
export function drawnDays(unit: Unit): number {
  return DAYS[unit] ?? 1;
}
