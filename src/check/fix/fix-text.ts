import type { Linter } from '../../typography/lint/lint.ts';
import { applyEdits, type Edit } from '../../typography/lint/rule.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { lintFile } from '../typography/check-typography.ts';
import { articleOutline, lintTexts } from '../typography/lint-texts.ts';

/** A file as it is once it is mended. */
export interface FixedText {
  text: string;
  /** What was mended, as it was found. */
  mended: Finding[];
}

/** One mend can lay open another; more rounds than this none needs. */
const MOST_ROUNDS = 8;

/**
 * Makes all safe changes to a file. A text whose changes would alter more than itself, as
 * where a mark means something to Markdown, is left as it is.
 * @param file its path, which tells what kind of file it is.
 */
export function fixText(whole: string, file: string, lint: Linter): FixedText {
  const fixed: FixedText = { text: whole, mended: [] };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { text, mended } = fixOnce(fixed.text, file, lint);
    if (!mended.length) break;
    fixed.text = text;
    fixed.mended.push(...mended);
  }
  return fixed;
}

/** The safe changes of one text. */
interface Mend {
  /** Which text of the file. */
  index: number;
  expected: string;
  inFile: Edit[];
  findings: Finding[];
}

function fixOnce(whole: string, file: string, lint: Linter): FixedText {
  const linted = lintFile(whole, file, lint);
  const mends = linted.flatMap(({ text: { text }, places }, index): Mend[] => {
    const safe = places.filter(({ inFile }) => inFile);
    if (!safe.length) return [];
    return [{ index, expected: applyEdits(text, safe.flatMap(({ found }) => found.edits!)), inFile: safe.flatMap(({ inFile }) => inFile!), findings: safe.map(({ finding }) => finding) }];
  });
  const outline = articleOutline(whole, file);
  const make = (some: readonly Mend[]): string => applyEdits(whole, some.flatMap(({ inFile }) => inFile));
  const isTrue = (some: readonly Mend[]): boolean => {
    const expected = linted.map(({ text }) => text.text);
    for (const mend of some) expected[mend.index] = mend.expected;
    const made = make(some);
    const read = lintTexts(made, file);
    return read.length === expected.length && read.every(({ text }, index) => text === expected[index]) && articleOutline(made, file) === outline;
  };
  const made = isTrue(mends) ? mends : mends.filter((each) => isTrue([each]));
  return { text: make(made), mended: made.flatMap(({ findings }) => findings) };
}
