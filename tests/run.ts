import { spawnSync } from 'node:child_process';
import { programOf } from '../src/shared/program.ts';

// Runs the parts of the test suite that are named, all of `npm test` where none is. Flags go to the last program.
const PLAYWRIGHT = [programOf('@playwright/test', 'playwright'), 'test', '--config', 'tests/playwright.config.ts'];
/** What Prettier keeps: code, not texts. */
const CODE = ['src/**/*.{ts,mjs,astro,css}', 'tests/**/*.ts', '*.mjs'];
const PRETTIER = [programOf('prettier'), '--log-level', 'warn', ...CODE];
const SITES = ['tests/browser/support/prepare.ts'];

/** Programs of each part, by what Node is told. */
const PARTS: Readonly<Record<string, string[][]>> = {
  types: [['src/cli/astro.ts', 'check', '--minimumSeverity', 'warning']],
  lint: [
    // ESLint reads the types that Astro makes of the collections.
    ['src/cli/astro.ts', 'sync'],
    [programOf('eslint'), '.', '--max-warnings', '0'],
    [...PRETTIER, '--check'],
  ],
  format: [[...PRETTIER, '--write']],
  unit: [[programOf('vitest'), 'run', '--config', 'tests/vitest.config.ts']],
  browser: [SITES, PLAYWRIGHT],
  baselines: [SITES, [...PLAYWRIGHT, '--grep', 'signed off', '--update-snapshots']],
  bench: ['check-letter', 'read-numbers', 'lint-typography', 'build-letters'].map((name) => [`tests/bench/${name}.ts`]),
};
const ALL = ['types', 'lint', 'unit', 'browser'];

const given = process.argv.slice(2);
const names = given.filter((each) => each in PARTS);
const flags = given.filter((each) => !(each in PARTS));
const programs = (names.length ? names : ALL).flatMap((name) => PARTS[name]!);

for (const [index, program] of programs.entries()) {
  const args = index === programs.length - 1 ? [...program, ...flags] : program;
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
