import { lstat, mkdir, mkdtemp, readFile, readlink, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { listFiles } from '../../src/shared/list-files.ts';

/**
 * A folder of its own, links in its path followed, gone when the test is over.
 * @param place the folder that it lies in.
 */
export async function temporaryFolder(place = tmpdir()): Promise<string> {
  await mkdir(place, { recursive: true });
  const dir = await realpath(await mkdtemp(join(place, 'test-')));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

/** Writes files, by path, into a folder. */
export async function writeFiles(dir: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
}

/** Every file below a folder with its text, by path with `/`; a link says where it leads. */
export async function filesOf(dir: string): Promise<Record<string, string>> {
  const texts = (await listFiles(dir)).map(async (path) => {
    const file = join(dir, path);
    const isLink = (await lstat(file)).isSymbolicLink();
    return [path, isLink ? `-> ${await readlink(file)}` : await readFile(file, 'utf8')] as const;
  });
  return Object.fromEntries(await Promise.all(texts));
}

/**
 * Replaces words that stand once in a file.
 * @throws where they do not.
 */
export async function changeFile(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (text.split(from).length !== 2) throw new Error(`「${from}」 does not stand once in ${file}`);
  await writeFile(
    file,
    text.replace(from, () => to),
  );
}
