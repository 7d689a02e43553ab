import { format } from 'node:util';
import { runCheck } from '../../src/cli/run-check.ts';
import { runNew } from '../../src/cli/run-new.ts';
import { terminal, type Ended, type Variables } from './commands.ts';

/** The commands that take their flags and settings from whoever calls them. */
const COMMANDS = { check: runCheck, new: runNew } as const;

/**
 * Runs a command as `run` of `commands.ts` does, but in this process: for what it does and says, where nobody asks
 * whether it ends a process.
 */
export function runHere(command: keyof typeof COMMANDS, flags: readonly string[], env: Variables): Promise<Ended> {
  return heard(() => COMMANDS[command](flags, terminal(env)));
}

/**
 * What work says on the terminal before it gives its exit code. What others say meanwhile counts as its own, so
 * nothing else may run beside it.
 */
export async function heard(work: () => Promise<number>): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  const { log, error } = console;
  console.log = (...words: unknown[]) => void (said.stdout += `${format(...words)}\n`);
  console.error = (...words: unknown[]) => void (said.stderr += `${format(...words)}\n`);
  try {
    const status = await work();
    return { status, ...said, output: said.stdout + said.stderr };
  } finally {
    Object.assign(console, { log, error });
  }
}
