import type { FactUse } from '../../facts/ledger/fact-use.ts';
import type { Ledger } from '../../facts/ledger/ledger.ts';
import type { Frontmatter } from '../../series/schema.ts';
import type { ArticleSource } from '../read/article-source.ts';
import type { LetterFolder } from '../read/read-content.ts';
import type { LetterText } from '../texts/letter-text.ts';
import type { LetterFacts } from './facts.ts';
import type { FigurePlace } from './figure-order.ts';
import type { LetterFigures } from './figures.ts';

/**
 * A letter, made once of its files: the check, the pages, the feed and the preview all take it from here.
 * What costs time is made when it is first asked for, and kept.
 */
export interface Letter {
  /** Name of its folder: `6-n-new`. */
  readonly folder: string;
  /** The files that it was made of. */
  readonly files: LetterFolder;
  /** Its article, read; undefined where there is none. */
  readonly article: ArticleSource | undefined;
  /** The article's fields; undefined where they do not hold to their schema. */
  readonly frontmatter: Frontmatter | undefined;
  readonly facts: LetterFacts;
  readonly figures: LetterFigures;
  /** Where the article shows its figures, in reading order. */
  readonly figurePlaces: readonly FigurePlace[];
  /** Every text in which a number is read as a fact; undefined where one of the files could not be understood. */
  readonly texts: readonly LetterText[] | undefined;
  /** Where readers meet each fact and event, by its id. */
  readonly uses: ReadonlyMap<string, readonly FactUse[]>;
  /** Everything that is known of the facts, and where they are met; undefined where the facts could not be understood. */
  readonly ledger: Ledger | undefined;
}
