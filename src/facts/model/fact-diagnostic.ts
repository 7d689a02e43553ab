import type { RuleName } from '../../diagnostics/rules.ts';

/** Something wrong in a facts file, said without knowing where in the text it stands. */
export interface FactDiagnostic {
  /** Name of the rule, kebab-case. */
  rule: RuleName;
  /** Way to the offending node of the file: `['facts', 'starts-total', 'derived']`. */
  path: (string | number)[];
  /** Where in the node's text, 0-based, when the node is a formula. */
  offset?: number;
  /** What is wrong, in Traditional Chinese. */
  message: string;
  /** What is allowed there. */
  allowed?: string;
  /** How to mend it. */
  suggestion?: string;
}
