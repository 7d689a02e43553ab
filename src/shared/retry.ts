import { setTimeout as wait } from 'node:timers/promises';
import { errorCode } from './error-code.ts';

/** How often a thing is tried: some ten seconds in all. */
const TRIES = 14;
const FIRST_PAUSE = 20;
const LONGEST_PAUSE = 1000;

/** What Windows says as long as another program, a virus scanner for one, has a file open. */
const HELD = new Set(['EPERM', 'EACCES', 'EBUSY']);

/** Whether a file could not be touched only because another program has it open: that passes. */
export function isHeld(code: string): boolean {
  return process.platform === 'win32' && HELD.has(code);
}

/**
 * Does something that may be in another program's way, again and again for some seconds.
 * @param isPassing whether an error of this code may pass by itself.
 * @throws the last error, or the first that does not pass.
 */
export async function withRetries<T>(
  attempt: () => T | Promise<T>,
  isPassing: (code: string) => boolean = isHeld,
): Promise<T> {
  for (let tries = 1, pause = FIRST_PAUSE; ; tries += 1, pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      return await attempt();
    } catch (error) {
      if (tries >= TRIES || !isPassing(errorCode(error))) throw error;
      await wait(pause);
    }
  }
}
