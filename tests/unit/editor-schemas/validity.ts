import { parse, parseDocument, stringify } from 'yaml';
import { EDITOR_FILES } from '../../../src/editor-schemas/files.ts';
import { checkSimplified } from '../../../src/check/rules/simplified.ts';
import { readDictionary } from '../../../src/content/dictionary-source.ts';
import { type Fact, factsFileSchema, type FactsFile } from '../../../src/facts/model/schema.ts';
import { resolveFactsFile } from '../../../src/facts/typed-values.ts';
import { resolveFigure } from '../../../src/figures/resolve.ts';
import type { FiguresFile } from '../../../src/figures/schema.ts';
import { checkElsewhere, checkPlace } from '../../../src/check/rules/slots.ts';
import { folderFor } from '../../../src/series/folder.ts';
import type { Frontmatter, Series } from '../../../src/series/schema.ts';

/** The facts that figures are held against. */
export interface Beside {
  file: FactsFile;
  facts: ReadonlyMap<string, Fact>;
}

/** Reads the facts of a `facts.yaml` that has no fault. */
export function factsBeside(text: string): Beside {
  const file = factsFileSchema.parse(parse(text));
  return { file, facts: resolveFactsFile(parseDocument(text), file).facts };
}

/**
 * Why the check would not take a document: messages of its schema under `schema`, else the
 * rules that it breaks; both empty where it is taken. Only what one file says of itself, and
 * figures of the facts beside them.
 */
export function objections(kind: string, data: unknown, beside: Beside): { schema: string[]; rules: string[] } {
  const result = SCHEMAS[kind]!.safeParse(data);
  if (!result.success) return { schema: result.error.issues.map(({ message }) => message), rules: [] };
  return { schema: [], rules: broken(kind, data, result.data, beside).map(({ rule }) => rule) };
}

const SCHEMAS = Object.fromEntries(EDITOR_FILES.map(({ name, schema }) => [name, schema]));

/** What is wrong with a figure, by the figure as it was written: of a document with one slip the other figures are the same. */
const figuresKnown = new WeakMap<object, { rule: string }[]>();

function brokenFigure(id: string, written: object, spec: FiguresFile['figures'][string], { file, facts }: Beside) {
  const known = figuresKnown.get(written) ?? resolveFigure(id, 1, spec, facts, file.sources, file.events).diagnostics;
  figuresKnown.set(written, known);
  return known;
}

function broken(kind: string, data: unknown, parsed: unknown, beside: Beside): { rule: string }[] {
  switch (kind) {
    case 'facts':
      return resolveFactsFile(parseDocument(stringify(data)), parsed as FactsFile).diagnostics;
    case 'figures':
      return Object.entries((parsed as FiguresFile).figures).flatMap(([id, spec]) =>
        brokenFigure(id, (data as { figures: Record<string, object> }).figures[id]!, spec, beside),
      );
    case 'article':
      return checkPlace({ folder: folderFor(parsed as Frontmatter), data: parsed as Frontmatter }, 'KUNMING');
    case 'series':
      return checkElsewhere((parsed as Series).slots, (parsed as Series).word);
    case 'simplified':
      return checkSimplified(readDictionary({ file: '', text: stringify(data) }));
    default:
      return [];
  }
}
