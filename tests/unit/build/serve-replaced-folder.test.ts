import { mkdir, rename, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { find } from '../../../src/build/serve/find-file.ts';
import { temporaryFolder } from '../../support/folders.ts';
import { site } from '../fonts/site-fixture.ts';
import { exchange, requestFor, statusOf } from './raw-requests.ts';
import { FILES, start } from './serve-fixture.ts';

describe('a site’s folder that is replaced', () => {
  it('is answered 503, not 404, while there is none, and served again when there is', async () => {
    const dir = await site(FILES);
    const { server, get } = await start({ dir });
    const aside = `${await temporaryFolder()}/old`;
    await rename(dir, aside);
    const reply = await exchange(server, requestFor('/'));
    expect([statusOf(reply), /^Retry-After: (.*)\r$/m.exec(reply)?.[1]]).toEqual([503, '1']);
    await rename(aside, dir);
    expect((await get('/')).status).toBe(200);
  });

  it('gives each reader a whole file of one build, and misses none that both have', async () => {
    const root = await temporaryFolder();
    const builds = { a: 'a'.repeat(100_000), b: 'b'.repeat(70_000) };
    for (const [name, text] of Object.entries(builds)) {
      await mkdir(`${root}/${name}`);
      await writeFile(`${root}/${name}/page.txt`, text);
    }
    const dir = `${root}/dist`;
    await rename(`${root}/a`, dir);
    const { get } = await start({ dir });

    const seen = new Set<string>();
    const read = async () => {
      const response = await get('/page.txt');
      const text = await response.text();
      const build = Object.entries(builds).find(([, whole]) => whole === text)?.[0];
      seen.add(response.status === 200 ? `build ${build}` : String(response.status));
    };
    for (let swaps = 0; swaps < 200; swaps += 1) {
      const [current, next] = swaps % 2 === 0 ? ['a', 'b'] : ['b', 'a'];
      const readers = Array.from({ length: 8 }, read);
      await rename(dir, `${root}/${current}`);
      await rename(`${root}/${next}`, dir);
      await Promise.all(readers);
    }
    expect([...seen].filter((answer) => answer !== '503').sort()).toEqual(['build a', 'build b']);
  });

  it('is looked through again by who looked for a file while there was none', async () => {
    const dir = await site(FILES);
    const spare = await site(FILES);
    const aside = `${await temporaryFolder()}/old`;
    for (let swaps = 0; swaps < 10; swaps += 1) {
      // All of them begin before the folder is taken away, and look for the file after.
      const searches = Array.from({ length: 50 }, () => find(dir, ['card.svg']));
      await rename(dir, aside);
      await rename(spare, dir);
      const all = await Promise.all(searches);
      for (const found of all) if (found.kind === 'file') await found.file.handle.close();
      const kinds = new Set(all.map(({ kind }) => kind));
      expect([...kinds]).not.toContain('nothing');
      expect([...kinds]).toContain('file');
      await rename(aside, spare);
    }
  });
});
