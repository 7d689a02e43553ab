import type { Root } from 'mdast';
import { type FieldText, fieldTexts } from './letter-fields.ts';
import { ELEMENTS } from '../elements/registry.ts';
import { elementFacts } from './element-facts.ts';
import { LEAD, shownAttributes } from './shown-attributes.ts';
import type { FactIndex } from '../../facts/prose/fact-index.ts';
import type { FactUse } from '../../facts/ledger/fact-use.ts';
import { matchText } from '../../facts/prose/match.ts';
import { readFactMarks } from '../../facts/prose/fact-marks.ts';
import { figureEvents, figureFacts, figureTexts } from '../../figures/texts.ts';
import type { Letter } from '../letter/letter.ts';
import { textBlocks, type TextBlock } from './text-blocks.ts';

/** A number of the article's body that states a fact, and the anchor that it gets. */
export interface BodyUse {
  block: TextBlock;
  fact: string;
  /** Stretch of the block's text. */
  start: number;
  end: number;
  anchor: string;
}

/** The numbers of an article's body that state facts, in reading order; `use-<fact>-2` is a fact's second mention. */
export function bodyUses(tree: Root, index: FactIndex, elements = ELEMENTS): BodyUse[] {
  const seen = new Map<string, number>();
  return textBlocks(tree, elements).flatMap((block) =>
    matchText(block.text, index, block.marks).uses.map(({ fact, quantity: { start, end } }) => {
      const count = (seen.get(fact.id) ?? 0) + 1;
      seen.set(fact.id, count);
      return { block, fact: fact.id, start, end, anchor: `use-${fact.id}-${count}` };
    }),
  );
}

/** Ids of the facts that a text of a data file states. */
export function statedFacts(source: string, index: FactIndex): string[] {
  const { text, marks } = readFactMarks(source);
  return matchText(text, index, marks).uses.map(({ fact }) => fact.id);
}

/** Where each fact and event of a letter is met, by its id; places in reading order, each once but for the body's. */
export function collectUses(
  { article, frontmatter, facts, figures }: Pick<Letter, 'article' | 'frontmatter' | 'facts' | 'figures'>,
  elements = ELEMENTS,
): Map<string, FactUse[]> {
  const { index } = facts;
  const uses = new Map<string, FactUse[]>();
  const add = (id: string, use: FactUse): void => {
    const known = uses.get(id) ?? [];
    if (known.every(({ anchor }) => anchor !== use.anchor)) uses.set(id, [...known, use]);
  };
  const addStated = (text: string, use: FactUse): void => {
    for (const id of statedFacts(text, index)) add(id, use);
  };
  const tree = article?.tree;
  if (!tree || !frontmatter) return uses;
  const fields = fieldTexts(frontmatter).filter(
    (field): field is FieldText & { use: FactUse } => field.use !== undefined,
  );
  const isBelow = ({ path }: FieldText): boolean => path[0] === 'corrections';

  for (const { text, use } of fields.filter((field) => !isBelow(field))) addStated(text, use);
  for (const { fact, block, anchor } of bodyUses(tree, index, elements))
    add(fact, { place: block.place ?? LEAD.place, anchor });
  for (const { value, use } of shownAttributes(tree, elements)) addStated(value, use);
  for (const { fact, use } of elementFacts(tree, elements)) add(fact, use);
  for (const { id, number } of figures.shown.values()) {
    const spec = figures.data!.figures[id]!;
    const events = figureEvents(spec);
    const texts = [
      ...figureTexts(spec).map(({ text }) => text),
      ...events.flatMap((event) => facts.data?.events[event]?.label ?? []),
    ];
    const met = [...figureFacts(spec), ...events, ...texts.flatMap((text) => statedFacts(text, index))];
    for (const fact of met) add(fact, { place: `圖${number}`, anchor: `fig-${id}` });
  }
  for (const { text, use } of fields.filter(isBelow)) addStated(text, use);
  return uses;
}
