import { buildLedger } from '../../facts/ledger/ledger.ts';
import { once } from '../../shared/once.ts';
import { ELEMENTS, type ElementRegistry } from '../elements/registry.ts';
import type { LetterFiles, LetterFolder } from '../read/read-content.ts';
import { collectUses } from '../texts/fact-uses.ts';
import { letterTexts } from '../texts/letter-texts.ts';
import { readFileParts } from './file-parts.ts';
import { resolveFigures } from './figures.ts';
import type { Letter } from './letter.ts';

/** What came of the files of each letter that was made. */
const partsOf = new WeakMap<Letter, ReturnType<typeof readFileParts>>();

interface MakeOptions {
  /** The letter as it was made before: files of it that have not changed are not parsed again. */
  last?: Letter | undefined;
  /** The elements that its article may use. */
  elements?: ElementRegistry;
}

/** Makes a letter of its files, whatever is in them. */
export function makeLetter(
  files: LetterFiles & Partial<LetterFolder>,
  { last, elements = ELEMENTS }: MakeOptions = {},
): Letter {
  const parts = readFileParts(files, elements, last && partsOf.get(last));
  const { article, facts } = parts;
  const figures = once(() => resolveFigures(parts.figures(), facts(), article().figurePlaces));
  const letter: Letter = {
    folder: files.folder,
    files: { ...files, others: files.others ?? [] },
    get article() {
      return article().article;
    },
    get frontmatter() {
      return article().frontmatter;
    },
    get facts() {
      return facts();
    },
    get figures() {
      return figures();
    },
    get figurePlaces() {
      return article().figurePlaces;
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
  partsOf.set(letter, parts);
  const texts = once(() => letterTexts(letter, elements));
  const uses = once(() => collectUses(letter, elements));
  const ledger = once(() => facts().data && buildLedger(facts().data!, facts().facts, uses()));
  return letter;
}
