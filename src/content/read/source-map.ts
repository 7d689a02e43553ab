import type { Stretch } from '../../diagnostics/text-edit.ts';

/** How far the next character of a value is looked for: past quotes, a fold's indent, a block's header. */
const REACH = 200;
const ESCAPE = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^])/y;
const ENTITY = /&#?\w{1,31};/y;

/**
 * Where each character of a value stands in the file it was read from. A file holds quotes,
 * escapes, folds and indents that the value has not, so the value's characters are sought one
 * after another.
 * @param from offset in the file at which the value, or the quote before it, begins.
 * @returns stretches of the file, one for each UTF-16 unit of the value: of an escape all that stands for it.
 */
export function sourceMapOf(value: string, file: string, from: number): Stretch[] {
  let at = from;
  return Array.from({ length: value.length }, (_, i) => {
    const found = find(value[i]!, file, at);
    at = found.to;
    return found;
  });
}

function find(character: string, file: string, at: number): Stretch {
  for (let from = at; from < Math.min(file.length, at + REACH); from += 1) {
    if (file[from] === character) return { from, to: from + 1 };
    const to = endOf(ENTITY, file, from) ?? (file[from + 1] === character ? undefined : endOf(ESCAPE, file, from));
    if (to !== undefined) return { from, to };
  }
  return { from: at, to: at };
}

/**
 * A stretch of a value as a stretch of the file, by its source map.
 * @param otherwise where the value is taken to stand if it has no characters.
 */
export function stretchInFile(map: readonly Stretch[], { from, to }: Stretch, otherwise: number): Stretch {
  const start = map[from]?.from ?? map.at(-1)?.to ?? otherwise;
  return { from: start, to: to > from ? Math.max(start, map[to - 1]?.to ?? start) : start };
}

function endOf(pattern: RegExp, file: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(file) ? pattern.lastIndex : undefined;
}
