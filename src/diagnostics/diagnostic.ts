import type { RuleName } from './rules.ts';

/**
 * A diagnostic: one thing that a check found wrong in the editors' files.
 * Messages are written for editors, in Traditional Chinese.
 */
export interface Diagnostic {
  /** Name of the rule that found it, kebab-case, e.g. `slot-letter`. */
  rule: RuleName;
  /** An error stops the build; a warning is only shown. */
  level: 'error' | 'warning';
  /** Path of the file, relative to the content folder's parent. */
  file: string;
  /** 1-based line in the file. */
  line: number;
  /** 1-based column, counted in UTF-16 units as editors do. */
  column: number;
  /** What is wrong. */
  message: string;
  /** What is allowed there, where that can be listed. */
  allowed?: string;
  /** How to mend it. */
  suggestion?: string;
  /** Whether `npm run check -- --fix` mends it. */
  fixable?: boolean;
}

/** How many diagnostics there are, by level. */
export interface Counts {
  errors: number;
  warnings: number;
}

export function countByLevel(diagnostics: readonly Diagnostic[]): Counts {
  const errors = diagnostics.filter(({ level }) => level === 'error').length;
  return { errors, warnings: diagnostics.length - errors };
}
