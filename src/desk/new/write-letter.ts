import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { ACCENTS } from '../../series/accents.ts';
import { letterAt } from '../../series/word.ts';
import { folderOf, type LetterRequest } from './letter-request.ts';

const TEMPLATE = join(import.meta.dirname, 'template');

/**
 * Writes a complete letter as a draft: every element shown once, every file sound.
 * @param root the content folder.
 * @param today day of publication to begin with, `2026-11-23`.
 * @returns the folder's name.
 * @throws `EEXIST` where the folder stands already: nothing is ever overwritten.
 */
export async function writeLetter(root: string, request: LetterRequest, today: string): Promise<string> {
  const folder = folderOf(request);
  const values: Record<string, string> = {
    position: String(request.position),
    letter: letterAt(request.position)!,
    word: request.word,
    // As YAML wants it: a title with a colon, a quote or a # has to be quoted.
    title: stringify(request.title, { lineWidth: 0 }).trim(),
    accent: ACCENTS[(request.position - 1) % ACCENTS.length]!,
    today,
    year: today.slice(0, 4),
  };
  await mkdir(join(root, 'letters'), { recursive: true });
  await mkdir(join(root, 'letters', folder));
  for (const name of await readdir(TEMPLATE)) {
    const template = await readFile(join(TEMPLATE, name), 'utf8');
    const text = template.replace(/\{\{(\w+)\}\}/g, (_, key: string) => values[key] ?? '');
    await writeFile(join(root, 'letters', folder, name), text, { flag: 'wx' });
  }
  return folder;
}
