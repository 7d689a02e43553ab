import type { Link, Node, Parent, Root, Text } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import type { FactMark } from '../../facts/prose/match.ts';
import { isElementNode, literalAttributes } from '../elements/node.ts';
import { ELEMENTS, type ElementRegistry } from '../elements/registry.ts';

/** A text node inside a block, and where its text begins there. */
export interface TextPiece {
  start: number;
  node: Text;
  parent: Parent;
  /** Stands in a link that leads elsewhere, and so cannot be a link itself. */
  linked: boolean;
}

/** One run of words as readers meet it: a paragraph, a heading, a cell. */
export interface TextBlock {
  /** Its words, markup left out. */
  text: string;
  pieces: TextPiece[];
  /** Stretches for which the author has named the fact: `[15個](fact:starts-digital)`. */
  marks: FactMark[];
  /** Stretches that are marked as another language: `<Foreign lang="en">`. */
  foreign: { from: number; to: number }[];
  /** What readers call the part of the article that it stands in; undefined before the first section. */
  place?: string;
}

/** What stands around a block, as far as it matters to its words. */
interface Around {
  place?: string;
  /** Inside an element whose words are of another language. */
  isForeign?: boolean;
}

const FACT = 'fact:';
const PHRASING = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'inlineCode',
  'break',
  'image',
  'footnoteReference',
  'mdxJsxTextElement',
  'mdxTextExpression',
]);

/** The blocks of an article, in reading order. Code is not read: it is quoted, not said. */
export function textBlocks(tree: Root, elements = ELEMENTS): TextBlock[] {
  const blocks: TextBlock[] = [];
  const visit = (parent: Parent, { place, isForeign = false }: Around): void => {
    let open: TextBlock | undefined;
    const close = (): void => {
      if (open && isForeign) open.foreign.push({ from: 0, to: open.text.length });
      if (open) blocks.push(open);
      open = undefined;
    };
    for (const child of parent.children) {
      if (PHRASING.has(child.type) || wordsIn(child, elements) !== undefined) {
        open ??= { text: '', pieces: [], marks: [], foreign: [], ...(place !== undefined && { place }) };
        read(child, parent, open, elements);
        continue;
      }
      close();
      if ('children' in child) visit(child, inside(child, { place, isForeign }, elements));
    }
    close();
  };
  visit(tree, {});
  return blocks.filter(({ text }) => text.trim());
}

/** What lies inside a node is inside its section, and in its language. */
function inside(node: Node, around: Around, elements: ElementRegistry): Around {
  if (!isElementNode(node)) return around;
  const element = elements.get(node.name);
  return {
    place: element?.part?.(literalAttributes(node)).overline ?? around.place ?? element?.within,
    isForeign: element?.isForeign ?? around.isForeign,
  };
}

function read(node: Node, parent: Parent, block: TextBlock, elements: ElementRegistry, linked = false): void {
  const words = wordsIn(node, elements);
  if (node.type === 'text') {
    block.pieces.push({ start: block.text.length, node: node as Text, parent, linked });
    block.text += (node as Text).value;
  } else if (node.type === 'inlineCode' || node.type === 'image') {
    // Something stands here: the words on either side do not touch.
    block.text += '\uFFFC';
  } else if (node.type === 'break') {
    block.text += '\n';
  } else if (words !== undefined) {
    if (words) readWords(words, parent, block);
  } else if ('children' in node) {
    const link = node.type === 'link' && (node as Link).url.startsWith(FACT) ? (node as Link) : undefined;
    const start = block.text.length;
    const leads = linked || (node.type === 'link' && !link) || node.type === 'linkReference';
    for (const child of (node as Parent).children) read(child, node as Parent, block, elements, leads);
    if (link) block.marks.push({ start, end: block.text.length, fact: link.url.slice(FACT.length) });
    if (isElementNode(node) && elements.get(node.name)?.isForeign)
      block.foreign.push({ from: start, to: block.text.length });
  }
}

/** The attribute of an element whose words are words of the sentence; null where it lacks it, undefined where it has no such attribute. */
function wordsIn(node: Node, elements: ElementRegistry): MdxJsxAttribute | null | undefined {
  const name = isElementNode(node) ? elements.get(node.name)?.words : undefined;
  if (!isElementNode(node) || name === undefined) return undefined;
  const attributes = node.attributes.filter((each) => each.type === 'mdxJsxAttribute');
  return attributes.find((each) => each.name === name) ?? null;
}

/** Words that a reading stands above; being an attribute, they cannot be linked. */
function readWords(attribute: MdxJsxAttribute, parent: Parent, block: TextBlock): void {
  const { name, value, position } = attribute;
  if (typeof value !== 'string') return;
  const behindName = position && {
    ...position,
    start: { ...position.start, offset: position.start.offset! + name.length + 1 },
  };
  block.pieces.push({
    start: block.text.length,
    node: { type: 'text', value, position: behindName },
    parent,
    linked: true,
  });
  block.text += value;
}
