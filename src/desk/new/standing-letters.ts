import { parseFolder } from '../../series/folder.ts';
import { frontmatterOf } from '../article-source.ts';
import { readContent } from '../read-content.ts';
import type { StandingLetter } from './letter-request.ts';

/**
 * The letters that stand already. A folder whose article cannot be read still
 * holds the place that its name claims.
 */
export async function standingLetters(root: string): Promise<StandingLetter[]> {
  const { letters } = await readContent(root);
  return letters.flatMap(({ folder, article }): StandingLetter[] => {
    const data = frontmatterOf(article);
    const position = data?.position ?? parseFolder(folder)?.position;
    return position === undefined ? [] : [{ folder, position, title: data?.title ?? '未完成' }];
  });
}
