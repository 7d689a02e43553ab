import type { RuleName } from '../../diagnostics/rules.ts';
import type { DataDiagnostic } from '../../diagnostics/data-diagnostic.ts';
import type { FactRecord } from './schema.ts';
import { countsWholeThings } from './units.ts';

/** What can be said of one fact without looking at any other. */
export function recordDiagnostics(id: string, record: FactRecord): DataDiagnostic[] {
  const diagnostics: DataDiagnostic[] = [];
  const report = (rule: RuleName, key: string | undefined, message: string, suggestion: string): void => {
    diagnostics.push({ rule, path: key === undefined ? ['facts', id] : ['facts', id, key], message, suggestion });
  };
  const { value, derived, status, unit, qualifier, corroboration, decimals } = record;

  if (value !== undefined && derived !== undefined) {
    report(
      'value-or-derived',
      'value',
      `「${id}」既有 value 又有 derived`,
      '由來源讀到的只留 value，由別的數字算出的只留 derived',
    );
  }
  if (value === undefined && derived === undefined) {
    report('value-or-derived', undefined, `「${id}」沒有數值`, '補上 value，或補上算式 derived');
  }
  if (derived !== undefined && status !== 'derived') {
    report('derived-status', 'status', `「${id}」由算式算出，status 卻寫「${status}」`, '改為 status: derived');
  }
  if (derived === undefined && status === 'derived') {
    report(
      'derived-status',
      'status',
      `「${id}」的 status 是 derived，卻沒有算式`,
      '補上 derived，或照來源改寫 status',
    );
  }
  if (derived === undefined && decimals !== undefined) {
    report('decimals-of-typed', 'decimals', `「${id}」的數值是照來源寫的，小數幾位以所寫為準`, '刪去 decimals');
  }
  if (corroboration.state === 'differs' && corroboration.note === undefined) {
    report(
      'corroboration-note',
      'corroboration',
      `「${id}」說別處有出入，卻沒說怎樣不同`,
      '在 corroboration 裡補上 note',
    );
  }
  if (value !== undefined && countsWholeThings(unit) && [value].flat().some((end) => !Number.isInteger(end))) {
    report(
      'count-is-whole',
      'value',
      `「${id}」的單位「${unit}」數的是整個，數值不能有小數`,
      '改為整數，或改用別的單位',
    );
  }
  if (Array.isArray(value)) {
    if (value[0] >= value[1])
      report('range-order', 'value', `「${id}」的區間須由小到大`, `寫成 [${value[1]}, ${value[0]}]`);
    if (qualifier === 'over' || qualifier === 'under') {
      report('range-qualifier', 'qualifier', `「${id}」是區間，上下限已經寫明`, '刪去 qualifier，或改為 about');
    }
  }
  return diagnostics;
}
