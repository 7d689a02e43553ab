import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from './finding.ts';
import { fixText } from './fix-text.ts';
import { contentLinter } from './lint-rules.ts';
import { filesForReaders, readContent } from './read-content.ts';

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
  for (const { file, text } of filesForReaders(files)) {
    if (text === undefined) continue;
    const { text: fixed, mended } = fixText(text, file, lint);
    if (!mended.length) continue;
    await replaceFile(join(root, ...file.split('/').slice(1)), text, fixed);
    all.push(...mended);
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
