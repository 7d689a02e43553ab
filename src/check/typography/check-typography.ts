import { createLinter, type Linter } from '../../typography/lint/lint.ts';
import { fixedPassage } from '../../typography/lint/rule.ts';
import { termsFileSchema } from '../../typography/lint/terms.ts';
import { validate } from '../../content/read/validate.ts';
import { diagnosticAt, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { rangeIndex } from '../../diagnostics/source-location.ts';
import type { TextDiagnostic } from '../../diagnostics/text-diagnostic.ts';
import type { TextEdit } from '../../diagnostics/text-edit.ts';
import { ELEMENTS } from '../../content/elements/registry.ts';
import { lintTexts, type LintText } from './lint-texts.ts';
import { validChanges, type Change } from './valid-changes.ts';
import type { ContentFile } from '../../content/read/read-text.ts';
import { readYaml } from '../../content/read/yaml-source.ts';

/** The linter that knows the words of `terms.yaml`, as far as that file is valid. */
export function contentLinter({ file, text }: ContentFile): { lint: Linter; diagnostics: Diagnostic[] } {
  if (text === undefined) return { lint: createLinter(), diagnostics: [] };
  const { data, diagnostics } = validate(termsFileSchema, readYaml(text, { file }));
  return { lint: createLinter(data), diagnostics };
}

/** Something found in a text of a file, and the change of the file that would mend it. */
interface Found {
  diagnostic: TextDiagnostic;
  text: LintText;
  change: Change | undefined;
}

/**
 * Holds every text of a file to the rules of typography. What mends a diagnostic goes with it where it changes the
 * file in nothing else.
 * @param known the file's texts, where it was read already.
 */
export function checkTypography(
  { file, text: whole }: ContentFile,
  lint: Linter,
  known?: LintText[],
  elements = ELEMENTS,
): Diagnostic[] {
  if (whole === undefined) return [];
  const texts = known ?? lintTexts(whole, file, elements);
  const found = texts.flatMap((text, index) =>
    lint(text.text, text.foreign).map((diagnostic): Found => {
      return { diagnostic, text, change: changeOf(diagnostic, text, index, whole) };
    }),
  );
  // Those that need eyes may not stand in the way of those that do not.
  const valid = new Set(
    [true, false].flatMap((isSafe) => {
      const changes = found.flatMap(({ diagnostic, change }) =>
        diagnostic.fix?.isSafe === isSafe ? (change ?? []) : [],
      );
      return validChanges(changes, whole, file, texts, elements);
    }),
  );
  const places = rangeIndex(whole);
  return found.map(({ diagnostic, text, change }) => {
    const { fix, suggestion } = diagnostic;
    const help = fix ? `寫成：${fixedPassage(text.text, fix.edits)}` : suggestion;
    return diagnosticAt(
      { ...diagnostic, suggestion: help },
      file,
      places(text.inFile(diagnostic)),
      fix && change && valid.has(change) ? { edits: change.inFile, isSafe: fix.isSafe } : undefined,
    );
  });
}

/** The change that a diagnostic proposes; undefined where the words do not stand in the file as readers meet them, side by side and without an escape. */
function changeOf({ fix }: TextDiagnostic, text: LintText, index: number, whole: string): Change | undefined {
  if (!fix) return undefined;
  const inFile = fix.edits.map((edit): TextEdit => ({ ...text.inFile(edit), text: edit.text }));
  const isPlain = ({ from, to }: TextEdit, i: number): boolean =>
    whole.slice(from, to) === text.text.slice(fix.edits[i]!.from, fix.edits[i]!.to) &&
    whole[from - 1] !== '\\' &&
    !/^(['"])\1/.test(whole.slice(from, from + 2));
  return inFile.every(isPlain) ? { index, inText: fix.edits, inFile } : undefined;
}
