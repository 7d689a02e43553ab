import { buildLedger } from '../../facts/ledger/ledger.ts';
import { frontmatterSchema } from '../../series/schema.ts';
import { once } from '../../shared/once.ts';
import { ELEMENTS } from '../elements/registry.ts';
import { readArticle } from '../read/article-source.ts';
import type { LetterFiles, LetterFolder } from '../read/read-content.ts';
import { collectUses } from '../texts/fact-uses.ts';
import { letterTexts } from '../texts/letter-texts.ts';
import { readLetterFacts } from './facts.ts';
import { figureOrder } from './figure-order.ts';
import { readLetterFigures } from './figures.ts';
import type { Letter } from './letter.ts';

/**
 * Makes a letter of its files, whatever is in them.
 * @param elements those that its article may use.
 */
export function makeLetter(files: LetterFiles & Partial<LetterFolder>, elements = ELEMENTS): Letter {
  const { file, text } = files.article;
  const article = once(() => (text === undefined ? undefined : readArticle(text, file)));
  const frontmatter = once(() => frontmatterSchema.safeParse(article()?.frontmatter.data).data);
  const facts = once(() => readLetterFacts(files.facts));
  const figurePlaces = once(() => figureOrder(article()?.tree, elements));
  const figures = once(() => readLetterFigures(files.figures, facts(), figurePlaces()));
  const letter: Letter = {
    folder: files.folder,
    files: { ...files, others: files.others ?? [] },
    get article() {
      return article();
    },
    get frontmatter() {
      return frontmatter();
    },
    get facts() {
      return facts();
    },
    get figures() {
      return figures();
    },
    get figurePlaces() {
      return figurePlaces();
    },
    get texts() {
      return texts();
    },
    get uses() {
      return uses();
    },
    get ledger() {
      return ledger();
    },
  };
  const texts = once(() => letterTexts(letter, elements));
  const uses = once(() => collectUses(letter, elements));
  const ledger = once(() => facts().data && buildLedger(facts().data!, facts().facts, uses()));
  return letter;
}
