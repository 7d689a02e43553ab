import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workspaceFile } from './workspace.ts';

const project = join(import.meta.dirname, '../../..');
const { 'yaml.schemas': schemas } = workspaceFile('settings.json') as { 'yaml.schemas': Record<string, string> };

/** Files of the project that match patterns, as paths with `/`. */
const filesLike = (patterns: string | string[]) =>
  globSync(patterns, { cwd: project })
    .map((file) => file.split(sep).join('/'))
    .sort();

describe('the settings for VS Code', () => {
  it('give every YAML file of the content its schema', () => {
    const given = Object.values(schemas).flatMap(filesLike);
    expect(given.sort()).toEqual(filesLike('content/**/*.yaml'));
    for (const schema of Object.keys(schemas)) expect(existsSync(join(project, schema)), schema).toBe(true);
  });

  it.each(filesLike(['content/**/*.yaml', 'src/desk/new/template/*.yaml']))(
    'agree with the first line of %s, which other editors read',
    (file) => {
      const [first = ''] = readFileSync(join(project, file), 'utf8').split('\n');
      const named = /^# yaml-language-server: \$schema=(\S+)$/.exec(first)?.[1] ?? '';
      // The template is written to a letter's folder, and means what it says there.
      const place = file.replace('src/desk/new/template', 'content/letters/1-k-keen');
      const [schema] = Object.entries(schemas).find(([, pattern]) => pattern.endsWith(file.split('/').at(-1)!))!;
      expect(join(place, '..', named)).toBe(join(schema));
    },
  );
});
