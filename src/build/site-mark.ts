import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../shared/list-files.ts';

/** The file by which a built site is known again: it says who wrote the folder, and what was written. */
export const MARK = '.site-build.json';

const BUILT_BY = 'npm run build';

/** Files that file managers leave wherever they show a folder. */
const LITTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** Digits of a digest that are kept: enough that no changed file has the same by chance. */
const DIGITS = 16;
/** How many files are read at a time: systems let a program open only so many. */
const AT_ONCE = 64;

/** Marks a folder as a site that this program built. Whatever stands in it by now counts as written by the build. */
export async function markSite(dir: string): Promise<void> {
  const files = (await listFiles(dir)).filter((file) => file !== MARK);
  const digests = await digestsOf(dir, files);
  await writeFile(
    join(dir, MARK),
    `${JSON.stringify({ builtBy: BUILT_BY, files: Object.fromEntries(digests) }, null, 1)}\n`,
  );
}

/**
 * What stands in a folder and was not written by a build, or was changed since, as paths with `/`.
 * @returns all that is there where the folder bears no mark; nothing where the next build may replace it.
 */
export async function strangersIn(dir: string): Promise<string[]> {
  const written = await markedFiles(dir);
  if (!written) {
    const entries = await readdir(dir, { withFileTypes: true });
    return entries
      .filter((entry) => !(entry.isFile() && LITTER.has(entry.name)))
      .map(({ name }) => name)
      .sort();
  }
  const present = (await listFiles(dir)).filter((file) => file !== MARK && !LITTER.has(file.split('/').at(-1)!));
  const known = await digestsOf(
    dir,
    present.filter((file) => written.has(file)),
  );
  return present.filter((file) => !known.has(file) || known.get(file) !== written.get(file));
}

/** The digests that a folder's mark lists; undefined where it has no mark, or one that somebody else wrote. */
async function markedFiles(dir: string): Promise<Map<string, unknown> | undefined> {
  try {
    const { builtBy, files } = JSON.parse(await readFile(join(dir, MARK), 'utf8')) as {
      builtBy?: unknown;
      files?: unknown;
    };
    return builtBy === BUILT_BY && typeof files === 'object' && files !== null
      ? new Map(Object.entries(files))
      : undefined;
  } catch {
    return undefined;
  }
}

/** Digests of files by their paths; none of what cannot be read as a file. */
async function digestsOf(dir: string, files: readonly string[]): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  for (let from = 0; from < files.length; from += AT_ONCE) {
    await Promise.all(
      files.slice(from, from + AT_ONCE).map(async (file) => {
        const bytes = await readFile(join(dir, file)).catch(() => undefined);
        if (bytes) digests.set(file, createHash('sha256').update(bytes).digest('hex').slice(0, DIGITS));
      }),
    );
  }
  // In the order that was asked for, whichever was read first.
  return new Map(files.flatMap((file) => (digests.has(file) ? [[file, digests.get(file)!] as const] : [])));
}
