import type { Linter } from '../../typography/lint/lint.ts';
import { applyEdits, type Edit } from '../../typography/lint/rule.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { lintFile } from '../typography/check-typography.ts';
import { articleOutline, lintTexts } from '../typography/lint-texts.ts';

/** A file as it is once it is fixed. */
export interface FixedText {
  text: string;
  /** What was fixed, as it was found. */
  fixed: Diagnostic[];
}

/** One fix can lay open another; more rounds than this none needs. */
const MOST_ROUNDS = 8;

/**
 * Makes all safe changes to a file. A text whose changes would alter more than itself, as
 * where a mark means something to Markdown, is left as it is.
 * @param file its path, which tells what kind of file it is.
 */
export function fixText(whole: string, file: string, lint: Linter): FixedText {
  const result: FixedText = { text: whole, fixed: [] };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { text, fixed } = fixOnce(result.text, file, lint);
    if (!fixed.length) break;
    result.text = text;
    result.fixed.push(...fixed);
  }
  return result;
}

/** The safe changes of one text. */
interface Fix {
  /** Which text of the file. */
  index: number;
  expected: string;
  inFile: Edit[];
  diagnostics: Diagnostic[];
}

function fixOnce(whole: string, file: string, lint: Linter): FixedText {
  const linted = lintFile(whole, file, lint);
  const fixes = linted.flatMap(({ text: { text }, places }, index): Fix[] => {
    const safe = places.filter(({ inFile }) => inFile);
    if (!safe.length) return [];
    return [
      {
        index,
        expected: applyEdits(
          text,
          safe.flatMap(({ found }) => found.edits!),
        ),
        inFile: safe.flatMap(({ inFile }) => inFile!),
        diagnostics: safe.map(({ diagnostic }) => diagnostic),
      },
    ];
  });
  const outline = articleOutline(whole, file);
  const make = (some: readonly Fix[]): string =>
    applyEdits(
      whole,
      some.flatMap(({ inFile }) => inFile),
    );
  const isTrue = (some: readonly Fix[]): boolean => {
    const expected = linted.map(({ text }) => text.text);
    for (const fix of some) expected[fix.index] = fix.expected;
    const made = make(some);
    const read = lintTexts(made, file);
    return (
      read.length === expected.length &&
      read.every(({ text }, index) => text === expected[index]) &&
      articleOutline(made, file) === outline
    );
  };
  const made = isTrue(fixes) ? fixes : fixes.filter((each) => isTrue([each]));
  return { text: make(made), fixed: made.flatMap(({ diagnostics }) => diagnostics) };
}
