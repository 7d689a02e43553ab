import type { Node, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isElementNode, type ElementNode } from '../elements/node.ts';
import { ELEMENTS, type ElementRegistry } from '../elements/registry.ts';

/** Nodes that would run code, or have the bundler open files, once an article is compiled. */
const NEVER = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression', 'html', 'image', 'imageReference']);

/**
 * A remark plugin: the second lock on articles being data. The check tells editors of all that is
 * refused here, in their own words and at its place; but the preview compiles what was not checked yet.
 * @throws at the first node that is more than words and listed elements with literal attributes.
 */
export function remarkDataOnly(elements = ELEMENTS) {
  return (tree: Root, file: VFile): void => {
    const refuse = (what: string, node?: Node): never =>
      file.fail(`An article is data and can hold no ${what}; npm run check says what to write instead`, {
        ...(node && { place: node.position }),
        source: 'data-only',
      });
    // Astro would import the component that this field names.
    if (hasLayout(file)) refuse('layout');
    visit(tree, (node) => {
      if (NEVER.has(node.type)) refuse(node.type, node);
      if (isElementNode(node)) checkElement(node, elements, refuse);
    });
  };
}

function checkElement(node: ElementNode, elements: ElementRegistry, refuse: (what: string, node: Node) => never): void {
  const { name, attributes } = node;
  if (!elements.get(name)) refuse(`<${name ?? ''}>`, node);
  if (
    attributes.some(
      (attribute) => attribute.type === 'mdxJsxExpressionAttribute' || typeof attribute.value === 'object',
    )
  )
    refuse('expression', node);
}

function hasLayout({ data }: VFile): boolean {
  const { frontmatter } = (data as { astro?: { frontmatter?: Record<string, unknown> } }).astro ?? {};
  return frontmatter !== undefined && Object.hasOwn(frontmatter, 'layout');
}
