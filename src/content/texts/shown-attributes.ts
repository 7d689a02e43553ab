import type { Parent, Root } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import type { FactUse } from '../../facts/ledger/fact-use.ts';
import type { Part } from '../elements/element.ts';
import { isElementNode, literalAttributes } from '../elements/node.ts';
import { ELEMENTS } from '../elements/registry.ts';

/** An attribute of an element that readers meet as a text of its own. */
export interface ShownAttribute {
  node: MdxJsxAttribute;
  value: string;
  /** Where readers meet it. */
  use: FactUse;
}

/** Before the first section; the anchor is of what stands right above. */
export const LEAD: FactUse = { place: '導語', anchor: 'deck' };

/**
 * The attributes of an article's elements that readers meet as texts, in reading order: the one list by which
 * they are checked, linted and counted as uses of facts. Which they are, the elements say.
 */
export function shownAttributes(tree: Root, elements = ELEMENTS): ShownAttribute[] {
  const shown: ShownAttribute[] = [];
  const read = (parent: Parent, around: Part): void => {
    for (const node of parent.children) {
      const element = isElementNode(node) ? elements.get(node.name) : undefined;
      const values = isElementNode(node) ? literalAttributes(node) : {};
      const here = element?.part?.(values) ?? around;
      for (const attribute of isElementNode(node) ? node.attributes : []) {
        if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
        const { name, value } = attribute;
        if (!element || !Object.hasOwn(element.props, name) || !element.props[name]?.text) continue;
        shown.push({ node: attribute, value, use: element.place?.(name, values, here) ?? useIn(here) });
      }
      if ('children' in node) read(node, here);
    }
  };
  read(tree, { id: '', overline: '' });
  return shown;
}

/** A place that has no other name than the part that it stands in. */
function useIn({ id, overline }: Part): FactUse {
  return id ? { place: overline, anchor: id } : LEAD;
}
