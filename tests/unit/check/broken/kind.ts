import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RuleName } from '../../../../src/diagnostics/rules.ts';
import { changeFile } from '../../../support/folders.ts';

/** Folder of the letter that is broken: that of the fixture `small`. */
export const FOLDER = '5-i-isle';

/** One thing that the check must find. */
export interface Due {
  rule: RuleName;
  /** Path below the content folder. */
  file: string;
  /**
   * What stands in the broken file around the place, which a `‸` marks: `value: ‸many`. It
   * stands there once. Of a file that cannot be read as text, line and column.
   */
  at: string | readonly [line: number, column: number];
  level: 'error' | 'warning';
}

/** A way in which content goes wrong. */
export interface Kind {
  name: string;
  /**
   * Breaks content that is sound.
   * @param letter the letter's folder, with its whole path.
   * @param root the content folder.
   */
  make(letter: string, root: string): Promise<void>;
  due: readonly Due[];
}

/** A file of the letter, by what it holds. */
const NAMES = { article: 'article.mdx', facts: 'facts.yaml', figures: 'figures.yaml' } as const;
export type Part = keyof typeof NAMES;

/** What must be found in one file of the letter. */
export function due(part: Part, rule: RuleName, at: Due['at'], level: Due['level'] = 'error'): Due {
  return { rule, file: fileOf(part), at, level };
}

/** Path of one of the letter's files below the content folder. */
export function fileOf(part: Part): string {
  return `letters/${FOLDER}/${NAMES[part]}`;
}

/** Content that is broken by other words in one of the letter's files; what is due stands in that file unless it says otherwise. */
export function edited(
  part: Part,
  name: string,
  from: string,
  to: string,
  ...found: readonly (Due | readonly [rule: RuleName, at: string, level?: Due['level']])[]
): Kind {
  return {
    name,
    make: (letter) => changeFile(join(letter, NAMES[part]), from, to),
    due: found.map((each) => ('rule' in each ? each : due(part, each[0], each[1], each[2]))),
  };
}

/** Content that is broken by other bytes in one of the letter's files. */
export function rewritten(
  part: Part,
  name: string,
  bytes: (before: Buffer) => Buffer | string,
  ...found: readonly Due[]
): Kind {
  const make = async (letter: string): Promise<void> => {
    const path = join(letter, NAMES[part]);
    await writeFile(path, bytes(await readFile(path)));
  };
  return { name, make, due: found };
}
