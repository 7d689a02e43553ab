import { getCollection, getEntry } from 'astro:content';
import type { Letter } from '../content/letter/letter.ts';
import { plainFrontmatter } from '../content/plain-frontmatter.ts';
import { publishedLetter } from '../content/published.ts';
import type { Ledger } from '../facts/ledger/ledger.ts';
import type { Fact } from '../facts/model/schema.ts';
import type { FactIndex } from '../facts/prose/fact-index.ts';
import type { Figure } from '../figures/figure.ts';
import { type Picture, picturesOf } from '../pictures/picture.ts';
import { pictureUses } from '../content/picture-uses.ts';
import type { Frontmatter, Series } from '../series/schema.ts';
import { buildSlots, isArticle, neighbours, type ArticleSlot, type Slot } from '../series/slots.ts';

/** Keeps what was made once in a build, where content stands still; the dev server makes it anew. */
function kept<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? make() : (made ??= make()));
}

/** The series with its slots. Drafts take part only in the dev server. */
export const getSeries = kept(async (): Promise<{ series: Series; slots: Slot[] }> => {
  const [entry, letters] = await Promise.all([getEntry('series', 'series'), visibleLetters()]);
  if (!entry) throw new Error('The series collection is empty: series.yaml was not loaded.');
  return {
    series: entry.data,
    slots: buildSlots(
      letters.map(({ frontmatter }) => plainFrontmatter(frontmatter)),
      entry.data,
    ),
  };
});

/** All that a letter's pages show. */
export interface LetterPage {
  slot: ArticleSlot;
  /** Name of the letter's folder. */
  folder: string;
  frontmatter: Frontmatter;
  /** Facts by id, derived values computed. */
  facts: ReadonlyMap<string, Fact>;
  /** The same, for finding the fact that a number in a text states. */
  index: FactIndex;
  /** Everything that is known of the facts, and where they are met. */
  ledger: Ledger;
  /** Figures by id, numbered in the order of the article. */
  figures: ReadonlyMap<string, Figure>;
  /** Ids of the figures that stand in no section, and so below no section's heading. */
  outsideSections: ReadonlySet<string>;
  /** The pictures that the article shows, by the names of their files. */
  pictures: ReadonlyMap<string, Picture>;
  previous?: ArticleSlot;
  next?: ArticleSlot;
}

/** Every letter that has a page, with its facts and figures resolved. */
export const getLetterPages = kept(async (): Promise<LetterPage[]> => {
  const [{ slots }, letters] = await Promise.all([getSeries(), visibleLetters()]);
  const pages = slots.filter(isArticle).map(async (slot): Promise<LetterPage> => {
    const { letter, frontmatter } = letters.find((each) => each.frontmatter.position === slot.position)!;
    const { folder, facts, figures, figurePlaces, ledger } = letter;
    if (!ledger) throw new Error(`Letter ${folder} was published although its facts are not valid.`);
    return {
      slot,
      folder,
      frontmatter,
      facts: facts.facts,
      index: facts.index,
      ledger,
      figures: figures.shown,
      outsideSections: new Set(figurePlaces.flatMap(({ id, inSection }) => (inSection ? [] : id))),
      pictures: await picturesIn(letter),
      ...neighbours(slots, slot.position),
    };
  });
  return Promise.all(pages);
});

function picturesIn({ article, files }: Letter): Promise<Map<string, Picture>> {
  const paths = files.others.flatMap(({ name, path, leadsOut }) => (leadsOut ? [] : [[name, path] as const]));
  return picturesOf(article?.tree ? pictureUses(article.tree) : [], new Map(paths));
}

/**
 * The letters that readers of this build or preview may see. The collection says which, and that they may have changed.
 * One that is withdrawn was out, so its address says so though it be a draft again.
 */
async function visibleLetters(): Promise<{ letter: Letter; frontmatter: Frontmatter }[]> {
  const entries = await getCollection('letters', ({ data }) => import.meta.env.DEV || !data.draft || data.withdrawn);
  return entries.flatMap(({ id, data }) => {
    const letter = publishedLetter(id);
    return letter ? [{ letter, frontmatter: data }] : [];
  });
}
