import { type Catcher, type Fault, patternOf } from './fault.ts';
import { plant } from './planter.ts';
import type { TestResult } from './test-reports.ts';
import { runTests } from './test-runs.ts';
import { rebuildSite } from './workshop.ts';

/** The longest that the tests of one fault may take, in milliseconds: it may let one go round for ever. */
const LONGEST = 300_000;

/** What became of a fault. */
export interface Verdict {
  fault: Fault;
  /** Names of the tests that caught it; none where it was not caught. */
  caughtBy: string[];
  /** Why it was not caught. */
  reason?: string;
  seconds: number;
}

/** Whether a test is one of those that a catcher means. */
export function isMeant({ file, name }: TestResult, caughtBy: Catcher): boolean {
  return file === caughtBy.file && new RegExp(patternOf(caughtBy)).test(name);
}

/**
 * Plants a fault into a copy of the project, runs the tests that should catch it, and takes it back.
 * A test that is not run, or a site that does not build, catches nothing.
 */
export async function prove(fault: Fault, copy: string): Promise<Verdict> {
  const begun = performance.now();
  const verdict = (caughtBy: string[], reason?: string): Verdict => ({
    fault,
    caughtBy,
    ...(reason !== undefined && { reason }),
    seconds: (performance.now() - begun) / 1000,
  });
  const back: (() => void)[] = [];
  try {
    const { runner, file, rebuilt } = fault.caughtBy;
    back.push(plant(copy, fault));
    if (rebuilt) back.push(await rebuildSite(copy, rebuilt));
    const { results, output } = await runTests(copy, runner, [file], patternOf(fault.caughtBy), { timeout: LONGEST });
    const meant = results.filter((result) => isMeant(result, fault.caughtBy));
    if (meant.length === 0) return verdict([], `the test was not run:\n${output.trim().slice(-1500)}`);
    const failed = meant.filter(({ hasPassed }) => !hasPassed).map(({ name }) => name);
    return verdict(failed, failed.length ? undefined : `passed in spite of it: ${meant[0]!.name}`);
  } catch (error) {
    return verdict([], (error as Error).message);
  } finally {
    for (const undo of back.reverse()) undo();
  }
}

/**
 * Runs the tests that are to catch faults before there is any: one that fails then would seem to catch whatever is
 * planted, and one that is not there catches nothing.
 * @returns what is wrong with them, a line each.
 */
export async function unsoundTests(
  faults: readonly Fault[],
  copy: string,
  runner: Catcher['runner'],
  workers: number,
): Promise<string[]> {
  const catchers = faults.map(({ caughtBy }) => caughtBy).filter((each) => each.runner === runner);
  if (catchers.length === 0) return [];
  const files = [...new Set(catchers.map(({ file }) => file))];
  const pattern = [...new Set(catchers.map(patternOf))].join('|');
  const { results, output } = await runTests(copy, runner, files, pattern, { workers });
  if (results.length === 0) return [`no ${runner} test was run:\n${output.trim().slice(-3000)}`];
  const lines = catchers.flatMap((each) => {
    const meant = results.filter((result) => isMeant(result, each));
    const failed = meant.filter(({ hasPassed }) => !hasPassed).map(({ name }) => `fails without a fault: ${name}`);
    return meant.length ? failed : [`there is no such test in ${each.file}: ${String(each.test)}`];
  });
  return [...new Set(lines)];
}
