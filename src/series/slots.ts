import type { Accent } from './accents.ts';
import { slugFor } from './folder.ts';
import type { Frontmatter, Series } from './schema.ts';

interface Place {
  /** 1-based place in the word. */
  position: number;
  /** Capital letter at that place. */
  letter: string;
}

/** A letter with an article on this site; a draft is seen only in preview. */
export interface ArticleSlot extends Place {
  state: 'published' | 'draft';
  word: string;
  /** Title and deck as readers see them, without the marks that settle which fact a number is. */
  title: string;
  deck: string;
  slug: string;
  accent: Accent;
  published: string;
}

/** A letter that was published here and is withdrawn: its address is left, and says so. */
export interface WithdrawnSlot extends Place {
  state: 'withdrawn';
  word: string;
  title: string;
  slug: string;
  published: string;
  /** Day on which it was withdrawn, and why. */
  date: string;
  reason: string;
}

/** A letter that someone else has published. */
export interface ElsewhereSlot extends Place {
  state: 'elsewhere';
  word: string;
  title: string;
  url: string;
  publisher: string;
  published?: string | undefined;
}

/** A letter of which nothing is known yet. */
export interface ForthcomingSlot extends Place {
  state: 'forthcoming';
}

export type Slot = ArticleSlot | WithdrawnSlot | ElsewhereSlot | ForthcomingSlot;
export type SlotState = Slot['state'];

/**
 * The slots of the series, one a letter, in the order of the word.
 * An article wins over an entry of `series.yaml` for the same position: once we
 * publish a letter ourselves, readers are led to ours. A letter that is withdrawn is so in preview as well, draft or not.
 * @param letters letters with an article, their texts as readers see them; drafts only where they may be seen.
 * @param series what `series.yaml` says: the word, the accent of letters that name none, the letters elsewhere.
 */
export function buildSlots(letters: readonly Frontmatter[], series: Pick<Series, 'word' | 'accent' | 'slots'>): Slot[] {
  return [...series.word].map((letter, index): Slot => {
    const position = index + 1;
    const own = letters.find((each) => each.position === position);
    if (own) {
      const { word, title, deck, accent = series.accent, published, draft, withdrawn } = own;
      if (withdrawn)
        return {
          state: 'withdrawn',
          position,
          letter,
          word,
          title,
          slug: slugFor(own),
          published,
          date: withdrawn.date,
          reason: withdrawn.reason,
        };
      return {
        state: draft ? 'draft' : 'published',
        position,
        letter,
        word,
        title,
        deck,
        accent,
        published,
        slug: slugFor(own),
      };
    }
    const other = series.slots.find((each) => each.position === position);
    if (other) return { state: 'elsewhere', ...other };
    return { state: 'forthcoming', position, letter };
  });
}

/** Whether a slot has a page on this site. */
export function isArticle(slot: Slot): slot is ArticleSlot {
  return slot.state === 'published' || slot.state === 'draft';
}

/** Whether a slot's letter was withdrawn. */
export function isWithdrawn(slot: Slot): slot is WithdrawnSlot {
  return slot.state === 'withdrawn';
}

/** The nearest letters before and after a position that have a page here. */
export function neighbours(slots: readonly Slot[], position: number): { previous?: ArticleSlot; next?: ArticleSlot } {
  const articles = slots.filter(isArticle);
  return {
    previous: articles.findLast((slot) => slot.position < position),
    next: articles.find((slot) => slot.position > position),
  };
}

/** The letter published last; of one day's letters the later in the word. A draft is none, whatever its date. */
export function latest(slots: readonly Slot[]): ArticleSlot | undefined {
  return slots
    .filter(isArticle)
    .filter(({ state }) => state === 'published')
    .reduce<ArticleSlot | undefined>(
      (newest, slot) => (newest && newest.published > slot.published ? newest : slot),
      undefined,
    );
}
