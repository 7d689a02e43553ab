import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { ELEMENTS, type ElementRegistry } from '../../content/elements/registry.ts';
import { shownAttributes } from '../../content/texts/shown-attributes.ts';
import { textBlocks } from '../../content/texts/text-blocks.ts';
import { hasHan } from '../../shared/chinese-text.ts';
import type { Stretch } from '../../diagnostics/text-edit.ts';
import type { Content } from '../../content/content.ts';
import { readArticle, type ArticleSource } from '../../content/read/article-source.ts';
import { valueOffset } from '../../content/texts/letter-texts.ts';
import { joinFolds, placeBlock, placeMarked, type LocatedText } from '../../content/texts/located-text.ts';
import { readYaml, type YamlSource } from '../../content/read/yaml-source.ts';

/** A text that the typography lint reads. */
export interface LintText extends LocatedText {
  /** Stretches that are marked as another language. */
  foreign: readonly Stretch[];
}

/**
 * Every text of a file that readers meet, in the order of the file; none where the file
 * cannot be read. Code, addresses and ids are not among them.
 * @param file path of the file: `.mdx` is an article, anything else YAML.
 */
export function lintTexts(text: string, file: string, elements = ELEMENTS): LintText[] {
  if (!file.endsWith('.mdx')) return dataTexts(readYaml(text, { file }), text);
  return articleTexts(readArticle(text, file), elements);
}

/** The same of all content that was read already, by the files' names. */
export function contentLintTexts(
  { series, letters }: Pick<Content, 'series' | 'letters'>,
  elements = ELEMENTS,
): Map<string, LintText[]> {
  const data = [series, ...letters.flatMap(({ facts, figures }) => [facts, figures])];
  return new Map([
    ...data.flatMap(({ file, yaml }) => (yaml ? [[file.file, dataTexts(yaml, file.text!)] as const] : [])),
    ...letters.flatMap(({ article }) => (article ? [[article.file, articleTexts(article, elements)] as const] : [])),
  ]);
}

function articleTexts({ text, frontmatter, tree }: ArticleSource, elements: ElementRegistry): LintText[] {
  return [...dataTexts(frontmatter, text), ...(tree ? bodyTexts(tree, text, elements) : [])];
}

/** What an article is besides its words: its elements, marks and addresses, in order. Empty for YAML. */
export function articleOutline(text: string, file: string): string {
  const parts: string[] = [];
  const tree = file.endsWith('.mdx') ? readArticle(text, file).tree : undefined;
  if (tree)
    visit(tree, (node) => {
      if (node.type !== 'text') parts.push(`${node.type} ${'url' in node ? node.url : ''}`);
    });
  return parts.join('\n');
}

/** Words for readers are Chinese, and nothing else in these files is but what an address may hold. */
function dataTexts(source: YamlSource, whole: string): LintText[] {
  return source
    .texts()
    .filter(({ key, value }) => key !== 'url' && hasHan(value))
    .map(({ value, offset }) => ({ ...joinFolds(placeMarked(value, whole, offset), whole), foreign: [] }));
}

function bodyTexts(tree: Root, whole: string, elements: ElementRegistry): LintText[] {
  const texts = textBlocks(tree, elements).map((block): LintText => ({
    ...placeBlock(block, whole),
    foreign: block.foreign,
  }));
  for (const { node, value } of shownAttributes(tree, elements))
    texts.push({ ...placeMarked(value, whole, valueOffset(node, whole)), foreign: [] });
  return texts;
}
