import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { SourceRange } from '../diagnostics/source-location.ts';
import { ELEMENT_NODES, isElementNode, literalAttributes, type Values } from './elements/node.ts';
import { picture } from './elements/picture.ts';
import { ELEMENTS } from './elements/registry.ts';
import { rangeOf } from './markdown/node-range.ts';

/** A picture that an article shows. */
export interface PictureUse {
  /** Its attributes as far as they are literal texts. */
  values: Values;
  /** Stands before the first section, where readers see it first. */
  leads: boolean;
  /** Stands within a line of text. */
  inline: boolean;
  /** Where an attribute stands; the element, where it lacks it or none is named. */
  range(attribute?: string): SourceRange;
}

/** The pictures that an article shows, in the order in which a reader meets them. */
export function pictureUses(tree: Root, elements = ELEMENTS): PictureUse[] {
  const uses: PictureUse[] = [];
  let leads = true;
  visit(tree, ELEMENT_NODES, (node) => {
    if (!isElementNode(node)) return;
    if (elements.get(node.name)?.part) leads = false;
    if (node.name !== picture.name) return;
    uses.push({
      values: literalAttributes(node),
      leads,
      inline: node.type === 'mdxJsxTextElement',
      range: (name) => {
        const attribute = node.attributes.find((each) => 'name' in each && each.name === name);
        return rangeOf(typeof attribute?.value === 'string' ? attribute : node);
      },
    });
  });
  return uses;
}
