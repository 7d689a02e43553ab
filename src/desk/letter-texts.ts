import type { Node, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { SettledSpan } from '../facts/match.ts';
import { settledText } from '../facts/settled-text.ts';
import { figureTexts } from '../figures/texts.ts';
import type { FiguresFile } from '../figures/schema.ts';
import { textBlocks, type TextBlock } from '../markdown/text-blocks.ts';
import { lineIndex, type Place } from './line-index.ts';
import type { YamlSource } from './yaml-source.ts';

/** One text of a letter that readers meet, with the means to point into its file. */
export interface LetterText {
  file: string;
  text: string;
  settled: readonly SettledSpan[];
  /** Where a stretch of the text stands in the file. */
  place(start: number, end: number): Place;
}

/** Attributes of elements whose texts readers see. */
const SHOWN_ATTRIBUTES = new Set(['overline', 'claim', 'by']);

/** Texts of an article's body: its blocks, then the attributes that readers see. */
export function bodyTexts(tree: Root, source: string, file: string): LetterText[] {
  const at = lineIndex(source);
  const texts = textBlocks(tree).map((block): LetterText => ({ file, text: block.text, settled: block.settled, place: (start, end) => at(blockOffset(block, source, start, end)) }));
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    for (const attribute of (node as unknown as MdxJsxFlowElement).attributes) {
      if (attribute.type === 'mdxJsxAttribute' && SHOWN_ATTRIBUTES.has(attribute.name) && typeof attribute.value === 'string') {
        texts.push(yamlLike(file, source, attribute.value, attributeOffset(attribute), at));
      }
    }
  });
  return texts;
}

/** Texts of a data file at the given paths. */
export function dataTexts(source: YamlSource, texts: readonly { path: readonly (string | number)[]; text: string }[], file: string, whole: string): LetterText[] {
  const at = lineIndex(whole);
  return texts.map(({ path, text }) => yamlLike(file, whole, text, source.offsetOf(path) ?? 0, at));
}

/** Texts of all figures of a letter. */
export function figureFileTexts({ figures }: FiguresFile): { path: (string | number)[]; text: string }[] {
  return Object.entries(figures).flatMap(([id, spec]) => figureTexts(spec).map(({ path, text }) => ({ path: ['figures', id, ...path], text })));
}

function yamlLike(file: string, whole: string, raw: string, from: number, at: (offset: number) => Place): LetterText {
  const { text, settled, sourceOffset } = settledText(raw);
  // Quotes, folds and indents stand in the file but not in the value: the words themselves are looked for.
  const place = (start: number, end: number) => at(seek(whole, text.slice(start, end), from, from + sourceOffset(start)));
  return { file, text, settled, place };
}

function blockOffset(block: TextBlock, source: string, start: number, end: number): number {
  const piece = block.pieces.findLast((each) => each.start <= start) ?? block.pieces[0];
  const node = piece?.node.position?.start.offset ?? 0;
  return seek(source, block.text.slice(start, end), node, node + start - (piece?.start ?? 0));
}

/** Offset of words at or after where they are expected; never before `from`. */
function seek(whole: string, words: string, from: number, expected: number): number {
  if (whole.startsWith(words, expected)) return expected;
  const found = whole.indexOf(words, Math.max(from, expected - words.length));
  return found >= 0 ? found : expected;
}

function attributeOffset(attribute: MdxJsxAttribute): number {
  return (attribute as unknown as Node).position?.start.offset ?? 0;
}
