import { runCheck } from './run-check.ts';

// `npm run check`: checks all content, and says what to mend.
process.exitCode = await runCheck(process.argv.slice(2), process.env);
