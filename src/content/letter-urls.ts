import { slugFor } from '../series/folder.ts';
import type { Content } from './content.ts';

/** What became of a letter's addresses. */
export interface LetterUrls {
  slug: string;
  /** Addresses that were the letter's before. */
  aliases: string[];
  /** Ids of the figures of a letter that is withdrawn; undefined where it stands. */
  withdrawnFigures?: string[] | undefined;
}

/** The letters that are out, or were, with the addresses that readers may still come by; letters that are not valid are left out, since a check stops them. */
export function letterUrls({ letters }: Content): LetterUrls[] {
  return letters.flatMap(({ frontmatter, figures }): LetterUrls[] => {
    if (!frontmatter || (frontmatter.draft && !frontmatter.withdrawn)) return [];
    const { letter, formerly, withdrawn } = frontmatter;
    const aliases = formerly.map((word) => slugFor({ letter, word }));
    const drawn = figures.yaml?.data as { figures?: Record<string, unknown> } | null | undefined;
    return [{ slug: slugFor(frontmatter), aliases, withdrawnFigures: withdrawn && Object.keys(drawn?.figures ?? {}) }];
  });
}
