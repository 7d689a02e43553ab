import { ruleOf } from '../diagnostics/rules.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { SIMPLIFIED_FILE } from '../content/read/read-content.ts';

/** What the last check keeps from being rendered. */
export interface Blocked {
  /** Folders of letters. */
  letters: readonly string[];
  /** The series, and with it every page. */
  series: boolean;
  /** The dictionary, and with it the Simplified edition. */
  simplified: boolean;
}

/** Tells from a check's diagnostics what cannot be rendered until it is mended. */
export function blockedBy(diagnostics: readonly Diagnostic[]): Blocked {
  const blocking = diagnostics.filter(({ level, rule }) => level === 'error' && !ruleOf(rule).shown);
  const files = new Set(blocking.map(({ file }) => file));
  return {
    letters: [...new Set([...files].flatMap((file) => folderOf(file) ?? []))],
    series: files.has('content/series.yaml'),
    simplified: files.has(`content/${SIMPLIFIED_FILE}`),
  };
}

/** The letter's folder that a file belongs to; none for the files of the series. */
export function folderOf(file: string): string | undefined {
  return /^content\/letters\/([^/]+)/.exec(file)?.[1];
}
