import { lstat, readlink, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { errorCode } from '../shared/error-code.ts';

/** More links in a row than this lead in a circle. */
const MOST_LINKS = 40;

/**
 * The place that a path names once all links are followed, whether anything is there yet or not.
 * @returns an absolute path without links.
 * @throws where the links lead in a circle.
 */
export async function realPlace(path: string, links = 0): Promise<string> {
  const whole = resolve(path);
  const real = await realpath(whole).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (real !== undefined) return real;
  const isLink = await lstat(whole).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
  if (isLink && links < MOST_LINKS) return realPlace(resolve(dirname(whole), await readlink(whole)), links + 1);
  const parent = dirname(whole);
  return parent === whole ? whole : join(await realPlace(parent, links), basename(whole));
}

/**
 * Whether one folder is another, or lies in it. Folders that are there are compared by what the file
 * system knows them by, so that no link, mount or other case of letters hides them.
 * @param inner absolute path without links.
 */
export async function isWithin(outer: string, inner: string): Promise<boolean> {
  const place = await realPlace(outer);
  const wanted = await identity(place);
  for (let at = inner; ; at = dirname(at)) {
    if (at === place || (wanted !== undefined && wanted === (await identity(at)))) return true;
    if (dirname(at) === at) return false;
  }
}

async function identity(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found && `${found.dev}:${found.ino}`;
}
