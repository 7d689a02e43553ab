import { slugFor } from '../series/folder.ts';
import { frontmatterOf } from './read/article-source.ts';
import { readContent } from './read/read-content.ts';
import { readYaml } from './read/yaml-source.ts';

/** What became of a letter's addresses. */
export interface LetterUrls {
  slug: string;
  /** Addresses that were the letter's before. */
  aliases: string[];
  /** Ids of the figures of a letter that is withdrawn; undefined where it stands. */
  withdrawnFigures?: string[] | undefined;
}

/**
 * The letters that are out, or were, with the addresses that readers may still come by.
 * @param root the content folder; letters that are not sound are left out, since a check stops them.
 */
export async function readLetterUrls(root: string): Promise<LetterUrls[]> {
  const { letters } = await readContent(root);
  return letters.flatMap(({ article, figures }): LetterUrls[] => {
    const data = frontmatterOf(article);
    if (!data || (data.draft && !data.withdrawn)) return [];
    const drawn = readYaml(figures.text ?? '', figures).data as
      { figures?: Record<string, unknown> } | null | undefined;
    const aliases = data.formerly.map((word) => slugFor({ letter: data.letter, word }));
    return [{ slug: slugFor(data), aliases, withdrawnFigures: data.withdrawn && Object.keys(drawn?.figures ?? {}) }];
  });
}
