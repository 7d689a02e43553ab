import type { DiagnosticMessage } from './diagnostic.ts';
import type { Stretch } from './text-edit.ts';

/** Something wrong in a data file, named by the path of keys that leads to it: its file turns the path into a place. */
export interface DataDiagnostic extends DiagnosticMessage {
  /** Keys and indices from the root of the file: `['slots', 0, 'letter']`. */
  path: readonly (string | number)[];
  /** Which part of the text at that path, where it is a formula. */
  within?: Stretch;
}
