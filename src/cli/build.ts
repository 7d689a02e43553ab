import { readSettings } from '../shared/settings.ts';
import { runCommand } from './command.ts';

// `npm run build`: checks the content, then builds a site that others will see. The settings are judged before Astro
// is loaded, which takes a second.
await runCommand(() => {
  readSettings();
  return Promise.resolve(0);
});
if (process.exitCode === 0) {
  const { runBuild } = await import('./run-build.ts');
  await runCommand(() => runBuild(readSettings(), { forOthers: true }));
}
