import { reasonOf } from '../shared/user-error.ts';

/**
 * Runs a command: what goes wrong is told in a line where a person can do something about it.
 * @param main does the work; gives the exit code.
 */
export async function runCommand(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = 1;
    tell(error);
  }
}

/** Prints what went wrong. */
export function tell(error: unknown): void {
  console.error(messageOf(error));
  if (process.env['DEBUG'] && error instanceof Error) console.error(error.stack);
}

/** What a person is told of an error; whoever writes programs gets the rest with DEBUG set. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return reasonOf(error) ?? (error.message || messageOf(error.cause) || error.name);
}
