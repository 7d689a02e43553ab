import type { Finding } from '../diagnostics/diagnostic.ts';

/** What a check found, with the texts that the findings point into. */
export interface CheckResult {
  findings: Finding[];
  /** Text of every file that was read, by the path that findings show. */
  texts: Map<string, string>;
}
