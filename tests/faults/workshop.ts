import { existsSync, mkdtempSync, realpathSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { SITES, type SiteName, workFile } from '../browser/support/sites.ts';
import { PROJECT } from '../support/project.ts';
import { runIn } from './test-runs.ts';

/** What lies in the project's folder and is not its own: packages, what was built, what is kept, what Git keeps. */
const LEFT_OUT = /^(?:node_modules|dist|test-results|\.git|\.astro|\.cache|\.site-build-.*)$/;

const PREPARE = 'tests/browser/support/prepare.ts';

/** Copies of the project that this process has made: none outlives it. */
const made = new Set<string>();
process.on('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

/** Copies the project to a temporary folder, with a link to its packages, and gives back where it is. */
export async function copyProject(): Promise<string> {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'faults-')));
  made.add(copy);
  await cp(PROJECT, copy, { recursive: true, filter: (path) => !LEFT_OUT.test(relative(PROJECT, path)) });
  // Windows lets everybody make a junction, and few a link.
  symlinkSync(join(PROJECT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

/**
 * Builds test sites in a copy of the project, those that are named or all.
 * @throws with what the build said, where one does not build.
 */
export async function buildSites(copy: string, ...names: readonly SiteName[]): Promise<void> {
  const { status, output } = await runIn(copy, [PREPARE, ...names]);
  if (status !== 0) throw new Error(output.trim().split('\n').slice(-12).join('\n'));
}

/** Gives a copy of the project the test sites that were built in another. */
export async function copySites(from: string, to: string): Promise<void> {
  await cp(join(from, '.cache'), join(to, '.cache'), { recursive: true });
}

/**
 * Builds a test site anew in a copy of the project, while the sound one waits aside.
 * @returns puts the sound one back.
 * @throws where it does not build; then the sound one is back already.
 */
export async function rebuildSite(copy: string, name: SiteName): Promise<() => void> {
  const { content, dir } = SITES[name];
  const parts = [dir, workFile(name), ...(content.startsWith('.cache/') ? [content] : [])].filter((part) =>
    existsSync(join(copy, part)),
  );
  const aside = mkdtempSync(join(copy, '.cache/sound-'));
  const waiting = (at: number) => join(aside, String(at));
  parts.forEach((part, at) => renameSync(join(copy, part), waiting(at)));
  const putBack = () => {
    parts.forEach((part, at) => {
      rmSync(join(copy, part), { recursive: true, force: true });
      renameSync(waiting(at), join(copy, part));
    });
    rmSync(aside, { recursive: true });
  };
  try {
    await buildSites(copy, name);
  } catch (error) {
    putBack();
    throw error;
  }
  return putBack;
}
