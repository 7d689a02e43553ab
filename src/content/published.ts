import type { Series } from '../series/schema.ts';
import { processWide } from '../shared/process-wide.ts';
import type { Content } from './content.ts';
import type { DictionarySource } from './dictionary-source.ts';
import type { Letter } from './letter/letter.ts';

/** The content that pages are made of: what the collections were loaded with last. */
interface Published {
  series?: Series;
  letters: ReadonlyMap<string, Letter>;
  dictionary?: DictionarySource;
}

const published = processWide<Published>('published', { letters: new Map() });

/**
 * Gives content to the pages.
 * @param blocked what cannot be rendered: the folders of letters that are left out, and whether the series stays as it was last.
 */
export function publishContent(
  { series, letters, dictionary }: Content,
  blocked: { letters: readonly string[]; series: boolean },
): void {
  if (series.data && !blocked.series) published.series = series.data;
  published.letters = new Map(letters.map((letter) => [letter.folder, letter]));
  for (const folder of blocked.letters) (published.letters as Map<string, Letter>).delete(folder);
  published.dictionary = dictionary;
}

/** @throws where no content was given to the pages: a fault of this program. */
export function publishedSeries(): Series {
  if (!published.series) throw new Error('No series was published: series.yaml was not loaded.');
  return published.series;
}

/** The letters that may be rendered, drafts among them, in order of their folders. */
export function publishedLetters(): Letter[] {
  return [...published.letters.values()];
}

/** A letter by its folder; undefined where there is none that may be rendered. */
export function publishedLetter(folder: string): Letter | undefined {
  return published.letters.get(folder);
}

/** @throws where no content was given to the pages: a fault of this program. */
export function publishedDictionary(): DictionarySource {
  if (!published.dictionary) throw new Error('No dictionary was published: the content was not loaded.');
  return published.dictionary;
}
