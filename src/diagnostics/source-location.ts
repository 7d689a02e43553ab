/** A place in a text, both counted from 1; columns in UTF-16 units, as editors count. */
export interface SourceLocation {
  line: number;
  column: number;
}

/** A stretch of a text by lines and columns. The end is the place behind its last character; at the start where nothing stands there. */
export interface SourceRange {
  start: SourceLocation;
  end: SourceLocation;
}

/** The beginning of a file: the place of what is told of a file as a whole. */
export const FILE_START: SourceRange = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** Turns offsets of a text into lines and columns; built once a text. */
export function lineIndex(text: string): (offset: number) => SourceLocation {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

/** The same for stretches. */
export function rangeIndex(text: string): (stretch: { from: number; to: number }) => SourceRange {
  const at = lineIndex(text);
  return ({ from, to }) => ({ start: at(from), end: at(to) });
}
