import { expect } from 'vitest';
import type { CheckResult } from '../../../src/check/check-result.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import type { RuleName } from '../../../src/diagnostics/rules.ts';
import { offsetOf } from './letter-in-memory.ts';

/** Rules of what is missing, empty, or told of a file as a whole: nothing may stand at their place. */
const OF_NOTHING: ReadonlySet<RuleName> = new Set<RuleName>([
  'file-missing',
  'file-empty',
  'file-mark',
  'file-large',
  'file-outside',
  'file-stray',
  'file-unreadable',
  'frontmatter-missing',
  'schema-missing-field',
  'schema-type',
  'formula-syntax',
  'figure-unused',
  'picture-unused',
]);

/** Rules that quote a name of what stands around the place, or a unit: the field, the fact, the event. */
const OF_SURROUNDINGS: ReadonlySet<RuleName> = new Set<RuleName>([
  'schema-missing-field',
  'schema-type',
  'schema-value',
  'value-or-derived',
  'count-is-whole',
  'range-order',
  'derived-status',
  'source-of-derived',
  'corroboration-note',
  'event-derived',
  'decimals-of-typed',
  'formula-dimension',
  'formula-syntax',
  'figure-labels',
]);

/** The words of the file that a diagnostic points at; undefined where the file could not be read. */
export function wordsAt({ file, range }: Diagnostic, texts: CheckResult['texts']): string | undefined {
  const text = texts.get(file);
  return text === undefined ? undefined : text.slice(offsetOf(text, range.start), offsetOf(text, range.end));
}

/** Holds every range to the promise that it is in the file, is the words that the message is about, and is empty only where none stand. */
export function expectRanges({ diagnostics, texts }: CheckResult): void {
  for (const diagnostic of diagnostics) {
    const { rule, file, range, message } = diagnostic;
    const what = `${rule} ${file}:${range.start.line}:${range.start.column} ${message}`;
    const text = texts.get(file);
    if (text !== undefined) {
      const lines = text.split('\n');
      for (const { line, column } of [range.start, range.end]) {
        expect(line, what).toBeGreaterThanOrEqual(1);
        expect(column, what).toBeGreaterThanOrEqual(1);
        expect(column, what).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
      }
      expect(offsetOf(text, range.end), what).toBeGreaterThanOrEqual(offsetOf(text, range.start));
    }
    const words = wordsAt(diagnostic, texts);
    if (words === '') expect([...OF_NOTHING], what).toContain(rule);
    const quoted = [...message.matchAll(/「(.+?)」(?!」)/g)].map(([, each = '']) => each);
    if (words === undefined || quoted.length === 0 || OF_SURROUNDINGS.has(rule)) continue;
    // Markdown may write a character as a reference.
    const plain = words.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
    expect(
      quoted.some((each) => each === plain || isPartOf(each, plain)),
      `${what}: ${words}`,
    ).toBe(true);
  }
}

/** Of an attribute and a link the message quotes what is written in it. */
function isPartOf(quoted: string, words: string): boolean {
  return /^(\w+="|\[|!\[)/.test(words) && words.includes(quoted);
}
