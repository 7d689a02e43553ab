import { assertHost } from '../shared/network.ts';
import { readSettings } from '../shared/settings.ts';
import { runCommand } from './command.ts';
import { runBuild } from './run-build.ts';
import { runServer } from './run-server.ts';

// `npm start`: builds the site and serves it on this machine.
await runCommand(async () => {
  const settings = readSettings();
  await assertHost(settings.host);
  const code = await runBuild(settings, { forOthers: false });
  if (code === 0) await runServer(settings, settings.outDir);
  return code;
});
