import type { Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isMap, isScalar, LineCounter, parseDocument, type Node as YamlNode } from 'yaml';
import type { SourceLocation } from '../diagnostics/source-location.ts';
import { ELEMENT_NODES, isElementNode, literalAttributes, type ElementNode } from '../content/elements/node.ts';
import { ELEMENTS, type ElementRegistry } from '../content/elements/registry.ts';
import { readArticle } from '../content/read/article-source.ts';

/**
 * Where on a letter's page a diagnostic is shown: at the block that was written in a line of
 * `article.mdx`, or at what a selector finds, the selectors tried in turn.
 */
export type PagePlace = { line: number } | { selectors: string[]; /** Which of those found, from 0. */ nth?: number };

/** What can stand in a selector as it is; an id that is none is amiss in itself. */
const ID = /^[\w-]+$/;

/** Tells, for places in a file of a letter, where readers would meet what stands there; undefined where they never do. */
export function pagePlaces(
  file: string,
  text: string,
  elements = ELEMENTS,
): (at: SourceLocation) => PagePlace | undefined {
  const name = file.split('/').at(-1);
  if (name === 'article.mdx') return articlePlaces(file, text, elements);
  const keysAt = keysOf(text);
  return ({ line }) => {
    const [section, id] = keysAt(line);
    if (!id || !ID.test(id)) return undefined;
    if (name === 'figures.yaml' && section === 'figures') return { selectors: [`#fig-${id}`] };
    if (name === 'facts.yaml' && section === 'facts')
      return { selectors: [`.prose a.fact[href$="#${id}"]`, `a[href$="#${id}"]`, `[id="${id}"]`] };
    return undefined;
  };
}

function articlePlaces(
  file: string,
  text: string,
  elements: ElementRegistry,
): (at: SourceLocation) => PagePlace | undefined {
  const { tree } = readArticle(text, file);
  const front = /^---\r?\n[\s\S]*?\r?\n(?=---)/.exec(text)?.[0] ?? '';
  // Without its fence the frontmatter is YAML, whose lines are those of the file.
  const keysAt = keysOf(front.replace('---', ''));
  const frontLines = front ? front.split('\n').length : 0;
  return (at) =>
    at.line <= frontLines
      ? frontPlace(keysAt(at.line)[0])
      : ((tree && elementPlace(tree, at, elements)) ?? { line: at.line });
}

/** Fields of the frontmatter that a page shows at one place. */
const FIELDS: Readonly<Record<string, string>> = {
  title: '#title',
  deck: '#deck',
  published: '.hero-facts',
  updated: '.hero-facts',
  report: '.hero-facts',
  credits: '.credits',
  corrections: '#corrections',
};

function frontPlace(field: string | undefined): PagePlace | undefined {
  const selector = field && FIELDS[field];
  return selector ? { selectors: [selector] } : undefined;
}

/** What stands in an element's own tag is shown where the element shows it; what stands inside is a block of its own. */
function elementPlace(tree: Root, at: SourceLocation, elements: ElementRegistry): PagePlace | undefined {
  const counts = new Map<string, number>();
  let found: PagePlace | undefined;
  visit(tree, ELEMENT_NODES, (element) => {
    if (!isElementNode(element)) return;
    const { children, position } = element;
    const name = element.name ?? '';
    const before = counts.get(name) ?? 0;
    const inBlock = children.some(
      (block) =>
        block.type === 'paragraph' &&
        block.position!.start.line <= at.line &&
        at.line <= block.position!.end.line &&
        !isElementAlone(block),
    );
    if (position && isBefore(position.start, at) && isBefore(at, position.end))
      found = inBlock ? undefined : (ownPlace(element, before, elements) ?? found);
    counts.set(name, before + 1);
  });
  return found;
}

/** An element with its words in one line is read as a paragraph, and is none on the page. */
function isElementAlone({ children }: Paragraph): boolean {
  return children.length === 1 && isElementNode(children[0]!);
}

/** @param before how many elements of the same name stand before it. */
function ownPlace(element: ElementNode, before: number, elements: ElementRegistry): PagePlace | undefined {
  const shown = elements.get(element.name)?.shownAt?.(literalAttributes(element));
  if (!shown?.selectors.length) return undefined;
  return { selectors: shown.selectors, ...(shown.several && { nth: before }) };
}

function isBefore(a: SourceLocation, b: SourceLocation): boolean {
  return a.line < b.line || (a.line === b.line && a.column <= b.column);
}

/** Keys of a YAML text that lead to a line, from the outermost. */
function keysOf(text: string): (line: number) => string[] {
  const lines = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: lines, uniqueKeys: false });
  return (line) => {
    const keys: string[] = [];
    let node: unknown = contents;
    while (isMap<YamlNode, YamlNode>(node)) {
      const pair = node.items.findLast(({ key }) => key.range && lines.linePos(key.range[0]).line <= line);
      if (!pair || !isScalar(pair.key)) break;
      keys.push(String(pair.key.value));
      node = pair.value;
    }
    return keys;
  };
}
