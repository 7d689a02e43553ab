import type { Node, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { stemOf } from './formats.ts';

/** A place in an article, line and column from 1. */
interface Place {
  line: number;
  column: number;
}

/** A `<Picture>` of an article. */
export interface PictureUse {
  /** Its attributes as far as they are literal texts. */
  values: Readonly<Record<string, string>>;
  /** Stands before the first section, where readers see it first. */
  leads: boolean;
  /** Stands within a line of text. */
  inline: boolean;
  /** Where an attribute stands; the element, where it lacks it or none is named. */
  place(attribute?: string): Place;
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
      place: (name) => placeOf(attributes.find((each) => each.name === name) ?? element),
    });
  });
  return uses;
}

function placeOf(node: Node): Place {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}

/** Anchor of a picture in its article, by the name of its file. */
export function pictureAnchor(src: string): string {
  return `picture-${stemOf(src)}`;
}
