import type { ContentFile } from '../../content/read/read-text.ts';
import { diagnosticAt, type Diagnostic } from '../../diagnostics/diagnostic.ts';

/** A diagnostic about a file that should be there; none about one that is, and cannot be read, which was told already. */
export function missingFile({ file, diagnostics }: ContentFile, message: string, suggestion: string): Diagnostic[] {
  return diagnostics?.length ? [] : [diagnosticAt({ rule: 'file-missing', message, suggestion }, file)];
}
