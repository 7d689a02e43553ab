import type { CheckResult } from '../check-result.ts';
import { countByLevel, type Finding } from '../../diagnostics/diagnostic.ts';
import { formatFindings, summarise } from './text.ts';

/** Ways in which findings can be written. */
export const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** Where a rule is explained, by the findings' own paths. */
function guideTo({ rule }: Pick<Finding, 'rule'>): string {
  return `content/RULES.md#${rule}`;
}

/** Findings for a person, for another program, or as commands that GitHub shows as annotations in a pull request. */
export function writeFindings(result: CheckResult, format: Format): string {
  if (format === 'json') return JSON.stringify(report(result.findings), undefined, 2);
  if (format === 'github') return [...result.findings.map(annotation), summarise(result.findings)].join('\n');
  return [...(result.findings.length ? [formatFindings(result), ''] : []), summarise(result.findings)].join('\n');
}

function report(findings: readonly Finding[]) {
  return { ...countByLevel(findings), findings: findings.map((finding) => ({ ...finding, guide: guideTo(finding) })) };
}

/** `::error file=…,line=…::…`: a command is one line, so what would end it, or a part of it, is written as a number. */
function annotation(finding: Finding): string {
  const { rule, level, file, line, column, message, allowed, mend } = finding;
  const text = [message, ...(allowed ? [`可用：${allowed}`] : []), ...(mend ? [`改法：${mend}`] : [])].join('\n');
  const properties = { file, line, col: column, title: rule };
  return `::${level} ${Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(`${value}`)}`).join(',')}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
