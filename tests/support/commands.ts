import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { PROJECT } from './project.ts';

/** The commands of package.json that tests run, by what `npm run` calls them. */
export type Command = 'build' | 'check' | 'new' | 'serve' | 'start' | 'schemas' | 'dev';

/** Settings and other variables that a command is given. */
export type Variables = Readonly<Record<string, string>>;

/** How a command came to its end. */
export interface Ended {
  /** Its exit code; null where a signal ended it. */
  status: number | null;
  stdout: string;
  stderr: string;
  /** Both, one after the other. */
  output: string;
}

/** Where and how a command runs. */
export interface RunOptions {
  env?: Variables;
  /** A copy of the project; the project itself when left out. */
  project?: string;
  /** Flags for Node, such as `--import`. */
  node?: readonly string[];
}

/** Of the test runner's, or settings that a terminal may hold: commands are run without them. */
const LEFT_OUT =
  /^(VITEST.*|TEST|DEV|PROD|SSR|MODE|BASE_URL|NODE_ENV|NODE_OPTIONS|npm_.*|ASTRO_.*|SITE_URL|BASE_PATH|CONTENT_DIR|OUT_DIR|PORT|HOST)$/;

/** Where compiled code is kept, as `run.mjs` has it: programs that tests start without it begin as fast. */
const COMPILED = { NODE_COMPILE_CACHE: join(PROJECT, '.cache/code') };

/** The environment as an editor's terminal has it. */
export function terminal(variables: Variables = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !LEFT_OUT.test(name));
  return { ...Object.fromEntries(kept), ...COMPILED, ...variables };
}

function call(command: Command, flags: readonly string[], { project = PROJECT, node = [] }: RunOptions): string[] {
  const program = command === 'dev' ? ['src/cli/astro.ts', 'dev'] : [`src/cli/${command}.ts`];
  return [...node, join(project, 'src/cli/run.mjs'), ...program, ...flags];
}

/** Runs a command as `npm run` does, with nobody there to answer, and waits for its end. */
export function run(command: Command, flags: readonly string[] = [], options: RunOptions = {}): Ended {
  const { project = PROJECT, env } = options;
  const ended = spawnSync(process.execPath, call(command, flags, options), {
    cwd: project,
    encoding: 'utf8',
    input: '',
    env: terminal(env),
  });
  return { status: ended.status, stdout: ended.stdout, stderr: ended.stderr, output: ended.stdout + ended.stderr };
}

/** Runs a command as `npm run` does, with nobody there to answer, while others may run beside it. */
export async function runAside(
  command: Command,
  flags: readonly string[] = [],
  options: RunOptions = {},
): Promise<Ended> {
  const child = start(command, flags, options);
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout!),
    text(child.stderr!),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return { status, stdout, stderr, output: stdout + stderr };
}

/** Starts a command as `npm run` does, and leaves it to whoever asked to stop it. */
export function start(command: Command, flags: readonly string[] = [], options: RunOptions = {}): ChildProcess {
  const { project = PROJECT, env } = options;
  return spawn(process.execPath, call(command, flags, options), {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: terminal(env),
  });
}
