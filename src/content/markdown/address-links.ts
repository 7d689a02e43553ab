import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** A remark plugin: a link that shows an address is marked as such, because it breaks between any two characters. */
export function remarkAddressLinks() {
  return (tree: Root): void => {
    visit(tree, 'link', (link) => {
      if (/^https?:\/\//.test(toString(link)))
        link.data = { ...link.data, hProperties: { ...link.data?.hProperties, className: ['address'] } };
    });
  };
}
