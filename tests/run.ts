import { spawnSync } from 'node:child_process';
import { programOf } from '../src/shared/program.ts';

// Runs the parts of the test suite that are named, all of `npm test` where none is, and says at last how long each took. Flags go to the last program.
const PLAYWRIGHT = programOf('@playwright/test', 'playwright');
/** What Prettier keeps: code, not texts. */
const CODE = ['src/**/*.{ts,mjs,astro,css}', 'tests/**/*.ts', '*.mjs'];
const PRETTIER = [programOf('prettier'), '--log-level', 'warn', ...CODE];

/** A program by what Node is told. */
type Program = readonly string[];

const SITES: Program = ['tests/browser/support/prepare.ts'];
const BENCHES = ['check-letter', 'read-numbers', 'lint-typography', 'build-letters'];

/** Programs of each part. */
const PARTS: Readonly<Record<string, readonly Program[]>> = {
  types: [['src/cli/astro.ts', 'check', '--minimumSeverity', 'warning']],
  lint: [
    // ESLint reads the types that Astro makes of the collections.
    ['src/cli/astro.ts', 'sync'],
    [programOf('eslint'), '.', '--max-warnings', '0'],
    [...PRETTIER, '--check'],
  ],
  format: [[...PRETTIER, '--write']],
  unit: [[programOf('vitest'), 'run', '--config', 'tests/vitest.config.ts']],
  browser: [SITES, [PLAYWRIGHT, 'test', '--config', 'tests/playwright.config.ts']],
  baselines: [SITES, ['tests/browser/support/baselines/renew.ts']],
  report: [[PLAYWRIGHT, 'show-report', '.cache/report']],
  bench: BENCHES.map((name) => [`tests/bench/${name}.ts`]),
};
const ALL = ['types', 'lint', 'unit', 'browser'];

const given = process.argv.slice(2);
const names = given.filter((each) => each in PARTS);
const flags = given.filter((each) => !(each in PARTS));
const programs = (names.length ? names : ALL).flatMap((part) =>
  PARTS[part]!.map((program) => ({ part: program === SITES ? 'test sites' : part, program })),
);

/** Seconds that each part took so far. */
const times = new Map<string, number>();
for (const [index, { part, program }] of programs.entries()) {
  const args = index === programs.length - 1 ? [...program, ...flags] : program;
  const begun = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  times.set(part, (times.get(part) ?? 0) + (performance.now() - begun) / 1000);
  if (status !== 0) {
    process.exitCode = status ?? 1;
    break;
  }
}
if (times.size > 1) {
  const together = [...times.values()].reduce((sum, seconds) => sum + seconds, 0);
  console.log();
  for (const [part, seconds] of [...times, ['together', together] as const])
    console.log(`${part.padEnd(10)} ${String(Math.round(seconds)).padStart(5)} s`);
}
