import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** What a check found, with the texts that the diagnostics point into. */
export interface CheckResult {
  diagnostics: Diagnostic[];
  /** Text of every file that was read, by the path that diagnostics show. */
  texts: Map<string, string>;
}
