import { createLinter, type Linter, type TypographyFinding } from '../typography/lint/lint.ts';
import { mendedPassage, type Edit } from '../typography/lint/rule.ts';
import { termsFileSchema } from '../typography/lint/terms.ts';
import { validate } from './check-letter.ts';
import type { Finding } from './finding.ts';
import { lineIndex } from './line-index.ts';
import { lintTexts, type LintText } from './lint-texts.ts';
import type { ContentFile } from './read-content.ts';
import { readYaml } from './yaml-source.ts';

/** The linter that knows the words of `terms.yaml`, as far as that file is sound. */
export function contentLinter({ file, text }: ContentFile): { lint: Linter; findings: Finding[] } {
  if (text === undefined) return { lint: createLinter(), findings: [] };
  const { data, findings } = validate(termsFileSchema, readYaml(text, { file }));
  return { lint: createLinter(data), findings };
}

/** Holds every text of a file to the rules of typography. */
export function checkTypography({ file, text: whole }: ContentFile, lint: Linter): Finding[] {
  if (whole === undefined) return [];
  const at = lineIndex(whole);
  return lintTexts(whole, file).flatMap((text) =>
    lint(text.text, text.foreign).map((found): Finding => {
      const { rule, level, from, message, allowed, mend, edits } = found;
      return {
        rule,
        level,
        file,
        ...at(text.offset(from)),
        message,
        ...(allowed && { allowed }),
        ...(edits ? { mend: `寫成：${mendedPassage(text.text, edits)}` } : mend && { mend }),
        ...(safeEdits(found, text, whole) && { fixable: true }),
      };
    }),
  );
}

/**
 * A finding's changes as changes to the file, where they are safe: those of a rule that
 * needs no eyes, and of characters that stand in the file as readers meet them, side by side
 * and without an escape.
 */
export function safeEdits({ safe, edits }: TypographyFinding, { text, offset }: LintText, whole: string): Edit[] | undefined {
  if (!safe || !edits) return undefined;
  const inFile = edits.map((edit) => ({ from: offset(edit.from), to: offset(edit.to - 1) + 1, text: edit.text }));
  const plain = inFile.every(({ from, to }, i) => whole.slice(from, to) === text.slice(edits[i]!.from, edits[i]!.to) && whole[from - 1] !== '\\' && !/^(['"])\1/.test(whole.slice(from, from + 2)));
  return plain ? inFile : undefined;
}
