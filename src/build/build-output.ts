import { sep } from 'node:path';

/**
 * Whether a path lies in what builds write, finished or not: the dev server need not look there.
 * @param path as a watcher names it, with either kind of slash.
 * @param outDir folder that receives the built site, as an absolute path.
 */
export function isBuildOutput(path: string, outDir: string): boolean {
  const unified = path.split(sep).join('/');
  return (
    /\/\.site-build-[0-9a-f]+-\d+(?:\/|$)/.test(unified) || `${unified}/`.startsWith(`${outDir.split(sep).join('/')}/`)
  );
}
