import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { figure } from '../elements/figure.ts';
import { ELEMENT_NODES, isElementNode, literalAttributes } from '../elements/node.ts';
import { ELEMENTS } from '../elements/registry.ts';

/** A figure's place in its article. */
export interface FigurePlace {
  id: string;
  /** Inside a section, whose heading is above its own. */
  inSection: boolean;
}

/** An article's figures in the order in which a reader meets them. */
export function figureOrder(tree: Root | undefined, elements = ELEMENTS): FigurePlace[] {
  const places: FigurePlace[] = [];
  for (const block of tree?.children ?? []) {
    const inSection = isElementNode(block) && elements.get(block.name)?.part !== undefined;
    visit(block, ELEMENT_NODES, (node) => {
      if (!isElementNode(node) || node.name !== figure.name) return;
      const { id } = literalAttributes(node);
      if (id !== undefined) places.push({ id, inSection });
    });
  }
  return places;
}
