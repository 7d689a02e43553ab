import { fromNumber, toFixed } from './rational.ts';
import type { Fact, Qualifier } from './schema.ts';
import type { Unit } from './units.ts';

/** What is needed to write a value down; every fact has it. */
export type Writable = Pick<Fact, 'value' | 'unit' | 'qualifier' | 'decimals'>;

export interface NumberStyle {
  /** Group the integer part by threes: 1,971. Off by default, as in the Chinese press. */
  thousands?: boolean;
}

/** `-1126.5` with two decimals -> `−1126.50`, with the true minus sign. */
export function formatNumber(value: number, decimals: number, { thousands = false }: NumberStyle = {}): string {
  const [whole = '', fraction] = toFixed(fromNumber(value), decimals).split('.');
  const grouped = thousands ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return (fraction === undefined ? grouped : `${grouped}.${fraction}`).replace('-', '−');
}

/** Units that take 多 after them: 4個多月, 3年多. */
const MANY: Partial<Record<Unit, string>> = { 個月: '個多月', 年: '年多' };

function qualify(number: string, unit: Unit, qualifier: Qualifier): string {
  if (qualifier === 'about') return `約${number}${unit}`;
  if (qualifier === 'under') return `不到${number}${unit}`;
  if (qualifier === 'exact') return number + unit;
  const many = MANY[unit];
  return many !== undefined && !number.includes('.') ? number + many : `${number}${unit}以上`;
}

/** A value as readers see it: 約756.97億元, 300萬噸以上, 不到60天, 4個多月, 50億元至100億元, 48.76%. */
export function formatValue(fact: Writable, style?: NumberStyle): string {
  const { value, unit, qualifier, decimals } = fact;
  if (!Array.isArray(value)) return qualify(formatNumber(value, decimals, style), unit, qualifier);
  const [low, high] = value.map((end) => formatNumber(end, decimals, style) + unit);
  return `${qualifier === 'about' ? '約' : ''}${low}至${high}`;
}
