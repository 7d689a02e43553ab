import { assertHost } from '../shared/network.ts';
import { readSettings } from '../shared/settings.ts';
import { runCommand } from './command.ts';
import { runServer } from './run-server.ts';

// `npm start`: builds the site and serves it on this machine. The settings are judged before Astro is loaded, which
// takes a second.
await runCommand(async () => {
  await assertHost(readSettings().host);
  return 0;
});
if (process.exitCode === 0) {
  const { runBuild } = await import('./run-build.ts');
  await runCommand(async () => {
    const settings = readSettings();
    const code = await runBuild(settings, { forOthers: false });
    if (code === 0) await runServer(settings, settings.outDir);
    return code;
  });
}
