import type { Node, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Where a block began and ended in `article.mdx`, as the page tells the preview's script: `19-23`. */
export const SOURCE_LINES = 'data-source-line';

const BLOCKS = new Set(['paragraph', 'heading', 'listItem', 'blockquote', 'table', 'code']);

/** A remark plugin for the preview: every block of Markdown bears the lines that it was written in. */
export function remarkSourceLines() {
  return (tree: Root): void => {
    visit(tree, (node: Node) => {
      if (!BLOCKS.has(node.type) || !node.position) return;
      const { start, end } = node.position;
      const data = (node.data ??= {}) as { hProperties?: Record<string, unknown> };
      data.hProperties = { ...data.hProperties, [SOURCE_LINES]: `${start.line}-${end.line}` };
    });
  };
}
