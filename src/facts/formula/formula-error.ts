import type { DataDiagnostic } from '../../diagnostics/data-diagnostic.ts';
import type { RuleName } from '../../diagnostics/rules.ts';
import type { Stretch } from '../../diagnostics/text-edit.ts';

/** Something wrong in a formula, with its place. The message is Traditional Chinese, for editors. */
export class FormulaError extends Error {
  /** Name of the rule, kebab-case. */
  readonly rule: RuleName;
  /** The word or sign of the formula's text that is wrong; empty where the formula ends too early. */
  readonly within: Stretch;
  readonly allowed?: string;
  readonly suggestion?: string;

  constructor(rule: RuleName, within: Stretch, message: string, help: { allowed?: string; suggestion?: string } = {}) {
    super(message);
    this.name = 'FormulaError';
    this.rule = rule;
    this.within = { from: within.from, to: within.to };
    if (help.allowed !== undefined) this.allowed = help.allowed;
    if (help.suggestion !== undefined) this.suggestion = help.suggestion;
  }
}

/** What to do where an error itself does not say. */
const SUGGESTIONS: Partial<Record<RuleName, string>> = {
  'formula-syntax': '檢查括號是否成對、運算符號與代號是否寫全',
  'formula-unknown': '改成 facts 裡有的代號，或先補上這個事實',
  'formula-dimension': '檢查代號與單位：同一類的數才能相加、相減、相比',
  'formula-zero': '檢查除數；除數可能是零，就不要推算這個數',
  'formula-range': '只有一個值的事實直接寫代號',
};

/** A report of a formula's error at its node. */
export function formulaDiagnostic(error: FormulaError, path: DataDiagnostic['path']): DataDiagnostic {
  const { rule, within, message, allowed, suggestion = SUGGESTIONS[rule] } = error;
  return { rule, path, within, message, ...(allowed && { allowed }), ...(suggestion && { suggestion }) };
}
