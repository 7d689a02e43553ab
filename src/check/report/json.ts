import { countByLevel, type Counts, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { rangeIndex, type SourceRange } from '../../diagnostics/source-location.ts';
import type { Level } from '../../diagnostics/rules.ts';
import type { Fix, Stretch } from '../../diagnostics/text-edit.ts';
import type { CheckResult } from '../check-result.ts';

/** What the check found, as other programs read it. Fields are added to it, never taken away. */
export interface JsonReport extends Counts {
  diagnostics: JsonDiagnostic[];
}

/** A diagnostic. Lines and columns from 1, columns in UTF-16 units; a byte order mark has none. */
export interface JsonDiagnostic {
  rule: string;
  level: Level;
  /** Path of the file, from the content folder's parent. */
  file: string;
  /** Where the range begins. */
  line: number;
  column: number;
  /** Its words in the file; the end is behind the last of them, at the start where nothing stands there. */
  range: SourceRange;
  message: string;
  allowed?: string | undefined;
  suggestion?: string | undefined;
  fix?: JsonFix | undefined;
  /** Where the rule is explained. */
  guide: string;
}

/** Changes that mend a diagnostic, in the order of the file. All places are those of the file as it was checked. */
export interface JsonFix {
  /** Whether they can be made without reading the sentence: `--fix` makes these, and no others. */
  safe: boolean;
  /** None where the file is only written without its byte order mark. */
  edits: { range: SourceRange; newText: string }[];
}

/** The report of a check. */
export function jsonReport({ diagnostics, texts }: CheckResult): JsonReport {
  const indices = new Map<string, (stretch: Stretch) => SourceRange>();
  const placesIn = (file: string): ((stretch: Stretch) => SourceRange) => {
    const places = indices.get(file) ?? rangeIndex(texts.get(file) ?? '');
    indices.set(file, places);
    return places;
  };
  return {
    ...countByLevel(diagnostics),
    diagnostics: diagnostics.map((diagnostic) => jsonDiagnostic(diagnostic, placesIn(diagnostic.file))),
  };
}

function jsonDiagnostic(
  { rule, level, file, range, message, allowed, suggestion, fix }: Diagnostic,
  places: (stretch: Stretch) => SourceRange,
): JsonDiagnostic {
  return {
    rule,
    level,
    file,
    ...range.start,
    range,
    message,
    allowed,
    suggestion,
    fix: fix && jsonFix(fix, places),
    guide: `content/RULES.md#${rule}`,
  };
}

function jsonFix({ isSafe, edits }: Fix, places: (stretch: Stretch) => SourceRange): JsonFix {
  return { safe: isSafe, edits: edits.map((edit) => ({ range: places(edit), newText: edit.text })) };
}
