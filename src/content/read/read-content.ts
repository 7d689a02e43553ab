import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Dirent } from 'node:fs';
import { diagnosticAt, type Diagnostic, type DiagnosticMessage } from '../../diagnostics/diagnostic.ts';
import { type FolderFile, folderFiles } from '../../shared/folder-files.ts';
import { leadsOut, readText, type ContentFile } from './read-text.ts';

/** Name of the editors' dictionary for the Simplified edition; there need not be one. */
export const SIMPLIFIED_FILE = 'simplified.yaml';

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
  /** What stands among the letters' folders and is none. */
  strays: Diagnostic[];
}

/** Every file of the content whose texts readers meet. */
export function filesForReaders({ series, letters }: ContentFiles): ContentFile[] {
  return [series, ...letters.flatMap(({ article, facts, figures }) => [article, facts, figures])];
}

/**
 * Reads the editors' files without judging them.
 * @param root the content folder.
 * @param name how diagnostics call that folder.
 */
export async function readContent(root: string, name = 'content'): Promise<ContentFiles> {
  const home = await realpath(root).catch(() => root);
  const read = (...parts: string[]): Promise<ContentFile> =>
    readText(join(root, ...parts), [name, ...parts].join('/'), home);
  const { folders, strays } = await letterFolders(join(root, 'letters'), `${name}/letters`, home);
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
    strays,
  };
}

/** The folders of letters, in order of name; hidden ones belong to other programs. */
async function letterFolders(
  path: string,
  file: string,
  home: string,
): Promise<{ folders: string[]; strays: Diagnostic[] }> {
  const entries = await readdir(path, { withFileTypes: true }).catch((): Dirent[] => []);
  const folders: string[] = [];
  const strays: Diagnostic[] = [];
  const report = (entry: string, message: DiagnosticMessage): void =>
    void strays.push(diagnosticAt(message, `${file}/${entry}`));
  for (const entry of entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const real = await realpath(join(path, entry.name)).catch(() => '');
    if (!real.startsWith(home + sep)) report(entry.name, leadsOut(entry.name));
    else if ((await stat(real)).isDirectory()) folders.push(entry.name);
    else
      report(entry.name, {
        rule: 'file-stray',
        message: 'letters 裡只放文章的資料夾，這個檔案不會被讀到',
        suggestion: '把它移進文章的資料夾，或移走',
      });
  }
  return { folders, strays };
}

/** All text files of the content. */
export function allFiles(files: ContentFiles): ContentFile[] {
  return [files.terms, files.simplified, ...filesForReaders(files)];
}
