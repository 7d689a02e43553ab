import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { lineIndex, type SourceLocation } from '../../../src/diagnostics/source-location.ts';
import { formatDiagnostics } from '../../../src/check/report/text.ts';
import { FOLDER, SMALL, TODAY, type Due } from './broken/kind.ts';
import { IN_LETTER, KINDS } from './broken/kinds.ts';
import { expectRanges } from './expect-ranges.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'content-'));
  await cp(SMALL, root, { recursive: true });
});

afterEach(() => rm(root, { recursive: true, force: true }));

const valid = async (): Promise<void> => {
  expect(formatDiagnostics(await checkContent(root, TODAY))).toBe('');
};

/** `rule level file:line:column`: what a diagnostic says, and where. */
const short = ({ rule, level, file, range }: Pick<Diagnostic, 'rule' | 'level' | 'file' | 'range'>): string =>
  `${rule} ${level} ${file}:${range.start.line}:${range.start.column}`;

/** The same of what is due, the place looked up in the broken file. */
async function wanted({ rule, level, file: inLetter, at }: Due, folder = FOLDER): Promise<string> {
  const file = inLetter.replace(FOLDER, folder);
  const told = (start: SourceLocation): string =>
    short({ rule, level, file: `content/${file}`, range: { start, end: start } });
  if (typeof at !== 'string') return told({ line: at[0], column: at[1] });
  const text = await readFile(join(root, file), 'utf8');
  const [before = '', after] = at.split('‸');
  const words = at.replace('‸', '');
  if (after === undefined || text.split(words).length !== 2) throw new Error(`「${at}」 marks no place in ${file}`);
  return told(lineIndex(text)(text.indexOf(words) + before.length));
}

/** Words that a program says to programmers, and places that only this machine has. */
const JARGON =
  /Expected|expected [a-z]|[Ii]nvalid|undefined|[Uu]nexpected|[Cc]ould not|[Cc]annot|[Ee]rror:|[Tt]oken|Too (?:big|small)|NaN|\[object|\bat .*:\d+:\d+|\/tmp|\/home|[A-Z]:\\|\.ts\b/;

function expectForEditors({ message, suggestion = '', allowed = '' }: Diagnostic): void {
  expect(message).toMatch(/\p{Script=Han}/u);
  expect(message + suggestion + allowed).not.toMatch(JARGON);
  expect(suggestion || allowed, message).toMatch(/\S/);
}

describe('broken input', () => {
  it('of more than sixty kinds is made from content that has no diagnostic', async () => {
    expect(new Set(KINDS.map(({ name }) => name)).size).toBe(KINDS.length);
    expect(KINDS.length).toBeGreaterThan(60);
    await valid();
  });

  it.each(KINDS)('$name: is found at its place, alone, in the editors’ words', async ({ make, due }) => {
    await make(join(root, 'letters', FOLDER), root);
    const result = await checkContent(root, TODAY);
    const { diagnostics } = result;
    const places = await Promise.all(due.map((each) => wanted(each)));
    expect(diagnostics.map(short).sort()).toEqual(places.sort());
    diagnostics.forEach(expectForEditors);
    expectRanges(result);
  });

  it('of every kind at once is found whole: nothing hides what is wrong in other letters', async () => {
    const folders = IN_LETTER.map((_, index) => `${FOLDER}-${index}`);
    const places: string[] = [];
    for (const [index, { make, due }] of IN_LETTER.entries()) {
      const letter = join(root, 'letters', folders[index]!);
      await cp(join(SMALL, 'letters', FOLDER), letter, { recursive: true });
      await make(letter, root);
      places.push(...(await Promise.all(due.map((each) => wanted(each, folders[index])))));
    }
    const { diagnostics } = await checkContent(root, TODAY);
    // The folders stand in each other's place, as no two letters may.
    const others = diagnostics.filter(({ rule }) => !['slot-taken', 'slot-folder'].includes(rule));
    const isOther = (place: string): boolean => !place.startsWith('slot-folder');
    expect(others.map(short).sort()).toEqual(places.filter(isOther).sort());
  });
});
