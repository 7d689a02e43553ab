import { isAlias, isCollection, isScalar, visit, type Document, type ErrorCode } from 'yaml';
import { atLeastOne, type Stretch } from '../../diagnostics/text-edit.ts';

/** What keeps a YAML text from being taken, and where: at least one character of a line, nothing only at the end of the text. */
export interface YamlTypo extends Stretch {
  code: ErrorCode;
  /** The parser's own words. */
  original?: string;
}

/**
 * The first thing for which a YAML text is not taken. One slip makes a parser stumble on: only
 * its first complaint is about the slip.
 */
export function firstTypo(document: Document, text: string): YamlTypo | undefined {
  return firstError(document, text) ?? firstMark(document, text);
}

const CLOSERS: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" };

/** How far what is wrong reaches where the parser points at its first character alone. */
const REACHES: Partial<Record<ErrorCode, RegExp>> = {
  BAD_INDENT: / +/y,
  BLOCK_AS_IMPLICIT_KEY: /.+/y,
  DUPLICATE_KEY: /[^\s:]+/y,
};

/** The parser's first complaint, at the place where the slip was made: what was never closed is told of at its beginning. */
function firstError(document: Document, text: string): YamlTypo | undefined {
  const [error] = document.errors;
  if (!error) return undefined;
  const { code, message: original, pos } = error;
  // It names tags and anchors only where their end is not one.
  if (original.startsWith('Tags and anchors')) return { code: 'MULTIPLE_TAGS', ...marksBefore(text, pos[0]) };
  if (!/closing .quote|end with a/.test(original)) return { code, original, ...inLine(text, reachOf(code, text, pos)) };
  let start: number | undefined;
  visit(document, {
    Node: (_, node) => {
      const opens = isCollection(node) ? node.flow : isScalar(node) && /^QUOTE/.test(node.type ?? '');
      if (!opens || !node.range || node.range[0] > pos[0]) return;
      const written = text.slice(node.range[0], node.range[1]);
      if (written.length < 2 || written.at(-1) !== CLOSERS[written[0]!]) start = node.range[0];
    },
  });
  return { code, original, ...atLeastOne(text, start ?? pos[0]) };
}

function reachOf(code: ErrorCode, text: string, [from, to]: readonly [number, number]): Stretch {
  const pattern = REACHES[code];
  if (!pattern) return { from, to };
  pattern.lastIndex = from;
  return { from, to: pattern.test(text) ? pattern.lastIndex : to };
}

/** As much of a stretch as stands in the line in which it begins. */
function inLine(text: string, { from, to }: Stretch): Stretch {
  const [line = ''] = text.slice(from, to).split(/\r?\n/);
  return atLeastOne(text, from, from + line.length);
}

/** The marks & and ! that stand before a value, with all that is written on to the first. */
function marksBefore(text: string, offset: number): Stretch {
  const marks = /(?:[&!]\S*\s*)+$/.exec(text.slice(0, offset))?.[0] ?? '';
  const from = offset - marks.length;
  const [first = ''] = /^\S+/.exec(text.slice(from)) ?? [];
  return atLeastOne(text, from, from + Math.max(marks.trimEnd().length, first.length));
}

/**
 * Marks of YAML that no file here needs, and that swallow words: `title: *字*` is a reference,
 * `title: !重要` a tag. Refused, they also cannot make a small file expand into a huge one.
 */
function firstMark(document: Document, text: string): YamlTypo | undefined {
  let found: YamlTypo | undefined;
  visit(document, {
    Pair: (_, { key }) => {
      if (!isCollection(key)) return undefined;
      found = { code: 'NON_STRING_KEY', ...inLine(text, stretchOf(key.range)) };
      return visit.BREAK;
    },
    Node: (_, node) => {
      const code = isAlias(node)
        ? 'BAD_ALIAS'
        : node.anchor !== undefined
          ? 'MULTIPLE_ANCHORS'
          : node.tag !== undefined
            ? 'MULTIPLE_TAGS'
            : undefined;
      if (code === undefined) return undefined;
      const { from, to } = stretchOf(node.range);
      found = { code, ...(isAlias(node) ? inLine(text, { from, to }) : marksBefore(text, from)) };
      return visit.BREAK;
    },
  });
  return found;
}

function stretchOf(range: readonly [number, number, number] | null | undefined): Stretch {
  const [from, to] = range ?? [0, 0];
  return { from, to };
}
