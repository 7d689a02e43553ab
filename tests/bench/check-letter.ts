/**
 * Measures the check of one letter at four sizes. Exits 1 where a letter eight times as
 * long takes more than twice the time a character: the check is then no longer linear.
 */
import { checkLetter } from '../../src/check/check-letter.ts';
import { makeLetter } from '../../src/content/letter/make-letter.ts';
import { madeUpLetter } from './made-up-letter.ts';

const SIZES = [5_000, 10_000, 20_000, 40_000].map((characters) => ({ characters, facts: characters / 40 }));
const RUNS = 9;
const LIMIT = 2;

const letters = SIZES.map((size) => {
  const files = madeUpLetter(size);
  const diagnostics = checkLetter(makeLetter(files));
  // An unsound letter would be measured by its errors.
  if (diagnostics.length > 0)
    throw new Error(`a made-up letter has ${diagnostics.length} diagnostics, first: ${JSON.stringify(diagnostics[0])}`);
  return { ...size, files, written: files.article.text!.length, times: [] as number[] };
});

// The sizes take turns, so that what else the machine does falls on all of them.
for (let run = 0; run < RUNS; run++) {
  for (const { files, times } of letters) {
    const start = performance.now();
    checkLetter(makeLetter(files));
    times.push(performance.now() - start);
  }
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
const rows = letters.map(({ written, facts, times }) => ({
  written,
  facts,
  time: median(times),
  each: (1000 * median(times)) / written,
}));

console.log('characters   facts   median ms   µs a character   times the size before');
for (const [i, { written, facts, time, each }] of rows.entries()) {
  const before = rows[i - 1];
  const ratio = before ? (each / before.each).toFixed(2) : '';
  console.log(
    `${String(written).padStart(10)}${String(facts).padStart(8)}${time.toFixed(1).padStart(12)}${each.toFixed(2).padStart(17)}${ratio.padStart(24)}`,
  );
}
const growth = rows.at(-1)!.each / rows[0]!.each;
console.log(`largest to smallest, a character: ${growth.toFixed(2)} (limit ${LIMIT})`);
if (growth > LIMIT) process.exitCode = 1;
