import { ruleOf, type Level, type RuleName } from './rules.ts';
import { FILE_START, type SourceRange } from './source-location.ts';
import type { Fix } from './text-edit.ts';

/** What a rule says of something wrong, in Traditional Chinese, for editors. */
export interface DiagnosticMessage {
  rule: RuleName;
  /** What is wrong. */
  message: string;
  /** What is allowed there, where that can be listed. */
  allowed?: string | undefined;
  /** How to mend it. */
  suggestion?: string | undefined;
  /** Where this place is more grave than the rule, or less. */
  override?: LevelOverride | undefined;
}

/** Another level than the rule's. */
export interface LevelOverride {
  level: Level;
  /** Why, for whoever reads the code. */
  because: string;
}

/** A diagnostic: one thing that a check found wrong in the editors' files, and where. */
export interface Diagnostic extends Omit<DiagnosticMessage, 'override'> {
  level: Level;
  /** Path of the file, relative to the content folder's parent. */
  file: string;
  /** Where in the file, a byte order mark not counted. */
  range: SourceRange;
  /** What mends it, as changes of the file without its byte order mark. No file is written with one, so its own fix has no other change. */
  fix?: Fix | undefined;
}

/**
 * What a rule says, at its place in a file. The one way to a diagnostic: whatever else its source knows stays behind.
 * @param range the beginning of the file where none is given: what is told of a file as a whole.
 */
export function diagnosticAt(
  { rule, message, allowed, suggestion, override }: DiagnosticMessage,
  file: string,
  range: SourceRange = FILE_START,
  fix?: Fix,
): Diagnostic {
  return {
    rule,
    level: override?.level ?? ruleOf(rule).level,
    file,
    range,
    message,
    ...(allowed && { allowed }),
    ...(suggestion && { suggestion }),
    ...(fix && { fix }),
  };
}

/** Whether `npm run check -- --fix` mends it. */
export function hasSafeFix({ fix }: Diagnostic): boolean {
  return fix?.isSafe ?? false;
}

/** Order by file, line and column. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  const [from, to] = [a.range.start, b.range.start];
  return from.line - to.line || from.column - to.column;
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
