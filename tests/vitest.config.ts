import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const UNIT = ['tests/unit/**/*.test.ts'];

/** Files that put something else in the place of a module: each has its modules for itself. */
const ALONE = ['tests/unit/build/run-build.test.ts'];

/** Whoever works on a change wants a first answer: quick files run first. A whole run ends sooner with the slow ones first. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toReversed();
  }
}
const isForWork = ['related', 'watch'].some((command) => process.argv.includes(command));

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    // Drawing and font cutting are the slow units; nothing here waits for a clock.
    testTimeout: 60_000,
    // Vitest would leave one processor to itself, which it hardly needs.
    maxWorkers: '100%',
    ...(isForWork && { sequence: { sequencer: QuickFirst } }),
    projects: [
      // Modules are loaded once for all files that a process runs: loading them anew for each took a third of the time.
      { extends: true, test: { name: 'unit', include: UNIT, exclude: ALONE, isolate: false } },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
});
