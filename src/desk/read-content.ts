import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FolderFile, folderFiles } from './folder-files.ts';

/** Name of the editors' dictionary for the Simplified edition; there need not be one. */
export const SIMPLIFIED_FILE = 'simplified.yaml';

/** A text file of the content folder. */
export interface ContentFile {
  /** Path as findings show it: `content/letters/6-n-new/facts.yaml`. */
  file: string;
  /** Its text; undefined where there is no such file. */
  text?: string | undefined;
}

export interface LetterFiles {
  folder: string;
  article: ContentFile;
  facts: ContentFile;
  figures: ContentFile;
}

/** A letter's folder: its texts, and what else stands there. */
export interface LetterFolder extends LetterFiles {
  /** Its pictures, and whatever an editor left. Listed, not read. */
  others: readonly FolderFile[];
}

const TEXTS = ['article.mdx', 'facts.yaml', 'figures.yaml'];

export interface ContentFiles {
  series: ContentFile;
  /** How the series writes its words; there need not be such a file. */
  terms: ContentFile;
  /** What the conversion to Simplified is told; it may be missing. */
  simplified: ContentFile;
  letters: LetterFolder[];
}

/** Every file of the content whose texts readers meet. */
export function filesForReaders({ series, letters }: ContentFiles): ContentFile[] {
  return [series, ...letters.flatMap(({ article, facts, figures }) => [article, facts, figures])];
}

/**
 * Reads the editors' files without judging them.
 * @param root the content folder.
 * @param name how findings call that folder.
 */
export async function readContent(root: string, name = 'content'): Promise<ContentFiles> {
  const read = async (...parts: string[]): Promise<ContentFile> => ({
    file: [name, ...parts].join('/'),
    text: await readFile(join(root, ...parts), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
      throw error;
    }),
  });
  const entries = await readdir(join(root, 'letters'), { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
  return {
    series: await read('series.yaml'),
    terms: await read('terms.yaml'),
    simplified: await read(SIMPLIFIED_FILE),
    letters: await Promise.all(
      folders.map(async (folder) => ({
        folder,
        article: await read('letters', folder, 'article.mdx'),
        facts: await read('letters', folder, 'facts.yaml'),
        figures: await read('letters', folder, 'figures.yaml'),
        others: (await folderFiles(join(root, 'letters', folder))).filter((file) => !TEXTS.includes(file.name)),
      })),
    ),
  };
}
