import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A file of a letter's folder, known without being read. */
export interface FolderFile {
  name: string;
  /** Its path, links followed. */
  path: string;
  bytes: number;
  /** A link that leads out of the folder, or nowhere: it is not to be read. */
  leadsOut: boolean;
}

/**
 * Lists the files that stand directly in a folder, by name; hidden ones are left out, and
 * none is opened. An empty list where there is no such folder.
 */
export async function folderFiles(folder: string): Promise<FolderFile[]> {
  const home = await realpath(folder).catch(() => undefined);
  if (home === undefined) return [];
  const entries = await readdir(home, { withFileTypes: true });
  const names = entries
    .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && !entry.name.startsWith('.'))
    .map(({ name }) => name);
  const files = await Promise.all(names.sort().map((name) => fileAt(home, name)));
  return files.filter((file) => file !== undefined);
}

async function fileAt(home: string, name: string): Promise<FolderFile | undefined> {
  const path = await realpath(join(home, name)).catch(() => undefined);
  if (!path?.startsWith(home + sep)) return { name, path: join(home, name), bytes: 0, leadsOut: true };
  const found = await stat(path);
  return found.isFile() ? { name, path, bytes: found.size, leadsOut: false } : undefined;
}
