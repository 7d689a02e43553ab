import type { RuleName } from '../../diagnostics/rules.ts';

/** Something wrong in a formula, with its place. The message is Traditional Chinese, for editors. */
export class FormulaError extends Error {
  /** Name of the rule, kebab-case. */
  readonly rule: RuleName;
  /** 0-based offset in the formula's text. */
  readonly offset: number;
  readonly allowed?: string;
  readonly suggestion?: string;

  constructor(rule: RuleName, offset: number, message: string, help: { allowed?: string; suggestion?: string } = {}) {
    super(message);
    this.name = 'FormulaError';
    this.rule = rule;
    this.offset = offset;
    if (help.allowed !== undefined) this.allowed = help.allowed;
    if (help.suggestion !== undefined) this.suggestion = help.suggestion;
  }
}
