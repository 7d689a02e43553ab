import type { ContentFile } from '../../content/read/read-text.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/** A diagnostic about a file that should be there; none about one that is, and cannot be read, which was told already. */
export function missingFile({ file, diagnostics }: ContentFile, message: string, suggestion: string): Diagnostic[] {
  return diagnostics?.length
    ? []
    : [{ rule: 'file-missing', level: 'error', file, line: 1, column: 1, message, suggestion }];
}
