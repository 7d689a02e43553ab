import { constants } from 'node:fs';
import { access, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { withRetries } from '../../shared/retry.ts';
import { UserError } from '../../shared/user-error.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { fixText } from './fix-text.ts';
import { contentLinter } from '../typography/check-typography.ts';
import { allFiles, filesForReaders, readContent } from '../../content/read/read-content.ts';
import { plainText } from '../../content/read/read-text.ts';

/** What came of fixing a content folder. */
export interface FixedContent {
  /** What was fixed, as it was found. */
  fixed: Diagnostic[];
  /** Files that could not be written: each is as it was. */
  refused: { file: string; error: unknown }[];
}

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Fixes in the content folder what can be fixed without reading the sentence. All else in
 * its files stays byte for byte, and so does a file that cannot be written: one that is not
 * UTF-8, was changed in the meantime, or for which the disk has no room.
 * @param root the content folder.
 */
export async function fixContent(root: string): Promise<FixedContent> {
  const files = await readContent(root);
  const { lint } = contentLinter(files.terms);
  const result: FixedContent = { fixed: [], refused: [] };
  const forReaders = new Set(filesForReaders(files));
  for (const each of allFiles(files)) {
    const { file, text, hasMark, diagnostics = [] } = each;
    if (text === undefined) continue;
    const { text: after, fixed } = forReaders.has(each) ? fixText(text, file, lint) : { text, fixed: [] };
    const habits = diagnostics.filter(({ fixable }) => fixable);
    if (!fixed.length && !habits.length) continue;
    try {
      await replaceFile(
        join(root, ...file.split('/').slice(1)),
        (hasMark ? BYTE_ORDER_MARK : '') + text,
        plainText(after),
      );
      result.fixed.push(...habits, ...fixed);
    } catch (error) {
      result.refused.push({ file, error });
    }
  }
  return result;
}

/** Puts the new text in the place of the old one in a single step, so that no half-written file is ever seen. */
async function replaceFile(path: string, before: string, after: string): Promise<void> {
  // A link stays one: what it leads to is written.
  const target = await realpath(path);
  // By renaming, a file is replaced that could not be written.
  await access(target, constants.W_OK);
  const [bytes, { mode }] = await Promise.all([readFile(target), stat(target)]);
  if (!bytes.equals(Buffer.from(before))) throw new UserError('它不是 UTF-8，或檢查的時候被別的程式改過');
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    await writeFile(beside, after, { mode, flag: 'wx', flush: true });
    await withRetries(() => rename(beside, target));
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
