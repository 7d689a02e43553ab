import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { FactUse } from '../../facts/ledger/fact-use.ts';
import { literalAttributes } from '../elements/node.ts';
import { ELEMENTS } from '../elements/registry.ts';

/** The facts that an article's elements show by their ids, in reading order: a section's key numbers. */
export function elementFacts(tree: Root, elements = ELEMENTS): { fact: string; use: FactUse }[] {
  const found: { fact: string; use: FactUse }[] = [];
  visit(tree, 'mdxJsxFlowElement', (node) => {
    found.push(...(elements.get(node.name)?.facts?.(literalAttributes(node)) ?? []));
  });
  return found;
}
