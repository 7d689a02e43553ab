import { runNew } from './run-new.ts';

// `npm run new`: begins a letter.
process.exitCode = await runNew(process.argv.slice(2), process.env);
