import { parseFolder } from '../series/folder.ts';
import { loadContent } from '../content/content.ts';
import type { Letter } from '../content/letter/letter.ts';
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
  const { series, letters } = await loadContent(root);
  return { seriesWord: series.word, letters: existingIn(letters) };
}

function existingIn(letters: readonly Letter[]): ExistingLetter[] {
  return letters.flatMap(({ folder, frontmatter }): ExistingLetter[] => {
    const position = frontmatter?.position ?? parseFolder(folder)?.position;
    return position === undefined ? [] : [{ folder, position, title: frontmatter?.title ?? '未完成' }];
  });
}
