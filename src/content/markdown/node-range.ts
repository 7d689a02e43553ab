import type { Node } from 'mdast';
import { FILE_START, type SourceRange } from '../../diagnostics/source-location.ts';

/** A node of an article, or an attribute of one. */
type Positioned = Pick<Node, 'position'> & { name?: string | null; attributes?: unknown };

/**
 * Where a node stands; the beginning of the file where the parser did not say. Of an element it is the
 * beginning of its tag, `<Section`, however much it holds.
 */
export function rangeOf({ position, name, attributes }: Positioned): SourceRange {
  if (!position) return FILE_START;
  const { start, end } = position;
  const from = { line: start.line, column: start.column };
  if (attributes !== undefined) return { start: from, end: { ...from, column: from.column + `<${name ?? ''}`.length } };
  return { start: from, end: { line: end.line, column: end.column } };
}
