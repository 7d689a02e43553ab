import type { Fault } from './fault.ts';
import { FAULTS } from './faults/all.ts';
import { prove, unsoundTests, type Verdict } from './prove.ts';
import { buildSites, copyProject, copySites } from './workshop.ts';

// Plants faults one at a time into copies of the project, and fails where no test catches one: `npm run test:faults`.
// Words choose the faults whose names hold them.

/** How many faults are proved side by side, each in a copy of its own. */
const AT_ONCE = 2;

/** What the last lines say, one of them as other test runners say it. */
function summarise(caught: number, notCaught: number): never {
  console.log(`\n${caught} caught, ${notCaught} not caught`);
  console.log(`${caught} passed, ${notCaught} failed`);
  process.exit(notCaught > 0 || caught === 0 ? 1 : 0);
}

/** How long a fault takes to prove, as a rank: the longest begin first, so that no copy waits for another at the end. */
function rank({ caughtBy: { runner, rebuilt } }: Fault): number {
  return rebuilt ? 0 : runner === 'browser' ? 1 : 2;
}

function tell({ fault, caughtBy, reason = '', seconds }: Verdict, done: number, all: number): void {
  const progress = `${String(done).padStart(3)}/${all} ${seconds.toFixed(1).padStart(6)} s`;
  console.log(`${progress}  ${caughtBy.length ? 'caught    ' : 'NOT CAUGHT'}  ${fault.name}`);
  const indent = ' '.repeat(progress.length + 14);
  for (const name of caughtBy.slice(0, 2)) console.log(`${indent}by ${fault.caughtBy.file}: ${name}`);
  if (caughtBy.length > 2) console.log(`${indent}and ${caughtBy.length - 2} more`);
  if (reason) console.log(reason.replace(/^/gm, indent));
}

const words = process.argv.slice(2).join(' ').toLowerCase();
const faults = FAULTS.filter(({ name }) => name.toLowerCase().includes(words)).sort((a, b) => rank(a) - rank(b));
if (faults.length === 0) {
  console.error(`No fault is named so: ${words}`);
  process.exit(1);
}

const begun = performance.now();
const sinceThen = () => `${Math.round((performance.now() - begun) / 1000)} s`;
const needsSites = faults.some(({ caughtBy: { runner } }) => runner === 'browser');
console.log(`${faults.length} faults. First the tests that are to catch them are run without any …`);
const [first, second] = await Promise.all([copyProject(), copyProject()]);
const copies = [first, second].slice(0, AT_ONCE);
const [, unsound] = await Promise.all([needsSites && buildSites(first), unsoundTests(faults, second, 'unit', 1)]);
if (needsSites) await copySites(first, second);
unsound.push(...(await unsoundTests(faults, first, 'browser', AT_ONCE)));
if (unsound.length) {
  console.log(unsound.join('\n'));
  summarise(0, unsound.length);
}
console.log(`They pass, after ${sinceThen()}. Now the faults, one at a time …`);

const waiting = [...faults];
const verdicts: Verdict[] = [];
await Promise.all(
  copies.map(async (copy) => {
    for (let fault = waiting.shift(); fault; fault = waiting.shift()) {
      verdicts.push(await prove(fault, copy));
      tell(verdicts.at(-1)!, verdicts.length, faults.length);
    }
  }),
);

const missed = verdicts.filter(({ caughtBy }) => caughtBy.length === 0);
if (missed.length) console.log(`\nNot caught:\n${missed.map(({ fault }) => `  ${fault.name}`).join('\n')}`);
console.log(`\nAfter ${sinceThen()}:`);
summarise(verdicts.length - missed.length, missed.length);
