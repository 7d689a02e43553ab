import type { Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { FactUse } from '../../facts/ledger/fact-use.ts';
import { pictureAnchor } from '../../pictures/uses.ts';
import { ELEMENTS } from '../elements.ts';

/** An attribute of an element that readers meet as a text of its own. */
export interface ShownAttribute {
  node: MdxJsxAttribute;
  value: string;
  /** Where readers meet it. */
  use: FactUse;
}

/** What stands around an element, as far as readers know it by name. */
interface Around {
  /** Id of the section, empty before the first. */
  id: string;
  /** What the section is about. */
  overline: string;
}

/** Before the first section; the anchor is of what stands right above. */
export const LEAD: FactUse = { place: '導語', anchor: 'deck' };

/**
 * The attributes of an article's elements that readers meet as texts, in reading order: the one list by which
 * they are checked, linted and counted as uses of facts. Which they are, `ELEMENTS` says.
 */
export function shownAttributes(tree: Root): ShownAttribute[] {
  const shown: ShownAttribute[] = [];
  const read = (root: Root | MdxJsxFlowElement, around: Around): void => {
    visit(root, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      const element = node as unknown as MdxJsxFlowElement;
      if (element === root) return undefined;
      const values = literalAttributes(element);
      const here = element.name === 'Section' ? { id: values['id'] ?? '', overline: values['overline'] ?? '' } : around;
      for (const attribute of element.attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string' || !isShown(element, attribute))
          continue;
        shown.push({ node: attribute, value: attribute.value, use: useOf(element, attribute.name, values, here) });
      }
      if (here === around) return undefined;
      read(element, here);
      return 'skip';
    });
  };
  read(tree, { id: '', overline: '' });
  return shown;
}

function isShown({ name }: MdxJsxFlowElement, attribute: MdxJsxAttribute): boolean {
  return Boolean(name && Object.hasOwn(ELEMENTS, name) && ELEMENTS[name]![attribute.name]?.shown);
}

function useOf(
  { name }: MdxJsxFlowElement,
  attribute: string,
  values: Readonly<Record<string, string>>,
  { id, overline }: Around,
): FactUse {
  if (name === 'Picture') return { place: '圖片', anchor: pictureAnchor(values['src'] ?? '') };
  if (name === 'Section' && attribute === 'claim') return { place: `${overline}・節題`, anchor: `${id}-claim` };
  return id ? { place: overline, anchor: id } : LEAD;
}

/** An element's attributes as far as they are literal texts, by name. */
export function literalAttributes({ attributes }: MdxJsxFlowElement): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((each) =>
      each.type === 'mdxJsxAttribute' && typeof each.value === 'string' ? [[each.name, each.value]] : [],
    ),
  );
}
