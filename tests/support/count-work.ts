import { subscribe } from 'node:diagnostics_channel';
import { writeFileSync } from 'node:fs';

// Loaded before a command (`node --import`): counts what it reads, parses and resolves, and writes that down as it ends.
const counts: Record<string, Record<string, number>> = {};
for (const work of ['read', 'parse-yaml', 'parse-article', 'resolve-fact', 'resolve-figure']) {
  const of: Record<string, number> = (counts[work] = {});
  subscribe(`content:${work}`, (what) => {
    of[String(what)] = (of[String(what)] ?? 0) + 1;
  });
}
// Synchronously: as a process ends, nothing else is waited for.
process.on('exit', () => writeFileSync(process.env['WORK_COUNTS']!, JSON.stringify(counts)));
