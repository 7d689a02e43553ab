import { readSettings } from '../shared/settings.ts';
import { runCommand } from './command.ts';
import { runBuild } from './run-build.ts';
import { runServer } from './run-server.ts';

// `npm start`: builds the site and serves it on this machine.
await runCommand(async () => {
  const settings = readSettings();
  const code = await runBuild(settings, { forOthers: false });
  if (code === 0) await runServer(settings, settings.outDir);
  return code;
}, '上一次建好的站點原封未動。');
