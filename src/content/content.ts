import { processWide } from '../shared/process-wide.ts';
import { readDictionary, type DictionarySource } from './dictionary-source.ts';
import type { Letter } from './letter/letter.ts';
import { makeLetter } from './letter/make-letter.ts';
import { isSame } from './read/is-same.ts';
import { type ContentFiles, readContent } from './read/read-content.ts';
import { readSeries, type SeriesSource } from './series-source.ts';

/** All content, each file read once and understood once. */
export interface Content {
  /** The folder that it was read from. */
  root: string;
  /** Its files as they were read. */
  files: ContentFiles;
  series: SeriesSource;
  /** The editors' dictionary for the Simplified edition. */
  dictionary: DictionarySource;
  /** The letters in order of their folders. */
  letters: readonly Letter[];
}

/** What this process knows of the content. */
interface Kept {
  /** The content as it was read last: what has not changed since is not made again. */
  last?: Content;
  /** The content that a build is made of, whatever becomes of the files meanwhile. */
  held?: Content;
}
const kept = processWide<Kept>('content', {});

/**
 * The content of a folder as it stands now; the letters and the series that are as they were read last, there or in a
 * copy, are the same objects. While a build holds its content, that.
 * @param root the content folder.
 */
export async function loadContent(root: string): Promise<Content> {
  if (kept.held?.root === root) return kept.held;
  const files = await readContent(root);
  const { last } = kept;
  const content: Content = {
    root,
    files,
    series: isSame(last?.series.file, files.series) ? last!.series : readSeries(files.series),
    dictionary: isSame(last?.dictionary.file, files.simplified) ? last!.dictionary : readDictionary(files.simplified),
    letters: files.letters.map((each) => {
      const before = last?.letters.find(({ folder }) => folder === each.folder);
      return isSame(before?.files, each) ? before! : makeLetter(each, { last: before });
    }),
  };
  kept.last = content;
  return content;
}

/**
 * Reads the content of a folder once for all that a build does with it: until it is released, every part of the
 * build gets this reading, even where an editor saves a file meanwhile.
 */
export async function holdContent(root: string): Promise<{ content: Content; release: () => void }> {
  const content = await loadContent(root);
  kept.held = content;
  return {
    content,
    release: () => {
      delete kept.held;
    },
  };
}
