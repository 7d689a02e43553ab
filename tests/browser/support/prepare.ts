import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeFirstLetter } from '../../fixtures/first-letter.ts';
import { writeNoLetters, writeSevenLetters } from '../../fixtures/series.ts';
import { writeOtherSeries } from '../../fixtures/other-series.ts';
import { writeStress } from '../../fixtures/stress.ts';
import { writeThirdLetter } from '../../fixtures/third-letter.ts';
import { start } from '../../support/commands.ts';
import { SITES, type SiteName, workFile } from './sites.ts';

/** Counts what a command does. */
const COUNTER = new URL('../../support/count-work.ts', import.meta.url).href;

// Builds the sites that the browser tests look at, each by the command that editors use.
await writeFirstLetter(SITES.first.content);
await writeSevenLetters(SITES.seven.content);
await writeThirdLetter(SITES.third.content);
await writeStress(SITES.stress.content);
await writeOtherSeries(SITES.other.content);
await writeNoLetters(SITES.none.content);

/** Builds sites one after the other. */
async function buildEach(names: readonly SiteName[]): Promise<void> {
  for (const name of names) {
    const { base, origin, content, dir } = SITES[name];
    const build = start('build', [], {
      env: { BASE_PATH: base, SITE_URL: origin, CONTENT_DIR: content, OUT_DIR: dir, WORK_COUNTS: workFile(name) },
      node: ['--import', COUNTER],
    });
    for (const stream of [build.stdout!, build.stderr!]) stream.pipe(process.stdout);
    const [code] = (await once(build, 'exit')) as [number | null];
    if (code !== 0) throw new Error(`The test site "${name}" does not build.`);
  }
}

// Two at a time, which must not disturb each other; the site of another series is made again alone by a test.
const names = Object.keys(SITES) as SiteName[];
await mkdir(dirname(workFile('main')), { recursive: true });
await Promise.all([0, 1].map((row) => buildEach(names.filter((_, at) => at % 2 === row))));
