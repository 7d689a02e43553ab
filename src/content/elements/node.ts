import type { Node } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** An element in an article's tree: a block of its own, or within a line. */
export type ElementNode = MdxJsxFlowElement | MdxJsxTextElement;

/** Attributes of an element as far as they are literal texts, by name. */
export type Values = Readonly<Record<string, string>>;

/** An element with those of its attributes that it may have and that were given, each once. */
export interface GivenElement {
  node: ElementNode;
  given: ReadonlyMap<string, MdxJsxAttribute>;
}

/** Types of such nodes, to visit a tree with. */
export const ELEMENT_NODES = ['mdxJsxFlowElement', 'mdxJsxTextElement'];

export function isElementNode(node: Pick<Node, 'type'>): node is ElementNode {
  return ELEMENT_NODES.includes(node.type);
}

/** An element's attributes that are literal texts. */
export function literalAttributes({ attributes }: Pick<ElementNode, 'attributes'>): Values {
  return Object.fromEntries(
    attributes.flatMap((each) =>
      each.type === 'mdxJsxAttribute' && typeof each.value === 'string' ? [[each.name, each.value]] : [],
    ),
  );
}

/** The text of an attribute, without blanks around it; empty where there is none. */
export function valueOf(attribute: MdxJsxAttribute | undefined): string {
  return typeof attribute?.value === 'string' ? attribute.value.trim() : '';
}

/** What finds the element of an id on a page; nothing where the id is none that can stand in an address, and so is amiss in itself. */
export function selectorOf(id: string): string[] {
  return /^[\w-]+$/.test(id) ? [`[id="${id}"]`] : [];
}
