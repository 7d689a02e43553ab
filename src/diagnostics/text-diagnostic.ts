import type { DiagnosticMessage } from './diagnostic.ts';
import type { Fix, Stretch } from './text-edit.ts';

/** Something wrong in a text, by offsets in it: whoever knows where the text stands in its file turns them into a place. */
export interface TextDiagnostic extends DiagnosticMessage, Stretch {
  /** What mends it, as changes of the text. */
  fix?: Fix;
}
