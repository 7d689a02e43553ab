import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { listFiles } from '../../../../src/shared/list-files.ts';
import { programOf } from '../../../../src/shared/program.ts';
import { difference } from './compare.ts';
import { smallPng } from './small-png.ts';

// Takes the baselines anew, and says what changed and by how much: `npm run test:baselines`. Flags go to Playwright.
const FOLDER = 'tests/browser/baselines';
/** Where they are taken: those that are there stay until all are. */
const TAKEN = resolve('.cache/baselines');
const PLAYWRIGHT = [programOf('@playwright/test', 'playwright'), 'test', '--config', 'tests/playwright.config.ts'];
/** The most that all of them may weigh, in bytes. */
const BUDGET = 5_000_000;

const flags = process.argv.slice(2);
rmSync(TAKEN, { recursive: true, force: true });
console.log('Every baseline is taken anew …');
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [...PLAYWRIGHT, '--grep', 'signed off', '--update-snapshots=all', '--reporter=dot', ...flags],
  { encoding: 'utf8', maxBuffer: Infinity, env: { ...process.env, TEST_BASELINES: TAKEN } },
);
if (status !== 0) {
  console.error(`${stdout}${stderr}\nNot every baseline could be taken: all are as they were.`);
  process.exit(status ?? 1);
}

const [before, taken] = [await read(FOLDER), await read(TAKEN)];
const changes: string[] = [];
for (const [name, now] of taken) {
  const old = before.get(name);
  const differs = old && (await difference(name, old, now));
  // One that shows the same keeps its bytes: nobody is asked to look at it again.
  if (old && !differs) continue;
  changes.push(differs ? `changed  ${name}: ${differs}` : `new      ${name}`);
  write(name, name.endsWith('.png') ? await smallPng(now) : now);
}
// Whoever asked for a part of the tests has not asked about the baselines of the others.
for (const name of flags.length ? [] : before.keys())
  if (!taken.has(name)) {
    changes.push(`gone     ${name}`);
    rmSync(join(FOLDER, name));
  }

const all = [...(await read(FOLDER)).values()];
const weight = all.reduce((sum, { length }) => sum + length, 0);
for (const change of changes.sort()) console.log(change);
console.log(
  `${changes.length} of ${all.length} baselines changed; together they weigh ${(weight / 1e6).toFixed(2)} MB.`,
);
if (weight > BUDGET) {
  console.error(`That is more than the ${BUDGET / 1e6} MB that they may weigh.`);
  process.exitCode = 1;
}

async function read(folder: string): Promise<Map<string, Buffer>> {
  if (!existsSync(folder)) return new Map();
  return new Map((await listFiles(folder)).map((name) => [name, readFileSync(join(folder, name))]));
}

function write(name: string, content: Buffer): void {
  mkdirSync(dirname(join(FOLDER, name)), { recursive: true });
  writeFileSync(join(FOLDER, name), content);
}
