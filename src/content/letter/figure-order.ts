import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

/** A figure's place in its article. */
export interface FigurePlace {
  id: string;
  /** Inside a section, whose heading is above its own. */
  inSection: boolean;
}

/** An article's figures in the order in which a reader meets them. */
export function figureOrder(tree: Root | undefined): FigurePlace[] {
  const places: FigurePlace[] = [];
  for (const part of tree?.children ?? []) {
    const inSection = (part as { name?: unknown }).name === 'Section';
    visit(part, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      const { name, attributes } = node as unknown as MdxJsxFlowElement;
      if (name !== 'Figure') return;
      const id = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id');
      if (typeof id?.value === 'string') places.push({ id: id.value, inSection });
    });
  }
  return places;
}
