import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The file of a program that an npm package brings, to be run by Node itself: what npm puts into
 * `node_modules/.bin` is a shell script on some systems and a command file on others.
 * @param program its name, where it is not the package's.
 * @throws where the package is not installed, or has no such program.
 */
export function programOf(packageName: string, program = packageName): string {
  const manifest = createRequire(import.meta.url).resolve(`${packageName}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin?: string | Record<string, string> };
  const file = typeof bin === 'string' ? bin : bin?.[program];
  if (!file) throw new Error(`${packageName} brings no program named ${program}.`);
  return join(dirname(manifest), file);
}
