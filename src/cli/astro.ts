import { pathToFileURL } from 'node:url';
import { programOf } from '../shared/program.ts';
import { readSettings } from '../shared/settings.ts';
import { runCommand } from './command.ts';

// One of Astro's own commands, `dev` or `check`, with its flags; the settings are judged before it starts.
await runCommand(async () => {
  readSettings();
  return 0;
});
if (process.exitCode === 0) await import(pathToFileURL(programOf('astro')).href);
