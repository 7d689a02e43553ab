import { pictureUses, type PictureUse } from '../../../pictures/uses.ts';
import { readArticle } from '../../../content/read/article-source.ts';
import type { Finding } from '../../../diagnostics/diagnostic.ts';
import type { FolderFile } from '../../../shared/folder-files.ts';
import type { LetterFolder } from '../../../content/read/read-content.ts';
import { altProblem } from './alt.ts';
import { contentProblem } from './content.ts';
import { closedFileProblem, missingProblem } from './file.ts';
import { nameProblem } from './name.ts';
import type { PictureProblem } from './picture-diagnostic.ts';
import { inlineProblem, repeatedProblem, unusedProblem } from './use.ts';

/**
 * Holds a letter's pictures to their rules: those that its article shows, and those that
 * only lie in its folder. A file is opened only where nothing speaks against it before.
 */
export async function checkPictures({ article: { file, text }, others }: LetterFolder): Promise<Finding[]> {
  // Most articles have none, and need not be read once more.
  if (text === undefined || (others.length === 0 && !text.includes('<Picture'))) return [];
  const { tree } = readArticle(text, file);
  if (!tree) return [];
  const uses = pictureUses(tree);
  const shown = new Set<string>();
  const findings: Finding[] = [];
  const report = (problem: PictureProblem | undefined, place: { line: number; column: number }): void => {
    if (problem) findings.push({ level: 'error', file, ...place, ...problem });
  };
  // One after another: a large picture takes much memory while it is decoded.
  for (const use of uses) {
    const { src = '' } = use.values;
    report(inlineProblem(use.inline), use.place());
    report(altProblem(use.values), use.place('alt'));
    if (src.trim()) report(await sourceProblem(use, others, shown), use.place('src'));
    shown.add(src);
  }
  for (const { name } of others) report(unusedProblem(name, shown), { line: 1, column: 1 });
  return findings;
}

/** The first thing that is wrong with a picture's file: what comes after it may be for no other reason. */
async function sourceProblem({ values: { src = '' } }: PictureUse, files: readonly FolderFile[], before: ReadonlySet<string>): Promise<PictureProblem | undefined> {
  const early = nameProblem(src) ?? repeatedProblem(src, before) ?? missingProblem(src, files);
  if (early) return early;
  const file = files.find(({ name }) => name === src)!;
  return closedFileProblem(file) ?? contentProblem(file);
}
