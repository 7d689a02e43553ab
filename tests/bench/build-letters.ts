/**
 * Measures the CPU time of a build of one letter and of seven. Exits 1 where seven take more than
 * five and a half times as much as one: some of the work is then done anew for every letter.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeOneLetter, writeSevenLetters } from '../fixtures/series.ts';
import { run } from '../support/commands.ts';
import { PROJECT } from '../support/project.ts';

const RUNS = 3;
const LIMIT = 5.5;
const CLOCK = pathToFileURL(join(PROJECT, 'tests/support/cpu-time.ts')).href;

mkdirSync(join(PROJECT, '.cache'), { recursive: true });
const root = mkdtempSync(join(PROJECT, '.cache/bench-'));

/** Seconds of CPU time that a build of a content folder takes. */
function seconds(contentDir: string): number {
  const file = join(root, 'cpu-time');
  const { status, output } = run('build', [], {
    env: { CONTENT_DIR: contentDir, OUT_DIR: join(root, 'dist'), CPU_TIME: file },
    node: ['--import', CLOCK],
  });
  if (status !== 0) throw new Error(output);
  return Number(readFileSync(file, 'utf8'));
}

try {
  const sizes = [
    { letters: 1, contentDir: join(root, 'one'), times: [] as number[] },
    { letters: 7, contentDir: join(root, 'seven'), times: [] as number[] },
  ];
  await writeOneLetter(sizes[0]!.contentDir);
  await writeSevenLetters(sizes[1]!.contentDir);
  // The sizes take turns, so that what else the machine does falls on both.
  for (let at = 0; at < RUNS; at++) for (const { contentDir, times } of sizes) times.push(seconds(contentDir));
  const [one, seven] = sizes.map(({ letters, times }) => {
    const median = times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)]!;
    console.log(`${letters} ${letters === 1 ? 'letter ' : 'letters'}  ${median.toFixed(1).padStart(6)} s of CPU time`);
    return median;
  });
  const ratio = seven! / one!;
  console.log(
    `seven to one: ${ratio.toFixed(2)} (limit ${LIMIT}); each further letter ${((seven! - one!) / 6).toFixed(1)} s`,
  );
  if (ratio > LIMIT) process.exitCode = 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}
