import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Every file below a folder, in order of name; links, and whatever else is no folder, count as files.
 * Node's own way down follows links in some versions and not in others.
 * @returns paths below the folder, with `/`.
 * @throws where there is no such folder.
 */
export async function listFiles(folder: string, below = ''): Promise<string[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  const lists = entries.map(async (entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    return entry.isDirectory() ? listFiles(folder, path) : [path];
  });
  return (await Promise.all(lists)).flat().sort();
}
