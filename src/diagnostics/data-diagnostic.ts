import type { RuleName } from './rules.ts';

/**
 * Something wrong in a data file, named by the path of keys that leads to it.
 * The desk turns the path into a line and a column. Texts are for editors.
 */
export interface DataDiagnostic {
  rule: RuleName;
  level?: 'error' | 'warning';
  /** Keys and indices from the root of the file: `['slots', 0, 'letter']`. */
  path: readonly (string | number)[];
  /** Where in the text at that path, 0-based, where it is a formula. */
  offset?: number;
  message: string;
  allowed?: string;
  suggestion?: string;
}
