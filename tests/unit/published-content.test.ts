import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../support/project.ts';

/** Where tests read what is published: to hold it to promises, and to build the site that walks look at. */
const READERS = ['tests/browser/support/sites.ts', 'tests/unit/content/published.test.ts'];

/** Where they name the folder, and read nothing in it. */
const NAMERS = ['tests/unit/published-content.test.ts', 'tests/unit/shared/settings.test.ts'];

it('nothing reads the published content but what holds it to promises that any sound content keeps', () => {
  const reads = /join\(PROJECT, 'content'|content: 'content'|(?:\.\.\/)+content\/letters/;
  const readers = globSync('tests/**/*.ts', { cwd: PROJECT })
    .map((path) => path.split(sep).join('/'))
    // Baselines lie in folders that are named after their tests.
    .filter((path) => statSync(join(PROJECT, path)).isFile())
    .filter((path) => reads.test(readFileSync(join(PROJECT, path), 'utf8')));
  expect(readers.sort()).toEqual([...READERS, ...NAMERS].sort());
});
