import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../shared/list-files.ts';

/** The file by which a built site is known again: it says who wrote the folder, and lists what was written. */
export const MARK = '.site-build.json';

const BUILT_BY = 'npm run build';

/** Left by file managers wherever they show a folder. */
const LITTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** Marks a folder as a site that this program built. Whatever stands in it by now counts as written by the build. */
export async function markSite(dir: string): Promise<void> {
  const files = (await listFiles(dir)).filter((file) => file !== MARK);
  await writeFile(join(dir, MARK), `${JSON.stringify({ builtBy: BUILT_BY, files }, null, 1)}\n`);
}

/**
 * What stands in a folder and was not written by a build, as paths with `/`.
 * @returns all that is there where the folder bears no mark; nothing where the next build may replace it.
 */
export async function strangersIn(dir: string): Promise<string[]> {
  const written = await markedFiles(dir);
  const present = written ? await listFiles(dir) : await readdir(dir);
  return present.filter((file) => !(written && (file === MARK || written.has(file))) && !LITTER.has(file.split('/').at(-1)!));
}

/** The files that a folder's mark lists; undefined where it has no mark, or one that somebody else wrote. */
async function markedFiles(dir: string): Promise<Set<unknown> | undefined> {
  try {
    const { builtBy, files } = JSON.parse(await readFile(join(dir, MARK), 'utf8')) as { builtBy?: unknown; files?: unknown };
    return builtBy === BUILT_BY && Array.isArray(files) ? new Set<unknown>(files) : undefined;
  } catch {
    return undefined;
  }
}
