import { lstatSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { MisfitError, plant } from '../../faults/planter.ts';
import { copyProject } from '../../faults/workshop.ts';
import { filesOf, temporaryFolder, writeFiles } from '../../support/folders.ts';
import { PROJECT } from '../../support/project.ts';

const FILES = {
  'src/lake.ts': 'const lake = "$1 of $&";\r\n',
  'out/a.1f.css': '.lake {}',
  'out/b.2e.css': '.shore {}',
};

async function project(): Promise<string> {
  const dir = await temporaryFolder();
  await writeFiles(dir, FILES);
  return dir;
}

describe('a fault', () => {
  it('takes the place of the words that it was written for, and goes without a trace', async () => {
    const dir = await project();
    const takeBack = plant(dir, { file: 'src/lake.ts', from: 'lake = "$1', to: '$& = "$1$`' });
    expect(await filesOf(dir)).toEqual({ ...FILES, 'src/lake.ts': 'const $& = "$1$` of $&";\r\n' });
    takeBack();
    expect(await filesOf(dir)).toEqual(FILES);
  });

  it('finds the one file of a pattern that holds its words', async () => {
    const dir = await project();
    plant(dir, { file: 'out/*.css', from: '.shore', to: '.sea' });
    expect(await filesOf(dir)).toEqual({ ...FILES, 'out/b.2e.css': '.sea {}' });
  });

  it.each([
    ['its words stand nowhere', 'src/lake.ts', 'river', 'sea', /stands 0 times/],
    ['its words stand twice', 'src/lake.ts', 'o', 'i', /stands 2 times/],
    ['its words stand in two files of its pattern', 'out/*.css', ' {}', '', /stands 2 times/],
    ['its file is not there', 'src/river.ts', 'lake', 'sea', /no file src\/river\.ts/],
    ['it changes nothing', 'src/lake.ts', 'lake', 'lake', /nothing is changed/],
  ])('is refused where %s, and leaves every file as it was', async (_, file, from, to, words) => {
    const dir = await project();
    const planted = () => plant(dir, { file, from, to });
    expect(planted).toThrow(MisfitError);
    expect(planted).toThrow(words);
    expect(await filesOf(dir)).toEqual(FILES);
  });

  it('is planted in a copy: the project stays as it is, and lends nothing but its packages', async () => {
    const copy = await copyProject();
    onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
    const read = (folder: string) => readFileSync(join(folder, 'package.json'), 'utf8');
    const before = read(PROJECT);
    expect(read(copy)).toBe(before);
    plant(copy, { file: 'package.json', from: '"private": true', to: '"private": false' });
    expect(read(copy)).toContain('"private": false');
    expect(read(PROJECT)).toBe(before);
    const links = ['src', 'tests', 'content', 'node_modules'].filter((name) =>
      lstatSync(join(copy, name)).isSymbolicLink(),
    );
    expect(links).toEqual(['node_modules']);
  });
});
