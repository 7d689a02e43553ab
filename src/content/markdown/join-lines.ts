import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { closeBrokenLines, wideGaps } from '../../shared/chinese-text.ts';
import { textBlocks, type TextBlock } from '../texts/text-blocks.ts';

/**
 * A remark plugin: a line that an author broke beside Chinese leaves no gap, also where
 * markup begins or ends there. Between Latin words a broken line is a blank, as ever.
 */
export function remarkJoinLines() {
  return joinLines;
}

/** The same, of a tree in hand. */
export function joinLines(tree: Root): void {
  for (const block of textBlocks(tree)) {
    // From the last to the first, so that earlier offsets stay true.
    for (const [from, to] of wideGaps(block.text).reverse()) {
      for (let at = to - 1; at >= from; at -= 1) if (block.text[at] === '\n') removeAt(block, at);
    }
  }
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    for (const attribute of (node as unknown as MdxJsxFlowElement).attributes) {
      if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
        attribute.value = closeBrokenLines(attribute.value);
    }
  });
}

/** Line ends that a `break` stands for are in no piece, and stay. */
function removeAt({ pieces }: TextBlock, at: number): void {
  const piece = pieces.find(({ start, node }) => start <= at && at < start + node.value.length);
  if (!piece) return;
  const { node, start } = piece;
  node.value = node.value.slice(0, at - start) + node.value.slice(at - start + 1);
}
