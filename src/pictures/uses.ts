import type { Node, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { FILE_START, type SourceRange } from '../diagnostics/source-location.ts';
import { stemOf } from './formats.ts';

/** A `<Picture>` of an article. */
export interface PictureUse {
  /** Its attributes as far as they are literal texts. */
  values: Readonly<Record<string, string>>;
  /** Stands before the first section, where readers see it first. */
  leads: boolean;
  /** Stands within a line of text. */
  inline: boolean;
  /** Where an attribute stands; the element, where it lacks it or none is named. */
  range(attribute?: string): SourceRange;
}

/** The pictures that an article shows, in the order in which a reader meets them. */
export function pictureUses(tree: Root): PictureUse[] {
  const uses: PictureUse[] = [];
  let leads = true;
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    const element = node as unknown as MdxJsxFlowElement | MdxJsxTextElement;
    if (element.name === 'Section') leads = false;
    if (element.name !== 'Picture') return;
    const attributes = element.attributes.filter(
      (each): each is MdxJsxAttribute & { value: string } =>
        each.type === 'mdxJsxAttribute' && typeof each.value === 'string',
    );
    uses.push({
      values: Object.fromEntries(attributes.map(({ name, value }) => [name, value])),
      leads,
      inline: element.type === 'mdxJsxTextElement',
      range: (name) => rangeOf(attributes.find((each) => each.name === name) ?? element),
    });
  });
  return uses;
}

function rangeOf({ position }: Node): SourceRange {
  if (!position) return FILE_START;
  const { start, end } = position;
  return { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } };
}

/** Anchor of a picture in its article, by the name of its file. */
export function pictureAnchor(src: string): string {
  return `picture-${stemOf(src)}`;
}
