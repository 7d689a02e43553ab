import { readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { keptScripts } from '../../../src/build/kept-scripts.ts';
import { temporaryFolder, writeFiles } from '../../support/folders.ts';

const SCRIPT = 'export const lake = (shore) => { const depth = shore + 1; return depth * depth; };\n';

/** A folder with the script, and one for the cache. */
async function folders() {
  const root = await temporaryFolder();
  await writeFiles(root, { 'lake.js': SCRIPT });
  return { root, cache: await temporaryFolder() };
}

/** Bundles the script as a site's build does, and says what was made of it. */
async function minified({ root, cache }: Awaited<ReturnType<typeof folders>>, passes = 2): Promise<string> {
  const { output } = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [keptScripts(cache)],
    build: {
      write: false,
      minify: 'terser',
      terserOptions: { compress: { passes } },
      rolldownOptions: { input: join(root, 'lake.js'), preserveEntrySignatures: 'strict' },
    },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}

it('a script is minified once: the next build takes what the first one made', async () => {
  const all = await folders();
  const first = await minified(all);
  expect(first).not.toContain('depth');
  const [kept] = await readdir(all.cache);
  const long = new Date('2001-01-01');
  await utimes(join(all.cache, kept!), long, long);
  expect(await minified(all)).toBe(first);
  expect(await readdir(all.cache)).toEqual([kept]);
  expect((await stat(join(all.cache, kept!))).mtime).toEqual(long);
});

it('a script is minified anew where it, or the way in which it is done, is another, or the cache is damaged', async () => {
  const all = await folders();
  const first = await minified(all);
  const [kept] = await readdir(all.cache);
  await writeFile(join(all.cache, kept!), 'damaged');
  expect(await minified(all)).toBe(first);
  await minified(all, 1);
  await writeFiles(all.root, { 'lake.js': SCRIPT.replace('+ 1', '+ 2') });
  expect(await minified(all)).toContain('+2');
  expect(await readdir(all.cache)).toHaveLength(3);
});
