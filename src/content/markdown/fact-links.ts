import { basename, dirname } from 'node:path';
import type { Link, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { FactIndex } from '../../facts/prose/fact-index.ts';
import { parseFolder } from '../../series/folder.ts';
import { bodyUses, type BodyUse } from '../texts/fact-uses.ts';
import type { TextPiece } from '../texts/text-blocks.ts';

export interface FactLinkOptions {
  /** Address of the ledger of a letter, by its slug. */
  ledger: (slug: string) => string;
  /** The facts of a letter, by the name of its folder; undefined where there are none. */
  factsOf: (folder: string) => FactIndex | undefined;
}

/**
 * A remark plugin: each number of an article that states a fact becomes a quiet
 * link to that fact's row in the letter's ledger. Files that are no letter, or
 * have no facts, pass unchanged but for their `fact:` marks, which lose their link.
 */
export function remarkFactLinks({ ledger, factsOf }: FactLinkOptions) {
  return (tree: Root, file: { path?: string }): void => {
    const folder = basename(dirname(file.path ?? ''));
    const name = parseFolder(folder);
    const index = name && factsOf(folder);
    // From the last to the first, so that earlier offsets stay true.
    const uses = index ? bodyUses(tree, index).reverse() : [];
    for (const use of uses) link(use, index!, `${ledger(`${name!.letter}-${name!.word}`)}#${use.fact}`);
    unwrapMarks(tree);
  };
}

/** Puts the link round the words; of words that markup divides, round the part that holds the first digit. */
function link({ block, fact, start, end, anchor }: BodyUse, index: FactIndex, url: string): void {
  const digit = start + block.text.slice(start, end).search(/[\d０-９]|\p{Script=Han}/u);
  const piece = block.pieces.findLast((each) => each.start <= digit);
  if (!piece || piece.linked) return;
  const from = Math.max(0, start - piece.start);
  const to = Math.min(piece.node.value.length, end - piece.start);
  const value = [index.byId.get(fact)!.value].flat().join('/');
  split(piece, from, to, (words) => factLink(words, url, anchor, value));
}

/** `<a class="fact"><data value="291">291個</data></a>` as Markdown nodes. */
function factLink(words: string, url: string, id: string, value: string): Link {
  const data = {
    type: 'emphasis',
    data: { hName: 'data', hProperties: { value } },
    children: [{ type: 'text', value: words }],
  };
  return {
    type: 'link',
    url,
    data: { hProperties: { className: ['fact'], id } },
    children: [data as unknown as PhrasingContent],
  };
}

function split({ node, parent }: TextPiece, from: number, to: number, wrap: (words: string) => Link): void {
  const { value } = node;
  const made: PhrasingContent[] = [
    text(value.slice(0, from)),
    wrap(value.slice(from, to)),
    text(value.slice(to)),
  ].filter((each) => each.type !== 'text' || each.value);
  const siblings = parent.children as PhrasingContent[];
  siblings.splice(siblings.indexOf(node), 1, ...made);
  // The first part keeps its node, so that numbers before it still find their text.
  if (made[0]?.type === 'text') {
    node.value = made[0].value;
    siblings[siblings.indexOf(made[0])] = node;
  }
}

function text(value: string): Text {
  return { type: 'text', value };
}

function unwrapMarks({ children }: { children: RootContent[] }): void {
  for (let at = 0; at < children.length; at += 1) {
    const child = children[at]!;
    if ('children' in child) unwrapMarks(child);
    if (child.type === 'link' && child.url.startsWith('fact:')) {
      children.splice(at, 1, ...child.children);
      at += child.children.length - 1;
    }
  }
}
