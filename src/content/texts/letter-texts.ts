import type { Node, Root } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { fieldTexts } from './letter-fields.ts';
import { ELEMENTS, type ElementRegistry } from '../elements/registry.ts';
import { shownAttributes } from './shown-attributes.ts';
import type { FactsFile } from '../../facts/model/schema.ts';
import { figureTexts } from '../../figures/texts.ts';
import type { FiguresFile } from '../../figures/schema.ts';
import { textBlocks } from './text-blocks.ts';
import type { Letter } from '../letter/letter.ts';
import type { LetterText } from './letter-text.ts';
import { rangeIndex, type SourceRange } from '../../diagnostics/source-location.ts';
import type { Stretch } from '../../diagnostics/text-edit.ts';
import { placeBlock, placeMarked, type LocatedText } from './located-text.ts';
import type { YamlSource } from '../read/yaml-source.ts';

/**
 * Every text of a letter in which a number would be read as a fact, in the order of its files.
 * @returns undefined where one of the files could not be understood: every number would seem to be amiss.
 */
export function letterTexts(
  { article, frontmatter, facts, figures }: Readable,
  elements = ELEMENTS,
): LetterText[] | undefined {
  if (!article?.tree || !frontmatter || !facts.data || !figures.data) return undefined;
  const { file, text, tree } = article;
  return [
    ...dataTexts(article.frontmatter, text, file, fieldTexts(frontmatter)),
    ...bodyTexts(tree, text, file, elements),
    ...dataTexts(facts.yaml!, facts.file.text!, facts.file.file, eventTexts(facts.data)),
    ...dataTexts(figures.yaml!, figures.file.text!, figures.file.file, allFigureTexts(figures.data)),
  ];
}

/** What of a letter its texts are found in. */
type Readable = Pick<Letter, 'article' | 'frontmatter' | 'facts' | 'figures'>;

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

function dataTexts(yaml: YamlSource, whole: string, file: string, texts: readonly TextAtPath[]): LetterText[] {
  const places = rangeIndex(whole);
  return texts.map(({ path, text }) => letterText(file, placeMarked(text, whole, yaml.offsetOf(path) ?? 0), places));
}

/** Texts of an article's body: its blocks, then the attributes that readers see. */
function bodyTexts(tree: Root, source: string, file: string, elements: ElementRegistry): LetterText[] {
  const places = rangeIndex(source);
  return [
    ...textBlocks(tree, elements).map((block) =>
      letterText(file, { ...placeBlock(block, source), marks: block.marks }, places, true),
    ),
    ...shownAttributes(tree, elements).map(({ node, value }) =>
      letterText(file, placeMarked(value, source, valueOffset(node, source)), places),
    ),
  ];
}

function letterText(
  file: string,
  { text, marks, inFile }: LocatedText & Pick<LetterText, 'marks'>,
  places: (stretch: Stretch) => SourceRange,
  linksChecked = false,
): LetterText {
  return { file, text, marks, linksChecked, range: (stretch) => places(inFile(stretch)) };
}

/** Offset of an attribute's value, behind its name. */
export function valueOffset(attribute: MdxJsxAttribute, source: string): number {
  const start = (attribute as unknown as Node).position?.start.offset ?? 0;
  return source.indexOf('=', start) + 1;
}
