import { readdirSync } from 'node:fs';
import { cp, mkdtemp, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import type { CheckResult } from '../../src/check/check-result.ts';
import { changeFile } from './folders.ts';
import { PROJECT } from './project.ts';

/** Sound content of one letter: a folder of `tests/fixtures`. The kit is a letter of an invented city. */
export type FixtureName = 'small' | 'kit';

/** Path of a fixture's letter, below the content folder. */
export function letterOf(fixture: FixtureName): string {
  const [letter = ''] = readdirSync(join(PROJECT, 'tests/fixtures', fixture, 'letters'));
  return `letters/${letter}`;
}

/** Day on which copies are checked, after all of their dates. */
export const TODAY = '2026-11-23';

/** A copy of sound content, for a test to spoil. Paths are those below it. */
export interface ContentFolder {
  /** Its whole path. */
  root: string;
  /** Paths of the files of its letter, and of the letter's folder. */
  letter: string;
  article: string;
  facts: string;
  figures: string;
  /** The whole path of a file. */
  file(path: string): string;
  read(path: string): Promise<string>;
  write(path: string, text: string | Buffer): Promise<void>;
  rename(path: string, to: string): Promise<void>;
  /** Copies a file or a folder. */
  copy(path: string, to: string): Promise<void>;
  /** Removes a file or a folder. */
  remove(path: string): Promise<void>;
  /**
   * Replaces words that stand once in a file.
   * @throws where they do not.
   */
  change(path: string, from: string, to: string): Promise<void>;
  /** What the check says of it. */
  check(): Promise<CheckResult>;
}

/** Copies sound content; whoever asks removes it. */
export async function copyContent(fixture: FixtureName): Promise<ContentFolder> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'content-')));
  await cp(join(PROJECT, 'tests/fixtures', fixture), root, { recursive: true });
  const letter = letterOf(fixture);
  const file = (path: string) => join(root, path);
  const read = (path: string) => readFile(file(path), 'utf8');
  const write = (path: string, text: string | Buffer) => writeFile(file(path), text);
  return {
    root,
    letter,
    article: `${letter}/article.mdx`,
    facts: `${letter}/facts.yaml`,
    figures: `${letter}/figures.yaml`,
    file,
    read,
    write,
    rename: (path, to) => rename(file(path), file(to)),
    copy: (path, to) => cp(file(path), file(to), { recursive: true }),
    remove: (path) => rm(file(path), { recursive: true }),
    change: (path, from, to) => changeFile(file(path), from, to),
    check: () => checkContent(root, TODAY),
  };
}

/** Vitest's test with a copy of sound content of its own; `test.override('fixture', 'kit')` makes it another. */
export const test = base
  .extend('fixture', 'small' as FixtureName)
  .extend('content', async ({ fixture }, { onCleanup }) => {
    const content = await copyContent(fixture);
    onCleanup(() => rm(content.root, { recursive: true, force: true }));
    return content;
  });
