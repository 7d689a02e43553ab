import { constants } from 'node:fs';
import { access, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { withRetries } from '../../shared/retry.ts';
import { UserError } from '../../shared/user-error.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Puts a new text in the place of an old one in a single step, so that no half-written file is ever seen.
 * A byte order mark is not written again.
 * @param before the text that the file must still hold.
 * @throws UserError where it holds another; whatever the system says of a file that cannot be written. It is then as it was.
 */
export async function replaceFile(path: string, before: string, after: string): Promise<void> {
  // A link stays one: what it leads to is written.
  const target = await realpath(path);
  // By renaming, a file is replaced that could not be written.
  await access(target, constants.W_OK);
  const [bytes, { mode }] = await Promise.all([readFile(target), stat(target)]);
  if (![before, BYTE_ORDER_MARK + before].some((text) => bytes.equals(Buffer.from(text))))
    throw new UserError('它不是 UTF-8，或檢查的時候被別的程式改過');
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    await writeFile(beside, after, { mode, flag: 'wx', flush: true });
    await withRetries(() => rename(beside, target));
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
