import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { parseBody } from './article-source.ts';

/** Ids of an article's figures in the order in which a reader meets them. */
export function figureOrder(body: string): string[] {
  const ids: string[] = [];
  visit(parseBody(body), ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    const { name, attributes } = node as unknown as MdxJsxFlowElement;
    if (name !== 'Figure') return;
    const id = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id');
    if (typeof id?.value === 'string') ids.push(id.value);
  });
  return ids;
}
