import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../support/project.ts';
import { workspaceFile } from './workspace.ts';

const { 'yaml.schemas': schemas } = workspaceFile('settings.json') as { 'yaml.schemas': Record<string, string> };

/** Folders whose YAML files are, or become, files of the content, with the place of their files there. */
const COPY = 'tests/fixtures/kit';
const TEMPLATE = 'src/scaffold/template';
const placeOf = (file: string) => file.replace(COPY, 'content').replace(TEMPLATE, 'content/letters/1-k-keen');

/** Files of the project that match a pattern, as paths with `/`. */
const filesLike = (pattern: string) =>
  globSync(pattern, { cwd: PROJECT })
    .map((file) => file.split(sep).join('/'))
    .sort();

describe('the settings for VS Code', () => {
  it('give every YAML file of the content its schema', () => {
    const given = Object.values(schemas).flatMap((pattern) => filesLike(pattern.replace('content', COPY)));
    expect(given.sort()).toEqual(filesLike(`${COPY}/**/*.yaml`));
    expect(given.length).toBeGreaterThan(4);
    for (const schema of Object.keys(schemas)) expect(existsSync(join(PROJECT, schema)), schema).toBe(true);
  });

  it('take every file that a new letter is begun with for one of the content', () => {
    expect(filesLike(`${TEMPLATE}/*.yaml`)).toEqual([`${TEMPLATE}/facts.yaml`, `${TEMPLATE}/figures.yaml`]);
  });

  it.each([...filesLike(`${COPY}/**/*.yaml`), ...filesLike(`${TEMPLATE}/*.yaml`)])(
    'agree with the first line of %s, which other editors read',
    (file) => {
      const [first = ''] = readFileSync(join(PROJECT, file), 'utf8').split('\n');
      const named = /^# yaml-language-server: \$schema=(\S+)$/.exec(first)?.[1] ?? '';
      const [schema] = Object.entries(schemas).find(([, pattern]) => pattern.endsWith(file.split('/').at(-1)!))!;
      // It means what it says where the file will stand.
      expect(join(placeOf(file), '..', named)).toBe(join(schema));
    },
  );
});
