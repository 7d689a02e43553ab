import { readFactMarks } from '../facts/prose/fact-marks.ts';
import type { Frontmatter } from '../series/schema.ts';

/** Frontmatter with its texts as readers see them outside of the article: without the marks that say which fact a number is. */
export function plainFrontmatter(frontmatter: Frontmatter): Frontmatter {
  const { title, deck, withdrawn } = frontmatter;
  return {
    ...frontmatter,
    title: plain(title),
    deck: plain(deck),
    ...(withdrawn && { withdrawn: { ...withdrawn, reason: plain(withdrawn.reason) } }),
  };
}

function plain(text: string): string {
  return readFactMarks(text).text;
}
