import type { CheckResult } from '../check-result.ts';
import { countByLevel, type Diagnostic } from '../../diagnostics/diagnostic.ts';

/** All diagnostics as text for a terminal, each with its line of the file and a caret under the place. */
export function formatDiagnostics({ diagnostics, texts }: CheckResult): string {
  return diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, texts.get(diagnostic.file))).join('\n\n');
}

function formatDiagnostic(diagnostic: Diagnostic, text: string | undefined): string {
  const { rule, level, file, line, column, message, allowed, suggestion } = diagnostic;
  return [
    `${file}:${line}:${column}  ${level === 'error' ? '錯誤' : '提醒'}  ${message}  [${rule}]`,
    ...excerpt(text, line, column),
    ...(allowed ? [`  可用：${allowed}`] : []),
    ...(suggestion ? [`  改法：${suggestion}`] : []),
  ].join('\n');
}

/** Characters shown on either side of the place: a paragraph is one long line. */
const AROUND = 32;

/** The part of a line of a file in which something was found, parted where the diagnostic points. */
export interface Excerpt {
  before: string;
  /** From the place that the diagnostic points at. */
  from: string;
}

/** What stands around a place of a text; undefined where there is no such line, or nothing on it. */
export function excerptAt(text: string | undefined, line: number, column: number): Excerpt | undefined {
  const whole = text?.split(/\r?\n/)[line - 1];
  if (!whole?.trim()) return undefined;
  const start = Math.max(0, column - 1 - AROUND);
  const end = column - 1 + AROUND;
  return {
    before: `${start > 0 ? '…' : ''}${whole.slice(start, column - 1)}`,
    from: `${whole.slice(column - 1, end)}${whole.length > end ? '…' : ''}`,
  };
}

function excerpt(text: string | undefined, line: number, column: number): string[] {
  const shown = excerptAt(text, line, column);
  if (!shown) return [];
  const caret = [...shown.before].map((each) => (isWide(each) ? '　' : ' ')).join('');
  return [`  │ ${shown.before}${shown.from}`, `  │ ${caret}▲`];
}

/** Whether a terminal draws the character two columns wide. */
function isWide(character: string): boolean {
  return /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u.test(
    character,
  );
}

/** One line that counts them. */
export function summarise(diagnostics: readonly Diagnostic[]): string {
  const { errors, warnings } = countByLevel(diagnostics);
  if (!diagnostics.length) return '內容檢查通過。';
  return `內容檢查：${errors} 個錯誤，${warnings} 個提醒。`;
}
