import { join } from 'node:path';
import { hasSafeFix, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { applyEdits } from '../../diagnostics/text-edit.ts';
import { checkContent } from '../check-content.ts';
import type { CheckResult } from '../check-result.ts';
import { replaceFile } from './replace-file.ts';

/** What came of fixing a content folder. */
export interface FixedContent {
  /** What was fixed, as it was found. */
  fixed: Diagnostic[];
  /** Files that could not be written: each is as it was. */
  refused: { file: string; error: unknown }[];
  /** What the check finds afterwards. */
  result: CheckResult;
}

/** One fix can lay open another; more rounds than this none needs. */
const MOST_ROUNDS = 8;

/**
 * Makes in the content folder the changes that the check's diagnostics bring along, as far as they
 * are safe, and checks again until none is left. All else in its files stays byte for byte, and so
 * does a file that cannot be written: one that is not UTF-8, was changed in the meantime, or for
 * which the disk has no room.
 * @param root the content folder.
 */
export async function fixContent(root: string): Promise<FixedContent> {
  const fixed: Diagnostic[] = [];
  const refused = new Map<string, unknown>();
  let result = await checkContent(root);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let written = 0;
    for (const [file, text] of result.texts) {
      const fixes = result.diagnostics.filter((diagnostic) => diagnostic.file === file && hasSafeFix(diagnostic));
      if (fixes.length === 0 || refused.has(file)) continue;
      try {
        await replaceFile(join(root, ...file.split('/').slice(1)), text, fixedText(text, fixes));
        fixed.push(...fixes);
        written += 1;
      } catch (error) {
        refused.set(file, error);
      }
    }
    if (written === 0) break;
    result = await checkContent(root);
  }
  return { fixed, refused: Array.from(refused, ([file, error]) => ({ file, error })), result };
}

/** A file's text with the safe changes of its diagnostics made, and no others. */
export function fixedText(text: string, diagnostics: readonly Diagnostic[]): string {
  return applyEdits(
    text,
    diagnostics.filter(hasSafeFix).flatMap(({ fix }) => fix?.edits ?? []),
  );
}
