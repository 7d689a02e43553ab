import type { RuleName } from '../diagnostics/rules.ts';
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

/**
 * Errors that a page can be shown with, and marked on it. Whatever is not listed keeps pages from
 * being rendered: better a list of diagnostics where a page could have stood than a stack trace.
 */
const SHOWN_IN_PLACE: ReadonlySet<RuleName> = new Set<RuleName>([
  // Files and their use.
  'file-mark',
  'file-line-ends',
  'figure-unused',
  'fact-unused',
  'fact-unused-note',
  'event-unused',
  'event-unused-note',
  'source-unused',
  'corroboration-note',
  'check-fails',
  // The article.
  'heading-level',
  'section-id',
  'link-protocol',
  'link-broken',
  'date-future',
  'date-order',
  'former-word',
  'sample-text',
  'picture-unused',
  'picture-alt',
  // Numbers in texts.
  'fact-missing',
  'fact-mismatch',
  'fact-ambiguous',
  'fact-one-digit-off',
  'fact-qualifier',
  'fact-rounding',
  'fact-span',
  'number-unknown',
  // Typography.
  'half-width-punctuation',
  'typed-space',
  'ellipsis',
  'dash',
  'wrong-quotes',
  'quote-nesting',
  'unpaired',
  'term-variant',
  'conversion-artefact',
  'simplified-character',
  'full-width-alphanumeric',
  'small-form-punctuation',
  'doubled-word',
  'doubled-punctuation',
]);

/** Tells from a check's diagnostics what cannot be rendered until it is mended. */
export function blockedBy(diagnostics: readonly Diagnostic[]): Blocked {
  const files = new Set(
    diagnostics.filter(({ level, rule }) => level === 'error' && !SHOWN_IN_PLACE.has(rule)).map(({ file }) => file),
  );
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
