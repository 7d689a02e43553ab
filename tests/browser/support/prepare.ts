import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeFirstLetter } from '../../fixtures/first-letter.ts';
import { writeNoLetters, writeSevenLetters } from '../../fixtures/series.ts';
import { writeOtherSite } from '../../fixtures/other-site/write.ts';
import { writeStress } from '../../fixtures/stress.ts';
import { writeThirdLetter } from '../../fixtures/third-letter.ts';
import { runAside } from '../../support/commands.ts';
import { SITES, type SiteName, workFile } from './sites.ts';

// Builds the sites that the browser tests look at, or those that are named, each by the command that editors use.

/** Counts what a command does. */
const COUNTER = new URL('../../support/count-work.ts', import.meta.url).href;

/** How many are built side by side: a build waits for the disk and for single threads often enough for two. */
const AT_ONCE = 2;

/** Writes the content of a site, where it is not a folder of the project. */
const CONTENT: Partial<Record<SiteName, (root: string) => Promise<void>>> = {
  first: writeFirstLetter,
  third: writeThirdLetter,
  seven: writeSevenLetters,
  stress: writeStress,
  other: writeOtherSite,
  none: writeNoLetters,
};

/** The longest builds: they begin first, so that none is left to run alone. */
const LONG: readonly SiteName[] = ['stress', 'seven'];

async function build(name: SiteName): Promise<void> {
  const { base, origin, content, dir } = SITES[name];
  await CONTENT[name]?.(content);
  const { status, output } = await runAside('build', [], {
    env: { BASE_PATH: base, SITE_URL: origin, CONTENT_DIR: content, OUT_DIR: dir, WORK_COUNTS: workFile(name) },
    node: ['--import', COUNTER],
  });
  console.log(output);
  if (status !== 0) throw new Error(`The test site "${name}" does not build.`);
}

await mkdir(dirname(workFile('main')), { recursive: true });

const named = process.argv.slice(2);
const waiting = [...new Set([...LONG, ...(Object.keys(SITES) as SiteName[])])].filter(
  (name) => named.length === 0 || named.includes(name),
);
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) await build(name);
  }),
);
