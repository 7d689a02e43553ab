import type { CheckResult } from '../check-result.ts';
import { countByLevel, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { excerptAt, type Excerpt } from './excerpt.ts';

/** All diagnostics as text for a terminal, each with its line of the file and carets under its words. */
export function formatDiagnostics({ diagnostics, texts }: CheckResult): string {
  return diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, texts.get(diagnostic.file))).join('\n\n');
}

function formatDiagnostic(diagnostic: Diagnostic, text: string | undefined): string {
  const { rule, level, file, range, message, allowed, suggestion } = diagnostic;
  const { line, column } = range.start;
  return [
    `${file}:${line}:${column}  ${level === 'error' ? '錯誤' : '提醒'}  ${message}  [${rule}]`,
    ...underlined(excerptAt(text, range)),
    ...(allowed ? [`  可用：${allowed}`] : []),
    ...(suggestion ? [`  改法：${suggestion}`] : []),
  ].join('\n');
}

/** The excerpt with a caret under each column of its words; one where nothing stands there. */
function underlined(excerpt: Excerpt | undefined): string[] {
  if (!excerpt) return [];
  const { before, words, after } = excerpt;
  const indent = [...before].map((each) => (isWide(each) ? '　' : ' ')).join('');
  const carets = [...words].map((each) => (isWide(each) ? '^^' : '^')).join('');
  return [`  │ ${before}${words}${after}`, `  │ ${indent}${carets || '^'}`];
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
