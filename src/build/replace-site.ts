import { existsSync, renameSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from '../shared/error-code.ts';
import { isHeld, withRetries } from '../shared/retry.ts';
import { UserError } from '../shared/user-error.ts';
import { exchange } from './exchange.ts';
import { assertReplaceable, mountPoint } from './out-dir.ts';
import type { WorkFolder } from './work-folder.ts';

/** Another build of the same destination was faster, and stands there or has just taken the old site away. */
const RIVAL = new Set(['ENOTEMPTY', 'EEXIST', 'ENOENT']);

/**
 * Puts the finished site in the place of the old one, which moves into the work folder and is gone
 * only when the new one stands. In one step where the system can, else in two.
 * @throws UserError where the old one cannot be moved, or holds what no build wrote: it stays as it was.
 */
export async function replaceSite(target: string, folder: WorkFolder): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  try {
    await withRetries(
      () => replaceOnce(target, folder),
      (code) => isHeld(code) || RIVAL.has(code),
    );
  } catch (error) {
    throw explain(errorCode(error), target) ?? error;
  }
}

async function replaceOnce(target: string, folder: WorkFolder): Promise<void> {
  const { fresh, retired } = folder;
  const inOneStep = exchange(fresh, target);
  if (!inOneStep) swap(target, folder);
  try {
    // Looked at where nobody adds to it any more: a file that came at the last moment is seen as well.
    await assertReplaceable(inOneStep ? fresh : retired, target);
  } catch (error) {
    giveBack(target, folder, inOneStep);
    throw error;
  }
}

/** Puts the old site back; the new one is then in the work folder, and goes with it. */
function giveBack(target: string, { fresh, retired }: WorkFolder, inOneStep: boolean): void {
  if (inOneStep && exchange(fresh, target)) return;
  const [aside, old] = inOneStep ? [retired, fresh] : [fresh, retired];
  renameSync(target, aside);
  renameSync(old, target);
}

/** Two renames; between them there is no site, so nothing is waited for. */
function swap(target: string, { fresh, retired }: WorkFolder): void {
  if (existsSync(target)) {
    rmSync(retired, { recursive: true, force: true });
    renameSync(target, retired);
  }
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (existsSync(retired) && !existsSync(target)) renameSync(retired, target);
    throw error;
  }
}

function explain(code: string, target: string): UserError | undefined {
  if (isHeld(code))
    return new UserError(`${target} 正被別的程式用著（${code}）：關掉開著它的編輯器、終端機或伺服器，再建一次。`);
  return code === 'EXDEV' || code === 'EBUSY' ? mountPoint(target) : undefined;
}
