import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * A remark plugin: `[15個](fact:starts-digital)` settles for the checker which
 * fact a number is; readers get the number itself.
 */
export function remarkFactLinks() {
  return (tree: Root): void => {
    visit(tree, 'link', (node, index, parent) => {
      if (!node.url.startsWith('fact:') || !parent || index === undefined) return;
      parent.children.splice(index, 1, ...node.children);
      return index;
    });
  };
}
