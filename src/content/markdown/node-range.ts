import type { Node } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { FILE_START, type SourceRange } from '../../diagnostics/source-location.ts';

/** Where a node of an article stands; the beginning of the file where the parser did not say. */
export function rangeOf({ position }: Pick<Node, 'position'>): SourceRange {
  if (!position) return FILE_START;
  const { start, end } = position;
  return { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } };
}

/** The beginning of an element's tag, `<Section`: what an element is known by, however much it holds. */
export function tagRangeOf(element: MdxJsxFlowElement | MdxJsxTextElement): SourceRange {
  const { start } = rangeOf(element);
  return { start, end: { line: start.line, column: start.column + 1 + (element.name ?? '').length } };
}
