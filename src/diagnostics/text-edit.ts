/** A stretch of a text by offsets, 0-based and in UTF-16 units; `to` is the offset behind its last character. */
export interface Stretch {
  from: number;
  to: number;
}

/** A change of a text: other words in the place of a stretch. */
export interface TextEdit extends Stretch {
  text: string;
}

/** What mends a diagnostic. */
export interface Fix {
  /** Changes of one text, in its order, none over another; they may reach beyond the place, as to the other quotation mark of a pair. */
  edits: readonly TextEdit[];
  /** Whether they can be made without anyone reading the sentence. */
  isSafe: boolean;
}

/** The text with changes made. They do not overlap; their order does not matter. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, text: words } of edits.toSorted((a, b) => a.from - b.from)) {
    parts.push(text.slice(at, from), words);
    at = to;
  }
  return parts.join('') + text.slice(at);
}

/** A stretch that is not empty, and parts no character: where `to` is no further than `from`, the one that stands there. At the end of a text there is none. */
export function atLeastOne(text: string, from: number, to = from): Stretch {
  const first = text.codePointAt(from);
  return { from, to: Math.max(to, from + (first === undefined ? 0 : String.fromCodePoint(first).length)) };
}
