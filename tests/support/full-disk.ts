/**
 * A module, for Node's `--import`, with which the nth file that is written is the first that the
 * disk has no room for.
 */
export function fullDisk(nth: number): string {
  const code = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    let left = ${nth};
    const { writeFile } = fs.promises;
    fs.promises.writeFile = async (...args) => {
      left -= 1;
      if (left > 0) return writeFile(...args);
      await writeFile(args[0], '', args[2]);
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write', errno: -28 });
    };
    syncBuiltinESMExports();`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}
