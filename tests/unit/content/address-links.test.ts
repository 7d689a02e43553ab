import type { Link, Paragraph, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { remarkAddressLinks } from '../../../src/content/markdown/address-links.ts';

it('a link that shows an address is marked, one that shows words is not', async () => {
  const processor = unified().use(remarkParse).use(remarkAddressLinks);
  const tree = (await processor.run(
    processor.parse('[https://example.org/a](https://example.org/) [某報](https://example.org/)'),
  )) as Root;
  const links = (tree.children[0] as Paragraph).children.filter((child): child is Link => child.type === 'link');
  expect(links.map(({ data }) => data?.hProperties?.['className'])).toEqual([['address'], undefined]);
});
