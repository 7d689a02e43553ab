import type { Node, Root } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { fieldTexts } from './letter-fields.ts';
import { shownAttributes } from './shown-attributes.ts';
import type { FactMark } from '../../facts/prose/match.ts';
import type { FactsFile } from '../../facts/model/schema.ts';
import { figureTexts } from '../../figures/texts.ts';
import type { FiguresFile } from '../../figures/schema.ts';
import { textBlocks } from './text-blocks.ts';
import type { Letter } from '../../series/schema.ts';
import { lineIndex, type SourceLocation } from '../../diagnostics/source-location.ts';
import { placeBlock, placeMarked, type LocatedText } from './located-text.ts';
import type { YamlSource } from '../read/yaml-source.ts';

/** One text of a letter that readers meet, with the means to point into its file. */
export interface LetterText {
  file: string;
  text: string;
  marks: readonly FactMark[];
  /** Whether the facts that it is settled for are held to the file with all other links of the article. */
  linksChecked: boolean;
  /** Where a character of the text stands in the file. */
  place(offset: number): SourceLocation;
}

/** A data file, or the frontmatter of an article, held to its schema. */
export interface ValidFile<T> {
  file: string;
  /** The whole file. */
  text: string;
  source: YamlSource;
  data: T;
}

/** Every text of a letter in which a number would be read as a fact, in the order of its files. */
export function letterTexts(
  article: ValidFile<Letter> & { tree: Root },
  facts: ValidFile<FactsFile>,
  figures: ValidFile<FiguresFile>,
): LetterText[] {
  return [
    ...dataTexts(article, fieldTexts(article.data)),
    ...bodyTexts(article.tree, article.text, article.file),
    ...dataTexts(facts, eventTexts(facts.data)),
    ...dataTexts(figures, allFigureTexts(figures.data)),
  ];
}

interface TextAtPath {
  path: readonly (string | number)[];
  text: string;
}

/** What an event is called, in drawings and in the ledger. */
function eventTexts({ events }: FactsFile): TextAtPath[] {
  return Object.entries(events).map(([id, { label }]) => ({ path: ['events', id, 'label'], text: label }));
}

function allFigureTexts({ figures }: FiguresFile): TextAtPath[] {
  return Object.entries(figures).flatMap(([id, spec]) =>
    figureTexts(spec).map(({ path, text }) => ({ path: ['figures', id, ...path], text })),
  );
}

function dataTexts({ file, text: whole, source }: ValidFile<unknown>, texts: readonly TextAtPath[]): LetterText[] {
  const at = lineIndex(whole);
  return texts.map(({ path, text }) => letterText(file, placeMarked(text, whole, source.offsetOf(path) ?? 0), at));
}

/** Texts of an article's body: its blocks, then the attributes that readers see. */
function bodyTexts(tree: Root, source: string, file: string): LetterText[] {
  const at = lineIndex(source);
  return [
    ...textBlocks(tree).map((block) =>
      letterText(file, { ...placeBlock(block, source), marks: block.marks }, at, true),
    ),
    ...shownAttributes(tree).map(({ node, value }) =>
      letterText(file, placeMarked(value, source, valueOffset(node, source)), at),
    ),
  ];
}

function letterText(
  file: string,
  { text, marks, offset }: LocatedText & Pick<LetterText, 'marks'>,
  at: (offset: number) => SourceLocation,
  linksChecked = false,
): LetterText {
  return { file, text, marks, linksChecked, place: (each) => at(offset(each)) };
}

/** Offset of an attribute's value, behind its name. */
export function valueOffset(attribute: MdxJsxAttribute, source: string): number {
  const start = (attribute as unknown as Node).position?.start.offset ?? 0;
  return source.indexOf('=', start) + 1;
}
