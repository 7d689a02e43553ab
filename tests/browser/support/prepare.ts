import { writeFirstLetter } from '../../fixtures/first-letter.ts';
import { writeNoLetters, writeSevenLetters } from '../../fixtures/series.ts';
import { writeOtherSeries } from '../../fixtures/other-series.ts';
import { writeStress } from '../../fixtures/stress.ts';
import { writeThirdLetter } from '../../fixtures/third-letter.ts';
import { run } from '../../support/commands.ts';
import { SITES } from './sites.ts';

// Builds the sites that the browser tests look at, each by the command that editors use.
await writeFirstLetter(SITES.first.content);
await writeSevenLetters(SITES.seven.content);
await writeThirdLetter(SITES.third.content);
await writeStress(SITES.stress.content);
await writeOtherSeries(SITES.other.content);
await writeNoLetters(SITES.none.content);

for (const [name, { base, origin, content, dir }] of Object.entries(SITES)) {
  const { status, output } = run('build', [], {
    env: { BASE_PATH: base, SITE_URL: origin, CONTENT_DIR: content, OUT_DIR: dir },
  });
  console.log(output);
  if (status !== 0) throw new Error(`The test site "${name}" does not build.`);
}
