import type { CheckResult } from '../check-result.ts';
import { countByLevel, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { formatDiagnostics, summarise } from './text.ts';

/** Ways in which diagnostics can be written. */
export const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** Where a rule is explained, by the diagnostics' own paths. */
function guideTo({ rule }: Pick<Diagnostic, 'rule'>): string {
  return `content/RULES.md#${rule}`;
}

/** Diagnostics for a person, for another program, or as commands that GitHub shows as annotations in a pull request. */
export function writeDiagnostics(result: CheckResult, format: Format): string {
  if (format === 'json') return JSON.stringify(report(result.diagnostics), undefined, 2);
  if (format === 'github') return [...result.diagnostics.map(annotation), summarise(result.diagnostics)].join('\n');
  return [...(result.diagnostics.length ? [formatDiagnostics(result), ''] : []), summarise(result.diagnostics)].join(
    '\n',
  );
}

function report(diagnostics: readonly Diagnostic[]) {
  return {
    ...countByLevel(diagnostics),
    diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, guide: guideTo(diagnostic) })),
  };
}

/** `::error file=…,line=…::…`: a command is one line, so what would end it, or a part of it, is written as a number. */
function annotation(diagnostic: Diagnostic): string {
  const { rule, level, file, line, column, message, allowed, suggestion } = diagnostic;
  const text = [message, ...(allowed ? [`可用：${allowed}`] : []), ...(suggestion ? [`改法：${suggestion}`] : [])].join(
    '\n',
  );
  const properties = { file, line, col: column, title: rule };
  return `::${level} ${Object.entries(properties)
    .map(([key, value]) => `${key}=${escapeProperty(`${value}`)}`)
    .join(',')}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
