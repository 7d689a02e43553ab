/** How far the next character of a value is looked for: past quotes, a fold's indent, a block's header. */
const REACH = 200;
const ESCAPE = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^])/y;
const ENTITY = /&#?\w{1,31};/y;

/**
 * Where each character of a value stands in the file it was read from. A file holds quotes,
 * escapes, folds and indents that the value has not, so the value's characters are sought one
 * after another.
 * @param from offset in the file at which the value, or the quote before it, begins.
 * @returns offsets in the file, one for each UTF-16 unit of the value.
 */
export function sourceMapOf(value: string, file: string, from: number): number[] {
  let at = from;
  return Array.from({ length: value.length }, (_, i) => {
    const found = find(value[i]!, file, at);
    at = found.next;
    return found.offset;
  });
}

function find(character: string, file: string, at: number): { offset: number; next: number } {
  for (let offset = at; offset < Math.min(file.length, at + REACH); offset += 1) {
    if (file[offset] === character) return { offset, next: offset + 1 };
    const end =
      endOf(ENTITY, file, offset) ?? (file[offset + 1] === character ? undefined : endOf(ESCAPE, file, offset));
    if (end !== undefined) return { offset, next: end };
  }
  return { offset: at, next: at };
}

function endOf(pattern: RegExp, file: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(file) ? pattern.lastIndex : undefined;
}
