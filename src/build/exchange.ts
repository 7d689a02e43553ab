import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** `renameat2` by processor, for machines whose `mv` is older than coreutils 9.5; -100 is the working folder, 2 is RENAME_EXCHANGE. */
const SYSTEM_CALL: Partial<Record<NodeJS.Architecture, number>> = { x64: 316, arm64: 276 };
const PERL = 'exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) == 0 ? 0 : 1)';

/**
 * Lets two folders change places in one step, so that at no time one of them is missing. Only
 * Linux can, and Node offers no way to ask for it: a program of the system's does. It is waited for
 * without letting anything else happen: whoever cleaned up meanwhile would not know which is which.
 * @param first absolute path.
 * @param second absolute path in the same file system.
 * @returns whether they did; where not, nothing has changed.
 */
export function exchange(first: string, second: string): boolean {
  if (process.platform !== 'linux') return false;
  const before = inode(first);
  const call = SYSTEM_CALL[process.arch];
  const ways: [command: string, args: string[]][] = [['mv', ['--exchange', '--no-target-directory', first, second]]];
  if (call !== undefined) ways.push(['perl', ['-e', PERL, String(call), first, second]]);
  for (const [command, args] of ways) {
    const { status, signal } = spawnSync(command, args, { stdio: 'ignore' });
    // A program that was stopped may have done it before.
    if (status === 0 || (signal !== null && inode(second) === before)) return true;
  }
  return false;
}

function inode(path: string): bigint | undefined {
  return statSync(path, { bigint: true, throwIfNoEntry: false })?.ino;
}
