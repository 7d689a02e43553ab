import type { Node, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { SettledSpan } from '../facts/match.ts';
import { settledText } from '../facts/settled-text.ts';
import { figureTexts } from '../figures/texts.ts';
import type { FiguresFile } from '../figures/schema.ts';
import { textBlocks, type TextBlock, type TextPiece } from '../markdown/text-blocks.ts';
import type { Letter } from '../series/schema.ts';
import { align } from './align.ts';
import { lineIndex, type Place } from './line-index.ts';
import type { YamlSource } from './yaml-source.ts';

/** One text of a letter that readers meet, with the means to point into its file. */
export interface LetterText {
  file: string;
  text: string;
  settled: readonly SettledSpan[];
  /** Where a character of the text stands in the file. */
  place(offset: number): Place;
}

/** A data file, or the frontmatter of an article, held to its schema. */
export interface SoundFile<T> {
  file: string;
  /** The whole file. */
  text: string;
  source: YamlSource;
  data: T;
}

/** Every text of a letter in which a number would be read as a fact, in the order of its files. */
export function letterTexts(article: SoundFile<Letter> & { tree: Root }, figures: SoundFile<FiguresFile>): LetterText[] {
  return [...dataTexts(article, frontTexts(article.data)), ...bodyTexts(article.tree, article.text, article.file), ...dataTexts(figures, allFigureTexts(figures.data))];
}

interface PlacedText {
  path: readonly (string | number)[];
  text: string;
}

function frontTexts({ title, deck, corrections }: Letter): PlacedText[] {
  return [{ path: ['title'], text: title }, { path: ['deck'], text: deck }, ...corrections.map(({ text }, index) => ({ path: ['corrections', index, 'text'], text }))];
}

function allFigureTexts({ figures }: FiguresFile): PlacedText[] {
  return Object.entries(figures).flatMap(([id, spec]) => figureTexts(spec).map(({ path, text }) => ({ path: ['figures', id, ...path], text })));
}

function dataTexts({ file, text: whole, source }: SoundFile<unknown>, texts: readonly PlacedText[]): LetterText[] {
  const at = lineIndex(whole);
  return texts.map(({ path, text }) => markedText(file, whole, text, source.offsetOf(path) ?? 0, at));
}

/** Attributes of elements whose texts readers see. */
const SHOWN_ATTRIBUTES = new Set(['overline', 'claim', 'by']);

/** Texts of an article's body: its blocks, then the attributes that readers see. */
function bodyTexts(tree: Root, source: string, file: string): LetterText[] {
  const at = lineIndex(source);
  const texts = textBlocks(tree).map((block): LetterText => ({ file, text: block.text, settled: block.settled, place: placeInBlock(block, source, at) }));
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    for (const attribute of (node as unknown as MdxJsxFlowElement).attributes) {
      if (attribute.type === 'mdxJsxAttribute' && SHOWN_ATTRIBUTES.has(attribute.name) && typeof attribute.value === 'string') {
        texts.push(markedText(file, source, attribute.value, valueOffset(attribute, source), at));
      }
    }
  });
  return texts;
}

/** A text that is not Markdown, with its `fact:` marks read; it stands in the file from an offset on. */
function markedText(file: string, whole: string, raw: string, from: number, at: (offset: number) => Place): LetterText {
  const { text, settled, sourceOffset } = settledText(raw);
  let offsets: number[] | undefined;
  // Only a text with a fault is ever asked for its places.
  const place = (offset: number): Place => at((offsets ??= align(raw, whole, from))[sourceOffset(offset)] ?? from);
  return { file, text, settled, place };
}

function placeInBlock({ pieces }: TextBlock, source: string, at: (offset: number) => Place): LetterText['place'] {
  const offsets = new Map<TextPiece, number[]>();
  return (offset) => {
    const piece = pieces.findLast((each) => each.start <= offset) ?? pieces[0];
    if (!piece) return at(0);
    const from = piece.node.position?.start.offset ?? 0;
    const known = offsets.get(piece) ?? align(piece.node.value, source, from);
    offsets.set(piece, known);
    return at(known[offset - piece.start] ?? from);
  };
}

/** Offset of an attribute's value, behind name and quote. */
function valueOffset(attribute: MdxJsxAttribute, source: string): number {
  const start = (attribute as unknown as Node).position?.start.offset ?? 0;
  return source.indexOf('=', start) + 1;
}
