import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from './finding.ts';
import { fixText } from './fix-text.ts';
import { contentLinter } from './lint-rules.ts';
import { allFiles, filesForReaders, readContent } from './read-content.ts';
import { plainText } from './read-text.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Mends in the content folder what can be mended without reading the sentence. All else in
 * its files stays byte for byte.
 * @param root the content folder.
 * @returns what was mended, as it was found.
 * @throws where a file is not UTF-8, or was changed in the meantime: nothing of it is written.
 */
export async function fixContent(root: string): Promise<Finding[]> {
  const files = await readContent(root);
  const { lint } = contentLinter(files.terms);
  const all: Finding[] = [];
  const forReaders = new Set(filesForReaders(files));
  for (const each of allFiles(files)) {
    const { file, text, hasMark, findings = [] } = each;
    if (text === undefined) continue;
    const { text: fixed, mended } = forReaders.has(each) ? fixText(text, file, lint) : { text, mended: [] };
    const habits = findings.filter(({ fixable }) => fixable);
    if (!mended.length && !habits.length) continue;
    await replaceFile(join(root, ...file.split('/').slice(1)), (hasMark ? BYTE_ORDER_MARK : '') + text, plainText(fixed));
    all.push(...habits, ...mended);
  }
  return all;
}

/** Puts the new text in the place of the old one in a single step, so that no half-written file is ever seen. */
async function replaceFile(path: string, before: string, after: string): Promise<void> {
  const [bytes, { mode }] = await Promise.all([readFile(path), stat(path)]);
  if (!bytes.equals(Buffer.from(before))) throw new Error(`${path} is not UTF-8, or was changed while it was checked.`);
  const beside = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(beside, after, { mode, flag: 'wx' });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
