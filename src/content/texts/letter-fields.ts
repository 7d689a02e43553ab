import type { FactUse } from '../../facts/ledger/fact-use.ts';
import type { Frontmatter } from '../../series/schema.ts';

/** A text of an article's fields in which a number is read as a fact. */
export interface FieldText {
  /** Where it stands in the frontmatter. */
  path: readonly (string | number)[];
  text: string;
  /** Where readers meet it; undefined where they meet no ledger with it. */
  use: FactUse | undefined;
}

/** The texts of an article's fields: the one list by which they are checked and counted as uses of facts. */
export function fieldTexts({ title, deck, corrections, withdrawn }: Frontmatter): FieldText[] {
  return [
    { path: ['title'], text: title, use: { place: '標題', anchor: 'title' } },
    { path: ['deck'], text: deck, use: { place: '提要', anchor: 'deck' } },
    // The page that says so has taken the place of the article and of its ledger.
    ...(withdrawn ? [{ path: ['withdrawn', 'reason'], text: withdrawn.reason, use: undefined }] : []),
    ...corrections.map(({ text }, index) => ({
      path: ['corrections', index, 'text'],
      text,
      use: { place: '更正', anchor: 'corrections' },
    })),
  ];
}
