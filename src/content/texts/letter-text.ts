import type { SourceRange } from '../../diagnostics/source-location.ts';
import type { Stretch } from '../../diagnostics/text-edit.ts';
import type { FactMark } from '../../facts/prose/match.ts';

/** One text of a letter that readers meet, with the means to point into its file. */
export interface LetterText {
  file: string;
  text: string;
  marks: readonly FactMark[];
  /** Whether the facts that it is settled for are held to the file with all other links of the article. */
  linksChecked: boolean;
  /** Where a stretch of the text stands in the file. */
  range(stretch: Stretch): SourceRange;
}
