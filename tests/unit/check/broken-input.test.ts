import { describe, expect } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { lineIndex, type SourceLocation } from '../../../src/diagnostics/source-location.ts';
import { formatDiagnostics } from '../../../src/check/report/text.ts';
import { type ContentFolder, test as it } from '../../support/content-folder.ts';
import { FOLDER, type Due } from './broken/kind.ts';
import { IN_LETTER, KINDS } from './broken/kinds.ts';
import { expectRanges } from './expect-ranges.ts';

/** `rule level file:line:column`: what a diagnostic says, and where. */
const short = ({ rule, level, file, range }: Pick<Diagnostic, 'rule' | 'level' | 'file' | 'range'>): string =>
  `${rule} ${level} ${file}:${range.start.line}:${range.start.column}`;

/** The same of what is due, the place looked up in the broken file. */
async function wanted(
  { read }: ContentFolder,
  { rule, level, file: inLetter, at }: Due,
  folder = FOLDER,
): Promise<string> {
  const file = inLetter.replace(FOLDER, folder);
  const told = (start: SourceLocation): string =>
    short({ rule, level, file: `content/${file}`, range: { start, end: start } });
  if (typeof at !== 'string') return told({ line: at[0], column: at[1] });
  const text = await read(file);
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
  it('of more than sixty kinds is made from content that has no diagnostic', async ({ content }) => {
    expect(new Set(KINDS.map(({ name }) => name)).size).toBe(KINDS.length);
    expect(KINDS.length).toBeGreaterThan(60);
    expect(formatDiagnostics(await content.check())).toBe('');
  });

  it.for(KINDS)('$name: is found at its place, alone, in the editors’ words', async ({ make, due }, { content }) => {
    await make(content.file(content.letter), content.root);
    const result = await content.check();
    const { diagnostics } = result;
    const places = await Promise.all(due.map((each) => wanted(content, each)));
    expect(diagnostics.map(short).sort()).toEqual(places.sort());
    diagnostics.forEach(expectForEditors);
    expectRanges(result);
  });

  it('of every kind at once is found whole: nothing hides what is wrong in other letters', async ({ content }) => {
    const folders = IN_LETTER.map((_, index) => `${FOLDER}-${index}`);
    for (const folder of folders) await content.copy(content.letter, `letters/${folder}`);
    const places: string[] = [];
    for (const [index, { make, due }] of IN_LETTER.entries()) {
      await make(content.file(`letters/${folders[index]}`), content.root);
      places.push(...(await Promise.all(due.map((each) => wanted(content, each, folders[index])))));
    }
    const { diagnostics } = await content.check();
    // The folders stand in each other's place, as no two letters may.
    const others = diagnostics.filter(({ rule }) => !['slot-taken', 'slot-folder'].includes(rule));
    const isOther = (place: string): boolean => !place.startsWith('slot-folder');
    expect(others.map(short).sort()).toEqual(places.filter(isOther).sort());
  });
});
