import { isAlias, isCollection, isScalar, visit, type Document, type ErrorCode } from 'yaml';

/** What keeps a YAML text from being taken, and where. */
export interface YamlTypo {
  code: ErrorCode;
  offset: number;
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

/** The parser's first complaint, at the place where the slip was made: what was never closed is told of at its beginning. */
function firstError(document: Document, text: string): YamlTypo | undefined {
  const [error] = document.errors;
  if (!error) return undefined;
  const { code, message: original, pos } = error;
  // It names tags and anchors only where their end is not one.
  if (original.startsWith('Tags and anchors')) return { code: 'MULTIPLE_TAGS', offset: beforeMarks(text, pos[0]) };
  if (!/closing .quote|end with a/.test(original)) return { code, original, offset: pos[0] };
  let start: number | undefined;
  visit(document, {
    Node: (_, node) => {
      const opens = isCollection(node) ? node.flow : isScalar(node) && /^QUOTE/.test(node.type ?? '');
      if (!opens || !node.range || node.range[0] > pos[0]) return;
      const written = text.slice(node.range[0], node.range[1]);
      if (written.length < 2 || written.at(-1) !== CLOSERS[written[0]!]) start = node.range[0];
    },
  });
  return { code, original, offset: start ?? pos[0] };
}

/** Offset of the first of the marks & and ! that stand before a value. */
function beforeMarks(text: string, offset: number): number {
  return offset - (/(?:[&!]\S*\s*)+$/.exec(text.slice(0, offset))?.[0].length ?? 0);
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
      found = { code: 'NON_STRING_KEY', offset: key.range?.[0] ?? 0 };
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
      const offset = node.range?.[0] ?? 0;
      found = { code, offset: isAlias(node) ? offset : beforeMarks(text, offset) };
      return visit.BREAK;
    },
  });
  return found;
}
