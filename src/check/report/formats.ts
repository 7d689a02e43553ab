import type { CheckResult } from '../check-result.ts';
import { annotation } from './annotation.ts';
import { jsonReport } from './json.ts';
import { formatDiagnostics, summarise } from './text.ts';

/** Ways in which diagnostics can be written. */
export const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** Diagnostics for a person, for another program, or as commands that GitHub shows as annotations in a pull request. */
export function writeDiagnostics(result: CheckResult, format: Format): string {
  if (format === 'json') return JSON.stringify(jsonReport(result), undefined, 2);
  if (format === 'github') return [...result.diagnostics.map(annotation), summarise(result.diagnostics)].join('\n');
  return [...(result.diagnostics.length ? [formatDiagnostics(result), ''] : []), summarise(result.diagnostics)].join(
    '\n',
  );
}
