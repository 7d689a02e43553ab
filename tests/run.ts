import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { PARTS, type Part, type Program, SUITE } from './parts.ts';

// Runs the parts of the test suite that are named, all of `npm test` where none is, and says at last how long each took. Flags go to the last program.
const given = process.argv.slice(2);
const isPart = (word: string): word is Part => word in PARTS;
const named = given.filter(isPart).map((part) => [part] as const);
const flags = given.filter((each) => !isPart(each));

/** Seconds that each part took. */
const times: [part: string, seconds: number][] = [];

/** Runs a program to its end, and gives its exit code. One that may not speak meanwhile speaks when it has ended. */
async function end(program: Program, speaks: boolean): Promise<number> {
  const child = spawn(process.execPath, program, { stdio: speaks ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
  const said = [child.stdout, child.stderr].flatMap((stream) => (stream ? [text(stream)] : []));
  const [code] = (await once(child, 'close')) as [number | null];
  process.stdout.write((await Promise.all(said)).join(''));
  return code ?? 1;
}

/** Runs the programs of a part up to the first that fails, and gives its exit code. */
async function run(part: Part, speaks: boolean): Promise<number> {
  const begun = performance.now();
  let code = 0;
  for (const program of PARTS[part]) if (code === 0) code = await end(program, speaks);
  times.push([part, (performance.now() - begun) / 1000]);
  return code;
}

const groups = named.length > 0 ? named : SUITE;
if (flags.length > 0) PARTS[groups.at(-1)!.at(-1)!].at(-1)!.push(...flags);
const begun = performance.now();
for (const group of groups) {
  const codes = await Promise.all(group.map((part, at) => run(part, at === 0)));
  process.exitCode = codes.find((code) => code !== 0) ?? 0;
  if (process.exitCode !== 0) break;
}
if (times.length > 1) {
  console.log();
  for (const [part, seconds] of [...times, ['together', (performance.now() - begun) / 1000] as const])
    console.log(`${part.padEnd(10)} ${String(Math.round(seconds)).padStart(5)} s`);
}
