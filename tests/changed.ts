import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename, extname, join, sep } from 'node:path';
import { programOf } from '../src/shared/program.ts';
import { PROJECT } from './support/project.ts';

// Runs the unit tests that a change touches, the quick ones first: of modules by who imports them, of other files by
// which test names them or their folder. Flags go to Vitest.
const MODULES = new Set(['.ts', '.mjs', '.js']);

/** Files that are not as the last commit has them, as paths with `/`; none that is gone. */
function changedFiles(): string[] {
  const ask = (...args: string[]): string[] => {
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: PROJECT, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args[0]} failed: ${stderr}`);
    return stdout.split('\0').filter(Boolean);
  };
  return [
    ...ask('diff', '--name-only', '--diff-filter=d', '--relative', '-z', 'HEAD'),
    ...ask('ls-files', '--others', '--exclude-standard', '-z'),
  ];
}

/** Words by which a test may name a file: its own name, its folder among the fixtures, or that it is published. */
function namesOf(file: string): string[] {
  const [, fixture] = /^tests\/fixtures\/([^/]+)\//.exec(file) ?? [];
  if (fixture) return [`fixtures/${fixture}`, `'${fixture}'`];
  return file.startsWith('content/') ? [basename(file), `PROJECT, 'content'`] : [basename(file)];
}

const changed = changedFiles();
const modules = changed.filter((file) => MODULES.has(extname(file)));
const names = changed.filter((file) => !modules.includes(file)).flatMap(namesOf);
const tests = globSync('tests/unit/**/*.ts', { cwd: PROJECT })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => {
    const code = readFileSync(join(PROJECT, path), 'utf8');
    return names.some((name) => code.includes(name));
  });

const asked = [...new Set([...modules, ...tests])];
if (asked.length === 0) console.log('No unit test is touched by what changed since the last commit.');
else {
  const { status } = spawnSync(
    process.execPath,
    [
      programOf('vitest'),
      'related',
      ...asked,
      ...['--run', '--passWithNoTests', '--config', 'tests/vitest.config.ts'],
      ...process.argv.slice(2),
    ],
    { stdio: 'inherit', cwd: PROJECT },
  );
  process.exitCode = status ?? 1;
}
if (changed.some((file) => /\.(?:astro|css)$|^src\/(?:build|pages|site)\//.test(file)))
  console.log('Pages are looked at by `npm run test:browser -- <words of a spec>`.');
