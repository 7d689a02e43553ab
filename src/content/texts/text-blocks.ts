import type { Link, Node, Parent, Root, Text } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { FactMark } from '../../facts/prose/match.ts';

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
  /** The element around it that readers know by name: a section's overline, else undefined. */
  section?: string;
  /** Name of the element directly around it, such as `SourceNote`. */
  element?: string;
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

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
export function textBlocks(tree: Root): TextBlock[] {
  const blocks: TextBlock[] = [];
  const visit = (parent: Parent, around: Pick<TextBlock, 'section' | 'element'>): void => {
    let open: TextBlock | undefined;
    for (const child of parent.children) {
      if (PHRASING.has(child.type) || isElement(child, 'Ruby')) {
        open ??= { text: '', pieces: [], marks: [], foreign: [], ...around };
        read(child, parent, open);
        continue;
      }
      if (open) blocks.push(open);
      open = undefined;
      if ('children' in child) visit(child, inside(child, around));
    }
    if (open) blocks.push(open);
  };
  visit(tree, {});
  for (const { element, foreign, text } of blocks)
    if (element === 'Foreign') foreign.push({ from: 0, to: text.length });
  return blocks.filter(({ text }) => text.trim());
}

/** What lies inside a node is inside its section, and directly inside its element. */
function inside(node: Node, around: Pick<TextBlock, 'section' | 'element'>): Pick<TextBlock, 'section' | 'element'> {
  if (node.type !== 'mdxJsxFlowElement') return around;
  const { name, attributes } = node as MdxJsxFlowElement;
  const overline = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'overline')?.value;
  return { ...around, ...(name && { element: name }), ...(typeof overline === 'string' && { section: overline }) };
}

function read(node: Node, parent: Parent, block: TextBlock, linked = false): void {
  if (node.type === 'text') {
    block.pieces.push({ start: block.text.length, node: node as Text, parent, linked });
    block.text += (node as Text).value;
  } else if (node.type === 'inlineCode' || node.type === 'image') {
    // Something stands here: the words on either side do not touch.
    block.text += '\uFFFC';
  } else if (node.type === 'break') {
    block.text += '\n';
  } else if (isElement(node, 'Ruby')) {
    readRuby(node, parent, block);
  } else if ('children' in node) {
    const link = node.type === 'link' && (node as Link).url.startsWith(FACT) ? (node as Link) : undefined;
    const start = block.text.length;
    const leads = linked || (node.type === 'link' && !link) || node.type === 'linkReference';
    for (const child of (node as Parent).children) read(child, node as Parent, block, leads);
    if (link) block.marks.push({ start, end: block.text.length, fact: link.url.slice(FACT.length) });
    if (isElement(node, 'Foreign')) block.foreign.push({ from: start, to: block.text.length });
  }
}

/** The words that a reading stands above are words of the sentence; being an attribute, they cannot be linked. */
function readRuby({ attributes }: Element, parent: Parent, block: TextBlock): void {
  const text = attributes.find(
    (each): each is MdxJsxAttribute => each.type === 'mdxJsxAttribute' && each.name === 'text',
  );
  if (typeof text?.value !== 'string') return;
  const { position } = text as Node;
  const behindName = position && {
    ...position,
    start: { ...position.start, offset: position.start.offset! + 'text='.length },
  };
  block.pieces.push({
    start: block.text.length,
    node: { type: 'text', value: text.value, position: behindName },
    parent,
    linked: true,
  });
  block.text += text.value;
}

function isElement(node: Node, name: string): node is Element {
  return (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && (node as Element).name === name;
}
