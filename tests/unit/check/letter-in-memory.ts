import { readFileSync } from 'node:fs';
import type { SourceLocation } from '../../../src/diagnostics/source-location.ts';
import { basename } from 'node:path';
import type { Letter } from '../../../src/content/letter/letter.ts';
import { makeLetter } from '../../../src/content/letter/make-letter.ts';
import type { LetterText } from '../../../src/content/texts/letter-text.ts';
import type { LetterFiles } from '../../../src/content/read/read-content.ts';
import type { FactIndex } from '../../../src/facts/prose/fact-index.ts';
import type { FactsFile } from '../../../src/facts/model/schema.ts';

/**
 * A letter's three files, as the check gets them.
 * @param name of the letter's folder in the content.
 */
export function readLetter(folder: string, name = basename(folder)): LetterFiles {
  const read = (file: string) => ({
    file: `content/letters/${name}/${file}`,
    text: readFileSync(new URL(`../../../${folder}/${file}`, import.meta.url), 'utf8'),
  });
  return { folder: name, article: read('article.mdx'), facts: read('facts.yaml'), figures: read('figures.yaml') };
}

/** What the check makes of a letter that has no fault. */
export interface OpenLetter {
  letter: Letter;
  texts: readonly LetterText[];
  factsFile: FactsFile;
  index: FactIndex;
}

export function openLetter(files: LetterFiles): OpenLetter {
  const letter = makeLetter(files);
  const { texts, facts } = letter;
  return { letter, texts: texts!, factsFile: facts.data!, index: facts.index };
}

export function textOf(files: LetterFiles, file: string): string {
  return [files.article, files.facts, files.figures].find((each) => each.file === file)!.text!;
}

/** The files with a stretch of one of them replaced. */
export function changed(files: LetterFiles, file: string, start: number, end: number, words: string): LetterFiles {
  const change = (each: LetterFiles['article']) =>
    each.file === file ? { file, text: each.text!.slice(0, start) + words + each.text!.slice(end) } : each;
  return {
    folder: files.folder,
    article: change(files.article),
    facts: change(files.facts),
    figures: change(files.figures),
  };
}

/** Offset in a file of a line and column, both counted from 1. */
export function offsetOf(text: string, { line, column }: SourceLocation): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}
