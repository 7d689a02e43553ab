import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programOf } from '../../src/shared/program.ts';
import { terminal } from '../support/commands.ts';
import type { Catcher } from './fault.ts';
import { playwrightResults, readReport, type TestResult, vitestResults } from './test-reports.ts';

/** How a run of tests ended. */
export interface TestRun {
  results: TestResult[];
  /** What the runner said on its terminal, for whoever asks why nothing was run. */
  output: string;
}

/**
 * Runs a program in a copy of the project, and waits for its end.
 * @param timeout milliseconds after which it is stopped; it never is, where left out.
 * @returns its exit code, null where it was stopped, and all that it said.
 */
export async function runIn(
  project: string,
  args: readonly string[],
  { env = {}, timeout }: { env?: Readonly<Record<string, string>>; timeout?: number } = {},
): Promise<{ status: number | null; output: string }> {
  const child = spawn(process.execPath, args, {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: terminal({ NODE_COMPILE_CACHE: join(project, '.cache/code'), ...env }),
    timeout,
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (status) => done({ status, output: Buffer.concat(said).toString() }));
  });
}

/**
 * Runs those tests of files, of one runner, whose full names match a pattern.
 * @param files from the project's folder.
 * @param options how many of a browser's tests run at a time, and after how many milliseconds they are stopped.
 */
export async function runTests(
  project: string,
  runner: Catcher['runner'],
  files: readonly string[],
  pattern: string,
  { workers = 1, timeout }: { workers?: number; timeout?: number } = {},
): Promise<TestRun> {
  const folder = mkdtempSync(join(tmpdir(), 'faults-report-'));
  const report = join(folder, 'report.json');
  try {
    const { output } = await runIn(
      project,
      runner === 'unit'
        ? [
            ...[programOf('vitest'), 'run', '--config', 'tests/vitest.config.ts', ...files],
            ...['-t', pattern, '--reporter=json', `--outputFile=${report}`],
          ]
        : [
            ...[programOf('@playwright/test', 'playwright'), 'test', '--config', 'tests/playwright.config.ts'],
            // Playwright takes files for patterns of their paths.
            ...files.map((file) => `/${file.split('/').at(-1)!.replaceAll('.', '\\.')}$`),
            ...['-g', pattern, `--workers=${workers}`, '--reporter=json'],
          ],
      { timeout, env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
    );
    const written = readReport(report);
    return { results: runner === 'unit' ? vitestResults(written, project) : playwrightResults(written), output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
