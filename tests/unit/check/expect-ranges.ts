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

/** Holds every range to the promise that it is in the file, and is empty only where nothing stands. */
export function expectInFile({ diagnostics, texts }: CheckResult): void {
  for (const diagnostic of diagnostics) {
    const { range, rule } = diagnostic;
    const text = texts.get(diagnostic.file);
    if (text === undefined) continue;
    const lines = text.split('\n');
    for (const { line, column } of [range.start, range.end]) {
      expect(line, told(diagnostic)).toBeGreaterThanOrEqual(1);
      expect(column, told(diagnostic)).toBeGreaterThanOrEqual(1);
      expect(column, told(diagnostic)).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
    }
    const [from, to] = [offsetOf(text, range.start), offsetOf(text, range.end)];
    expect(to, told(diagnostic)).toBeGreaterThanOrEqual(from);
    if (from === to && from < text.length) expect([...OF_NOTHING], told(diagnostic)).toContain(rule);
  }
}

/** The same, and that what a message quotes are the words in the range. */
export function expectRanges(result: CheckResult): void {
  expectInFile(result);
  for (const diagnostic of result.diagnostics) {
    const words = wordsAt(diagnostic, result.texts);
    const quoted = [...diagnostic.message.matchAll(/「(.+?)」(?!」)/g)].map(([, each = '']) => each);
    if (words === undefined || quoted.length === 0 || OF_SURROUNDINGS.has(diagnostic.rule)) continue;
    // Markdown may write a character as a reference.
    const plain = words.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
    expect(
      quoted.some((each) => each === plain || isPartOf(each, plain)),
      `${told(diagnostic)}: ${words}`,
    ).toBe(true);
  }
}

function told({ rule, file, range: { start }, message }: Diagnostic): string {
  return `${rule} ${file}:${start.line}:${start.column} ${message}`;
}

/** Of an attribute and a link the message quotes what is written in it. */
function isPartOf(quoted: string, words: string): boolean {
  return /^(\w+="|\[|!\[)/.test(words) && words.includes(quoted);
}
