import { expect } from 'vitest';
import type { SourceRange } from '../../src/diagnostics/source-location.ts';

/** A diagnostic's range, expected to begin at a line and column; wherever it ends. */
export function startsAt(line: number, column: number): { range: SourceRange } {
  return { range: expect.objectContaining({ start: { line, column } }) as SourceRange };
}

/** `5:12`: where a diagnostic begins. */
export function placeOf({ range: { start } }: { range: SourceRange }): string {
  return `${start.line}:${start.column}`;
}
