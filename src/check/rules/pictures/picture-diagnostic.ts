import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';

/** What is wrong with a picture, before it is known where that shows. */
export type PictureDiagnostic = Pick<Diagnostic, 'rule' | 'message' | 'suggestion'> &
  Partial<Pick<Diagnostic, 'allowed'>>;
