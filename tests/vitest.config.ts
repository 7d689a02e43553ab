import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const UNIT = ['tests/unit/**/*.test.ts'];

/** Files that put something else in the place of a module: each has its modules for itself. */
const ALONE = ['tests/unit/build/run-build.test.ts'];

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    // Drawing and font cutting are the slow units; nothing here waits for a clock.
    testTimeout: 60_000,
    // Vitest would leave one processor to itself, which it hardly needs.
    maxWorkers: '100%',
    projects: [
      // Modules are loaded once for all files that a process runs: loading them anew for each took a third of the time.
      { extends: true, test: { name: 'unit', include: UNIT, exclude: ALONE, isolate: false } },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
});
