import { isCounting } from './dimension.ts';
import { describePeriod } from '../model/periods.ts';
import type { DataDiagnostic } from '../../diagnostics/data-diagnostic.ts';
import { MOST_DECIMALS } from '../model/precision.ts';
import { compare, roundTo, toNumber, type Rational } from '../model/rational.ts';
import type { Fact, FactRecord } from '../model/schema.ts';
import { unitKind } from '../model/units.ts';

export interface Computed {
  inputs: Fact[];
  /** Before rounding, in the fact's unit. */
  exactValue: Rational;
  /** Decimals it is shown with. */
  decimals: number;
  /** The most decimals its inputs allow. */
  allowed: number;
}

/** A share or a rate is understood to be rounded; an amount that was rounded must say 約. */
const understoodAsRounded = (record: FactRecord): boolean =>
  ['percent', 'percentage-points'].includes(unitKind(record.unit));

/** What can be said of a derived fact once its value is known. */
export function derivedDiagnostics(id: string, record: FactRecord, computed: Computed): DataDiagnostic[] {
  const { inputs, exactValue, decimals, allowed } = computed;
  const diagnostics: DataDiagnostic[] = [];
  const at = (key: string): (string | number)[] => ['facts', id, key];

  if (decimals > allowed) {
    diagnostics.push({
      rule: 'derived-decimals',
      path: at('decimals'),
      message: `「${id}」寫 ${decimals} 位小數，輸入的精度只容許 ${allowed} 位`,
      allowed: `0 到 ${allowed}`,
      suggestion: '改少，或刪去 decimals',
    });
  }

  const vague = inputs.filter((input) => input.qualifier !== 'exact');
  if (record.qualifier === 'exact' && vague.length > 0) {
    diagnostics.push({
      rule: 'derived-qualifier',
      path: at('qualifier'),
      message: `「${id}」由不精確的數字算出（${vague.map((input) => input.id).join('、')}），不能說成確數`,
      allowed: 'about、over、under',
      suggestion: '照輸入寫 qualifier',
    });
  } else if (
    record.qualifier === 'exact' &&
    !understoodAsRounded(record) &&
    compare(roundTo(exactValue, decimals), exactValue) !== 0
  ) {
    diagnostics.push({
      rule: 'derived-qualifier',
      path: at('qualifier'),
      message: `「${id}」算得 ${toNumber(roundTo(exactValue, MOST_DECIMALS))}，寫出時四捨五入，不是確數`,
      suggestion: '寫 qualifier: about',
    });
  }

  if (record.note !== undefined) return diagnostics;
  const periods = [...new Set(inputs.map((input) => input.period))];
  if (periods.length > 1) {
    diagnostics.push({
      rule: 'inputs-periods',
      path: at('derived'),
      message: `「${id}」把不同時期的數字算在一起：${periods.map(describePeriod).join('、')}`,
      suggestion: '在 note 裡向讀者說明，或改用同一時期的數字',
    });
  }
  // A percentage belongs beside any amount and a count divides any amount; otherwise unlike things were mixed.
  const kinds = new Set(
    inputs.map((input) => unitKind(input.unit)).filter((kind) => kind !== 'percent' && kind !== 'ratio'),
  );
  if (kinds.size > 1 && [...kinds].filter((kind) => !isCounting(kind)).length !== 1) {
    diagnostics.push({
      rule: 'inputs-units',
      path: at('derived'),
      message: `「${id}」把不同的東西算在一起：${[...new Set(inputs.map((input) => input.unit))].join('、')}`,
      suggestion: '在 note 裡向讀者說明算的是什麼',
    });
  }
  return diagnostics;
}
