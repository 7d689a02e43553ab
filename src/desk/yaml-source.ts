import { isAlias, isCollection, isMap, isPair, isScalar, LineCounter, parseDocument, visit, type Document, type ErrorCode, type Node, type Pair } from 'yaml';
import type { Problem } from '../series/problem.ts';
import type { Finding } from './finding.ts';
import { yamlMessage } from './yaml-messages.ts';

/** A YAML text whose every value can be pointed at. */
export interface YamlSource {
  /** The plain data, or undefined where the text is no YAML. */
  data: unknown;
  /** Syntax errors, already placed. */
  findings: Finding[];
  /** Places a problem: the value at its path, its key, or the nearest thing above that exists. */
  place(problem: Problem, at?: 'key' | 'value'): Finding;
  /** Offset in the file of the value at a path, where that is a text in the file. */
  offsetOf(path: Problem['path']): number | undefined;
  /** Every text that the YAML holds, as its author typed it; none where there are syntax errors. */
  texts(): YamlText[];
}

/** A text in a YAML file. */
export interface YamlText {
  /** Key of the nearest mapping that it stands in, its own where it has one. */
  key: string | undefined;
  value: string;
  /** Offset in the file of the value, or of the quote before it. */
  offset: number;
}

interface Options {
  /** Path of the file, as findings show it. */
  file: string;
  /** Where the YAML begins inside the file: frontmatter starts below its fence. */
  startLine?: number;
  /** Offset of the YAML's first character in the file. */
  startOffset?: number;
}

/** Reads YAML, keeping track of where everything stands. */
export function readYaml(text: string, { file, startLine = 1, startOffset = 0 }: Options): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + startLine - 1, column: Math.max(col, 1) };
  };
  // One slip makes a parser stumble on: only its first complaint is about the slip.
  const error: Slip | undefined = document.errors[0] ? { code: document.errors[0].code, original: document.errors[0].message, offset: document.errors[0].pos[0] } : firstMark(document);
  const findings: Finding[] = error ? [{ rule: 'yaml-syntax', level: 'error', file, ...at(error.offset), ...yamlMessage(error.code, error.original) }] : [];
  return {
    data: error ? undefined : document.toJS(),
    findings,
    place: (problem, prefer = 'value') => {
      const { path, level = 'error', ...rest } = problem;
      return { level, file, ...at(offsetFor(document, path, prefer)), ...rest };
    },
    offsetOf: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) && node.range ? node.range[0] + startOffset : undefined;
    },
    texts: () => (findings.length ? [] : textsOf(document, startOffset)),
  };
}

/** What keeps a YAML text from being taken, and where. */
interface Slip {
  code: ErrorCode;
  offset: number;
  /** The parser's own words. */
  original?: string;
}

/**
 * Marks of YAML that no file here needs, and that swallow words: `title: *字*` is a reference,
 * `title: !重要` a tag. Refused, they also cannot make a small file expand into a huge one.
 */
function firstMark(document: Document): Slip | undefined {
  let found: Slip | undefined;
  visit(document, {
    Pair: (_, { key }) => {
      if (!isCollection(key)) return undefined;
      found = { code: 'NON_STRING_KEY', offset: key.range?.[0] ?? 0 };
      return visit.BREAK;
    },
    Node: (_, node) => {
      const code = isAlias(node) ? 'BAD_ALIAS' : node.anchor !== undefined ? 'MULTIPLE_ANCHORS' : node.tag !== undefined ? 'MULTIPLE_TAGS' : undefined;
      if (code === undefined) return undefined;
      found = { code, offset: node.range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}

function textsOf(document: Document, startOffset: number): YamlText[] {
  const texts: YamlText[] = [];
  visit(document, {
    Scalar: (place, { value, range }, path) => {
      if (place === 'key' || typeof value !== 'string' || !range) return;
      const pair = path.findLast((each) => isPair(each));
      texts.push({ key: pair && isScalar(pair.key) ? String(pair.key.value) : undefined, value, offset: range[0] + startOffset });
    },
  });
  return texts;
}

/** Offset of the value (or key) at a path; of its nearest existing ancestor where it is missing. */
function offsetFor(document: Document, path: Problem['path'], prefer: 'key' | 'value'): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const whole = length === path.length;
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key)) as Pair<Node, Node | null> | undefined;
      if (!pair) continue;
      const target = whole && prefer === 'value' && isScalar(pair.value) ? pair.value : pair.key;
      return target.range?.[0] ?? 0;
    }
    const node = document.getIn(path.slice(0, length), true) as Node | undefined;
    if (node?.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}
