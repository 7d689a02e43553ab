import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../support/project.ts';

const read = (file: string) => readFileSync(join(PROJECT, file), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'])('%s', (file) => {
  const text = read(file);

  it('names no file and no folder that is not there', () => {
    const paths = [...text.matchAll(/`((?:src|tests|content|public|\.vscode)\/[^`\s]*)`/g)].map(([, path]) => path!);
    expect(paths.filter((path) => !existsSync(join(PROJECT, path)))).toEqual([]);
    if (file !== 'CHANGELOG.md') expect(paths.length).toBeGreaterThan(2);
  });

  it('names no command that package.json does not have', () => {
    const commands = [...text.matchAll(/npm (?:run )?(start|test|[a-z]+:?[a-z]*)\b/g)]
      .filter(([whole]) => whole.startsWith('npm run ') || /npm (start|test)$/.test(whole))
      .map(([, name]) => name!);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
    expect(commands.length).toBeGreaterThan(1);
  });
});
