import { slugFor } from '../series/folder.ts';
import { frontmatterOf } from './read/article-source.ts';
import { readContent } from './read/read-content.ts';
import { readYaml } from './read/yaml-source.ts';

/** What became of a letter's addresses. */
export interface Life {
  slug: string;
  /** Addresses that were the letter's before. */
  former: string[];
  /** Ids of the figures of a letter that is withdrawn; undefined where it stands. */
  withdrawnFigures?: string[] | undefined;
}

/**
 * The letters that are out, or were, with the addresses that readers may still come by.
 * @param root the content folder; letters that are not sound are left out, since a check stops them.
 */
export async function readLives(root: string): Promise<Life[]> {
  const { letters } = await readContent(root);
  return letters.flatMap(({ article, figures }): Life[] => {
    const data = frontmatterOf(article);
    if (!data || (data.draft && !data.withdrawn)) return [];
    const drawn = readYaml(figures.text ?? '', figures).data as { figures?: Record<string, unknown> } | null | undefined;
    const former = data.formerly.map((word) => slugFor({ letter: data.letter, word }));
    return [{ slug: slugFor(data), former, withdrawnFigures: data.withdrawn && Object.keys(drawn?.figures ?? {}) }];
  });
}
