import { parseFolder } from '../series/folder.ts';
import { frontmatterOf } from '../content/read/article-source.ts';
import { type LetterFiles, readContent } from '../content/read/read-content.ts';
import { seriesWordOf } from '../content/read/series-word.ts';
import type { StandingLetter } from './letter-request.ts';

/** What a new letter must fit into. */
interface Standing {
  /** The word that the series spells; undefined where `series.yaml` does not say. */
  seriesWord: string | undefined;
  letters: StandingLetter[];
}

/**
 * The series' word and the letters that stand already. A folder whose article cannot be read still
 * holds the place that its name claims.
 */
export async function readStanding(root: string): Promise<Standing> {
  const { series, letters } = await readContent(root);
  return { seriesWord: seriesWordOf(series), letters: standingIn(letters) };
}

function standingIn(letters: readonly LetterFiles[]): StandingLetter[] {
  return letters.flatMap(({ folder, article }): StandingLetter[] => {
    const data = frontmatterOf(article);
    const position = data?.position ?? parseFolder(folder)?.position;
    return position === undefined ? [] : [{ folder, position, title: data?.title ?? '未完成' }];
  });
}
