import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markSite } from '../../../src/build/site-mark.ts';
import { run } from '../../support/commands.ts';
import { change, fileOf, SMALL, type Part } from '../check/broken/kind.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'build-'));
  await cp(SMALL, join(root, 'content'), { recursive: true });
  await mkdir(join(root, 'dist/n-new'), { recursive: true });
  await writeFile(join(root, 'dist/index.html'), '上一次建好的頁');
  await writeFile(join(root, 'dist/n-new/bytes'), Buffer.from([0, 255, 10, 13]));
  await markSite(join(root, 'dist'));
});

afterEach(() => rm(root, { recursive: true, force: true }));

/** Every file of the folder with its bytes and the time at which it was written. */
async function snapshot(): Promise<unknown[]> {
  const dist = join(root, 'dist');
  const names = (await readdir(dist, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    names.sort().map(async (name) => [name, (await readFile(name)).toString('hex'), (await stat(name)).mtimeMs]),
  );
}

const build = () => run('build', [], { env: { CONTENT_DIR: join(root, 'content'), OUT_DIR: join(root, 'dist') } });

const BROKEN: readonly (readonly [what: string, part: Part, from: string, to: string, place: string, rule: string])[] =
  [
    [
      'a field that no schema knows',
      'article',
      'accent: azure',
      'acent: azure',
      'article.mdx:9:1',
      'schema-unknown-field',
    ],
    ['YAML that is none', 'facts', 'label: 燈塔', 'label: "燈塔', 'facts.yaml:51:12', 'yaml-syntax'],
    [
      'an import in an article',
      'article',
      '數字都是虛構的。',
      "import fs from 'node:fs'",
      'article.mdx:50:1',
      'content-code',
    ],
  ];

describe('a build of broken content leaves the last site byte for byte as it was, and says what to mend', () => {
  it.each(BROKEN)('%s', async (_, part, from, to, place, rule) => {
    const before = await snapshot();
    await change(join(root, 'content', fileOf(part)), from, to);
    const { status, output } = build();
    expect(status).toBe(1);
    expect(output).toContain(`/${place}  錯誤`);
    expect(output).toContain(`[${rule}]`);
    expect(output).toContain('1 個錯誤');
    expect(output).not.toMatch(/\n\s+at |Error:|node:internal/);
    expect(await snapshot()).toEqual(before);
    expect((await readdir(root)).sort()).toEqual(['content', 'dist']);
  });
});
