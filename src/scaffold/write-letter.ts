import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { ACCENTS } from '../series/accents.ts';
import { folderFor } from '../series/folder.ts';
import { withRetries } from '../shared/retry.ts';
import type { LetterRequest } from './letter-request.ts';

const TEMPLATE = join(import.meta.dirname, 'template');

/**
 * Writes a complete letter as a draft: the elements that most articles need shown once, every file valid.
 * @param root the content folder.
 * @param today day of publication to begin with, `2026-11-23`.
 * @returns the folder's name.
 * @throws `EEXIST` where the folder stands already: nothing is ever overwritten.
 */
export async function writeLetter(root: string, request: LetterRequest, today: string): Promise<string> {
  const folder = folderFor(request);
  const values: Record<string, string> = {
    position: String(request.position),
    letter: request.letter,
    word: request.word,
    // As YAML wants it: a title with a colon, a quote or a # has to be quoted.
    title: stringify(request.title, { lineWidth: 0 }).trim(),
    accent: ACCENTS[(request.position - 1) % ACCENTS.length]!,
    today,
    year: today.slice(0, 4),
  };
  const letters = join(root, 'letters');
  const target = join(letters, folder);
  await mkdir(letters, { recursive: true });
  if (await lstat(target).catch(() => undefined))
    throw Object.assign(new Error(`${target} is there already.`), { code: 'EEXIST' });
  // Beside its place, under a name that no reader of the content looks at: the letter is there whole or not at all.
  const unfinished = join(letters, `.${folder}.${process.pid}`);
  await mkdir(unfinished);
  try {
    for (const name of await readdir(TEMPLATE)) {
      const template = await readFile(join(TEMPLATE, name), 'utf8');
      const text = template.replace(/\{\{(\w+)\}\}/g, (_, key: string) => values[key] ?? '');
      await writeFile(join(unfinished, name), text, { flag: 'wx', flush: true });
    }
    await withRetries(() => rename(unfinished, target));
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
  return folder;
}
