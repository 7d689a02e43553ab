import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import type { DataDiagnostic } from '../../diagnostics/data-diagnostic.ts';
import { diagnosticAt, type Diagnostic, type DiagnosticMessage } from '../../diagnostics/diagnostic.ts';
import type { Stretch } from '../../diagnostics/text-edit.ts';
import { sourceMapOf, stretchInFile } from './source-map.ts';
import { yamlMessage } from './yaml-messages.ts';
import { trace } from '../../shared/trace.ts';
import { firstTypo } from './yaml-typos.ts';

/** A YAML text whose every value can be pointed at. */
export interface YamlSource {
  /** The plain data, or undefined where the text is no YAML. */
  data: unknown;
  /** The YAML itself, with all that plain data lose. */
  document: Document.Parsed;
  /** Syntax errors, already located. */
  diagnostics: Diagnostic[];
  /** Places a problem: the value at its path, its key, or the nearest thing above that exists. */
  locate(diagnostic: DataDiagnostic, at?: 'key' | 'value'): Diagnostic;
  /** Offset in the file of the value at a path, where that is a text in the file. */
  offsetOf(path: DataDiagnostic['path']): number | undefined;
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
  /** Path of the file, as diagnostics show it. */
  file: string;
  /** Where the YAML begins inside the file: frontmatter starts below its fence. */
  startLine?: number;
  /** Offset of the YAML's first character in the file. */
  startOffset?: number;
}

/** Reads YAML, keeping track of where everything stands. */
export function readYaml(text: string, { file, startLine = 1, startOffset = 0 }: Options): YamlSource {
  const lines = new LineCounter();
  trace('parse-yaml', file);
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + startLine - 1, column: Math.max(col, 1) };
  };
  const told = (message: DiagnosticMessage, { from, to }: Stretch) =>
    diagnosticAt(message, file, { start: at(from), end: at(to) });
  const typo = firstTypo(document, text);
  const diagnostics = typo ? [told({ rule: 'yaml-syntax', ...yamlMessage(typo.code, typo.original) }, typo)] : [];
  return {
    data: typo ? undefined : document.toJS(),
    document,
    diagnostics,
    locate: (diagnostic, prefer = 'value') => {
      const { path, within } = diagnostic;
      const value = within && textAt(document, path);
      if (!value) return told(diagnostic, stretchFor(document, text, path, prefer));
      return told(diagnostic, stretchInFile(sourceMapOf(value.value, text, value.from), within, value.from));
    },
    offsetOf: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) && node.range ? node.range[0] + startOffset : undefined;
    },
    texts: () => (diagnostics.length ? [] : textsOf(document, startOffset)),
  };
}

function textsOf(document: Document, startOffset: number): YamlText[] {
  const texts: YamlText[] = [];
  visit(document, {
    Scalar: (place, { value, range }, path) => {
      if (place === 'key' || typeof value !== 'string' || !range) return;
      const pair = path.findLast((each) => isPair(each));
      texts.push({
        key: pair && isScalar(pair.key) ? String(pair.key.value) : undefined,
        value,
        offset: range[0] + startOffset,
      });
    },
  });
  return texts;
}

/** The text at a path, where there is one. */
function textAt(document: Document, path: DataDiagnostic['path']): { value: string; from: number } | undefined {
  const node = document.getIn(path, true);
  return isScalar(node) && typeof node.value === 'string' && node.range
    ? { value: node.value, from: node.range[0] }
    : undefined;
}

/**
 * Where the value (or key) at a path stands. Of what is missing the key above it; nothing where
 * there is no such key, as in an item of a list.
 */
function stretchFor(document: Document, text: string, path: DataDiagnostic['path'], prefer: 'key' | 'value'): Stretch {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const whole = length === path.length;
    if (isMap(parent)) {
      const pair = parent.items.find(({ key: node }) => nameOf(node) === String(key)) as
        Pair<Node, Node | null> | undefined;
      if (!pair) continue;
      // A list that begins on the next line is known by its key, and so is a group of fields.
      const inLine = isScalar(pair.value) || (isSeq(pair.value) && pair.value.flow);
      if (whole && prefer === 'value' && inLine) return stretchOf(pair.value, text);
      const { from, to } = stretchOf(pair.key, text);
      // A key without a name is its colon.
      return { from, to: Math.max(to, from + 1) };
    }
    const node = document.getIn(path.slice(0, length), true) as Node | undefined;
    if (node?.range) return whole ? stretchOf(node, text) : beginningOf(node);
  }
  return path.length === 0 ? stretchOf(document.contents, text) : beginningOf(document.contents);
}

/** The name by which plain data know a key: that of nothing is an empty text. */
function nameOf(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  return key.value === null ? '' : `${key.value as string | number}`;
}

function beginningOf(node: Node | null): Stretch {
  const from = node?.range?.[0] ?? 0;
  return { from, to: from };
}

/** All of a node, without the blanks and line ends that belong to a text in a block. */
function stretchOf(node: Node | null, text: string): Stretch {
  const [from, to] = node?.range ?? [0, 0];
  return { from, to: from + text.slice(from, to).trimEnd().length };
}
