import { resolve } from 'node:path';
import { assertHost } from '../shared/network.ts';
import { readSettings } from '../shared/settings.ts';
import { runCommand } from './command.ts';
import { runServer } from './run-server.ts';

// `npm run serve`: serves the built site, or the folder given, as a static host would.
await runCommand(async () => {
  const settings = readSettings();
  await assertHost(settings.host);
  const folder = process.argv[2];
  await runServer(settings, folder === undefined ? settings.outDir : resolve(folder));
  return 0;
});
