import { parseFolder } from '../series/folder.ts';
import { frontmatterOf } from '../content/read/article-source.ts';
import { type LetterFiles, readContent } from '../content/read/read-content.ts';
import { seriesWordOf } from '../content/read/series-word.ts';
import type { ExistingLetter } from './letter-request.ts';

/** What a new letter must fit into. */
interface Existing {
  /** The word that the series spells; undefined where `series.yaml` does not say. */
  seriesWord: string | undefined;
  letters: ExistingLetter[];
}

/**
 * The series' word and the letters that stand already. A folder whose article cannot be read still
 * holds the place that its name claims.
 */
export async function readExistingLetters(root: string): Promise<Existing> {
  const { series, letters } = await readContent(root);
  return { seriesWord: seriesWordOf(series), letters: existingIn(letters) };
}

function existingIn(letters: readonly LetterFiles[]): ExistingLetter[] {
  return letters.flatMap(({ folder, article }): ExistingLetter[] => {
    const data = frontmatterOf(article);
    const position = data?.position ?? parseFolder(folder)?.position;
    return position === undefined ? [] : [{ folder, position, title: data?.title ?? '未完成' }];
  });
}
