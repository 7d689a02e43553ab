import { pictureUses, type PictureUse } from '../../../content/picture-uses.ts';
import { diagnosticAt, type Diagnostic, type DiagnosticMessage } from '../../../diagnostics/diagnostic.ts';
import type { SourceRange } from '../../../diagnostics/source-location.ts';
import type { FolderFile } from '../../../shared/folder-files.ts';
import type { Letter } from '../../../content/letter/letter.ts';
import { altDiagnostic } from './alt.ts';
import { contentDiagnostic } from './content.ts';
import { closedFileDiagnostic, missingDiagnostic } from './file.ts';
import { nameDiagnostic } from './name.ts';
import { inlineDiagnostic, repeatedDiagnostic, unusedDiagnostic } from './use.ts';

/**
 * Holds a letter's pictures to their rules: those that its article shows, and those that
 * only lie in its folder. A file is opened only where nothing speaks against it before.
 */
export async function checkPictures({ article, files: { others } }: Letter): Promise<Diagnostic[]> {
  if (!article?.tree) return [];
  const { file, tree } = article;
  const uses = pictureUses(tree);
  const shown = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const report = (message: DiagnosticMessage | undefined, range?: SourceRange): void => {
    if (message) diagnostics.push(diagnosticAt(message, file, range));
  };
  // One after another: a large picture takes much memory while it is decoded.
  for (const use of uses) {
    const { src = '' } = use.values;
    report(inlineDiagnostic(use.inline), use.range());
    report(altDiagnostic(use.values), use.range('alt'));
    if (src.trim()) report(await sourceDiagnostic(use, others, shown), use.range('src'));
    shown.add(src);
  }
  for (const { name } of others) report(unusedDiagnostic(name, shown));
  return diagnostics;
}

/** The first thing that is wrong with a picture's file: what comes after it may be for no other reason. */
async function sourceDiagnostic(
  { values: { src = '' } }: PictureUse,
  files: readonly FolderFile[],
  before: ReadonlySet<string>,
): Promise<DiagnosticMessage | undefined> {
  const early = nameDiagnostic(src) ?? repeatedDiagnostic(src, before) ?? missingDiagnostic(src, files);
  if (early) return early;
  const file = files.find(({ name }) => name === src)!;
  return closedFileDiagnostic(file) ?? contentDiagnostic(file);
}
