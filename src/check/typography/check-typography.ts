import { createLinter, type Linter, type TypographyDiagnostic } from '../../typography/lint/lint.ts';
import { fixedPassage, type Edit } from '../../typography/lint/rule.ts';
import { termsFileSchema } from '../../typography/lint/terms.ts';
import { validate } from '../../content/read/validate.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { lineIndex } from '../../diagnostics/source-location.ts';
import { lintTexts, type LintText } from './lint-texts.ts';
import type { ContentFile } from '../../content/read/read-text.ts';
import { readYaml } from '../../content/read/yaml-source.ts';

/** The linter that knows the words of `terms.yaml`, as far as that file is sound. */
export function contentLinter({ file, text }: ContentFile): { lint: Linter; diagnostics: Diagnostic[] } {
  if (text === undefined) return { lint: createLinter(), diagnostics: [] };
  const { data, diagnostics } = validate(termsFileSchema, readYaml(text, { file }));
  return { lint: createLinter(data), diagnostics };
}

/**
 * Holds every text of a file to the rules of typography.
 * @param texts the file's texts, where it was read already.
 */
export function checkTypography({ file, text }: ContentFile, lint: Linter, texts?: LintText[]): Diagnostic[] {
  if (text === undefined) return [];
  return lintFile(text, file, lint, texts).flatMap(({ places }) => places.map(({ diagnostic }) => diagnostic));
}

/** A text of a file, and what is wrong in it. */
export interface LintedText {
  text: LintText;
  places: {
    found: TypographyDiagnostic;
    diagnostic: Diagnostic;
    /** Its changes as changes to the file, where they are safe. */
    inFile: Edit[] | undefined;
  }[];
}

/** Every text of a file with its diagnostics, in the order of the file. */
export function lintFile(
  whole: string,
  file: string,
  lint: Linter,
  texts: readonly LintText[] = lintTexts(whole, file),
): LintedText[] {
  const at = lineIndex(whole);
  return texts.map((text) => ({
    text,
    places: lint(text.text, text.foreign).map((found) => {
      const { rule, level, from, message, allowed, suggestion, edits } = found;
      const inFile = safeEdits(found, text, whole);
      const help = edits ? `寫成：${fixedPassage(text.text, edits)}` : suggestion;
      const diagnostic: Diagnostic = {
        rule,
        level,
        file,
        ...at(text.offset(from)),
        message,
        ...(allowed && { allowed }),
        ...(help && { suggestion: help }),
        ...(inFile && { fixable: true }),
      };
      return { found, diagnostic, inFile };
    }),
  }));
}

/**
 * Changes are safe that belong to a rule which needs no eyes, and to characters that stand in
 * the file as readers meet them, side by side and without an escape.
 */
function safeEdits(
  { safe, edits }: TypographyDiagnostic,
  { text, offset }: LintText,
  whole: string,
): Edit[] | undefined {
  if (!safe || !edits) return undefined;
  const inFile = edits.map((edit) => ({ from: offset(edit.from), to: offset(edit.to - 1) + 1, text: edit.text }));
  const isPlain = ({ from, to }: Edit, i: number): boolean =>
    whole.slice(from, to) === text.slice(edits[i]!.from, edits[i]!.to) &&
    whole[from - 1] !== '\\' &&
    !/^(['"])\1/.test(whole.slice(from, from + 2));
  return inFile.every(isPlain) ? inFile : undefined;
}
