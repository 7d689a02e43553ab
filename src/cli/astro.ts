import { pathToFileURL } from 'node:url';
import { assertHost } from '../shared/network.ts';
import { programOf } from '../shared/program.ts';
import { readSettings } from '../shared/settings.ts';
import { runCommand } from './command.ts';

// One of Astro's own commands, `dev`, `check` or `sync`, with its flags; the settings are judged before it starts.
await runCommand(async () => {
  const { host } = readSettings();
  if (process.argv[2] === 'dev') await assertHost(host);
  return 0;
});
if (process.exitCode === 0) await import(pathToFileURL(programOf('astro')).href);
