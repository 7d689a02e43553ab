import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** A disk that has no room for the nth file that is written from now on; the files after it find none either. */
export async function onFullDisk<T>(nth: number, work: () => Promise<T>): Promise<T> {
  const { writeFile } = fs.promises;
  let left = nth;
  const full: typeof writeFile = async (file, data, options) => {
    left -= 1;
    if (left > 0) return writeFile(file, data, options);
    await writeFile(file, '', options);
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), {
      code: 'ENOSPC',
      syscall: 'write',
      errno: -28,
    });
  };
  return withDisk({ writeFile: full }, work);
}

/** Lets the disk answer otherwise while work is done. */
export async function withDisk<T>(changes: Partial<typeof fs.promises>, work: () => Promise<T>): Promise<T> {
  const before = { ...fs.promises };
  Object.assign(fs.promises, changes);
  syncBuiltinESMExports();
  try {
    return await work();
  } finally {
    Object.assign(fs.promises, before);
    syncBuiltinESMExports();
  }
}
