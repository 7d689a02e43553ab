import { programOf } from '../src/shared/program.ts';

/** A program by what Node is told. */
export type Program = string[];

/** What Prettier keeps: code, not texts. */
const CODE = ['src/**/*.{ts,mjs,astro,css}', 'tests/**/*.ts', '*.mjs'];
const prettier = (flag: string): Program => [programOf('prettier'), '--log-level', 'warn', ...CODE, flag];
const vitest = (command: string, ...flags: string[]): Program => [
  programOf('vitest'),
  command,
  ...['--config', 'tests/vitest.config.ts', ...flags],
];
const playwright = (...flags: string[]): Program => [programOf('@playwright/test', 'playwright'), ...flags];
const BENCHES = ['check-letter', 'read-numbers', 'lint-typography', 'build-letters'];

/** Parts of the test suite, and what belongs to it, each with its programs. */
export const PARTS = {
  types: [['src/cli/astro.ts', 'check', '--minimumSeverity', 'warning']],
  lint: [
    // ESLint reads the types that Astro makes of the collections.
    ['src/cli/astro.ts', 'sync'],
    [programOf('eslint'), '.', '--max-warnings', '0'],
    prettier('--check'),
  ],
  format: [prettier('--write')],
  unit: [vitest('run')],
  changed: [['tests/changed.ts']],
  watch: [vitest('watch', '--changed')],
  sites: [['tests/browser/support/prepare.ts']],
  browser: [playwright('test', '--config', 'tests/playwright.config.ts')],
  faults: [['tests/faults/run.ts']],
  baselines: [['tests/browser/support/baselines/renew.ts']],
  report: [playwright('show-report', '.cache/report')],
  bench: BENCHES.map((name) => [`tests/bench/${name}.ts`]),
} satisfies Record<string, Program[]>;

export type Part = keyof typeof PARTS;

/** The parts of `npm test`, in the order in which they run; side by side those that keep one processor busy each. */
export const SUITE: readonly (readonly Part[])[] = [['types', 'lint'], ['unit'], ['sites'], ['browser']];
