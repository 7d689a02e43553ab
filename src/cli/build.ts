import { readSettings } from '../shared/settings.ts';
import { runCommand } from './command.ts';
import { runBuild } from './run-build.ts';

// `npm run build`: checks the content, then builds a site that others will see.
await runCommand(() => runBuild(readSettings(), { forOthers: true }));
