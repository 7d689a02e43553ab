import { readFileSync } from 'node:fs';
import { readArticle } from '../../../src/content/read/article-source.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { letterTexts, type LetterText } from '../../../src/content/texts/letter-texts.ts';
import type { LetterFiles } from '../../../src/content/read/read-content.ts';
import { readYaml } from '../../../src/content/read/yaml-source.ts';
import { buildFactIndex, type FactIndex } from '../../../src/facts/prose/fact-index.ts';
import { factsFileSchema, type FactsFile } from '../../../src/facts/model/schema.ts';
import { resolveFactsFile } from '../../../src/facts/typed-values.ts';
import { figuresFileSchema } from '../../../src/figures/schema.ts';
import { letterSchema } from '../../../src/series/schema.ts';

/** A letter's three files, as the check gets them. */
export function readLetter(folder: string, name: string): LetterFiles {
  const read = (file: string) => ({
    file: `content/letters/${name}/${file}`,
    text: readFileSync(new URL(`../../../${folder}/${file}`, import.meta.url), 'utf8'),
  });
  return { folder: name, article: read('article.mdx'), facts: read('facts.yaml'), figures: read('figures.yaml') };
}

/** What the check makes of a letter that has no fault. */
export interface OpenLetter {
  texts: LetterText[];
  factsFile: FactsFile;
  index: FactIndex;
}

export function openLetter({ article, facts, figures }: LetterFiles): OpenLetter {
  const source = readArticle(article.text!, article.file);
  const factsSource = readYaml(facts.text!, facts);
  const factsFile = factsFileSchema.parse(factsSource.data);
  const figuresSource = readYaml(figures.text!, figures);
  return {
    texts: letterTexts(
      {
        file: article.file,
        text: article.text!,
        source: source.frontmatter,
        data: letterSchema.parse(source.frontmatter.data),
        tree: source.tree!,
      },
      { file: facts.file, text: facts.text!, source: factsSource, data: factsFile },
      {
        file: figures.file,
        text: figures.text!,
        source: figuresSource,
        data: figuresFileSchema.parse(figuresSource.data),
      },
    ),
    factsFile,
    index: buildFactIndex(resolveFactsFile(facts.text!, factsFile).facts.values()),
  };
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
export function offsetOf(text: string, { line, column }: Pick<Diagnostic, 'line' | 'column'>): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}
