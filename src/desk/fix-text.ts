import type { Linter } from '../typography/lint/lint.ts';
import { applyEdits, type Edit } from '../typography/lint/rule.ts';
import { safeEdits } from './lint-rules.ts';
import { lintTexts, type LintText } from './lint-texts.ts';

/** One mend can lay open another; more rounds than this none needs. */
const MOST_ROUNDS = 8;

/** The safe changes of one text, as changes to the text and to the file. */
interface Mend {
  index: number;
  mended: string;
  inFile: Edit[];
}

/**
 * Makes all safe changes to a file. A text whose changes would alter more than itself, as
 * where a mark means something to Markdown, is left as it is.
 * @param file its path, which tells what kind of file it is.
 */
export function fixText(whole: string, file: string, lint: Linter): string {
  let text = whole;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = fixOnce(text, file, lint);
    if (next === text) break;
    text = next;
  }
  return text;
}

function fixOnce(whole: string, file: string, lint: Linter): string {
  const texts = lintTexts(whole, file);
  const mends = texts.flatMap((text, index) => mendOf(text, index, whole, lint) ?? []);
  const make = (some: readonly Mend[]): string => applyEdits(whole, some.flatMap(({ inFile }) => inFile));
  const isTrue = (some: readonly Mend[]): boolean => {
    const expected = texts.map(({ text }) => text);
    for (const { index, mended } of some) expected[index] = mended;
    const read = lintTexts(make(some), file);
    return read.length === expected.length && read.every(({ text }, index) => text === expected[index]);
  };
  return make(isTrue(mends) ? mends : mends.filter((each) => isTrue([each])));
}

function mendOf(text: LintText, index: number, whole: string, lint: Linter): Mend | undefined {
  const safe = lint(text.text, text.foreign).flatMap((found) => {
    const inFile = safeEdits(found, text, whole);
    return inFile ? [{ edits: found.edits!, inFile }] : [];
  });
  if (!safe.length) return undefined;
  return { index, mended: applyEdits(text.text, safe.flatMap(({ edits }) => edits)), inFile: safe.flatMap(({ inFile }) => inFile) };
}
