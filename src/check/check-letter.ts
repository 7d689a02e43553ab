import type { Root } from 'mdast';
import type { z } from 'zod';
import type { Fact, FactsFile } from '../facts/model/schema.ts';
import { factsFileSchema } from '../facts/model/schema.ts';
import { nearest } from '../shared/nearest.ts';
import { resolveFactsFile } from '../facts/typed-values.ts';
import type { UnitKind } from '../facts/model/units.ts';
import { resolveFigure } from '../figures/resolve.ts';
import { figuresFileSchema, type FiguresFile } from '../figures/schema.ts';
import { figureEvents, figureFacts } from '../figures/texts.ts';
import type { DataDiagnostic } from '../diagnostics/data-diagnostic.ts';
import { letterSchema as anyLetterSchema, type Letter } from '../series/schema.ts';
import { checkArticle, keyNumbers } from './rules/article.ts';
import { readArticle } from '../content/read/article-source.ts';
import { doubtfulFacts, type Doubtful } from './rules/doubtful-facts.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { letterTexts, type ValidFile } from '../content/texts/letter-texts.ts';
import { checkEventUse, checkNumbers, checkUse } from './rules/numbers.ts';
import type { LetterFiles } from '../content/read/read-content.ts';
import type { ContentFile } from '../content/read/read-text.ts';
import { checkSampleText } from './rules/sample-text.ts';
import { schemaDiagnostics } from '../content/read/schema-diagnostics.ts';
import { readYaml, type YamlSource } from '../content/read/yaml-source.ts';

/** A letter's frontmatter once it is sound, with the means to point into it. */
export interface CheckedLetter {
  folder: string;
  data: Letter;
  frontmatter: YamlSource;
  /** Its text as a tree; undefined where it could not be read. */
  tree?: Root | undefined;
  file: string;
}

/** A data file read and, as far as it is sound, understood. */
interface Checked<T> {
  data?: T;
  source?: YamlSource;
  diagnostics: Diagnostic[];
}

interface CheckedFacts extends Checked<FactsFile> {
  facts: ReadonlyMap<string, Fact>;
  doubtful: Doubtful;
}

/**
 * Checks one letter's three files, each for itself and against each other.
 * @param letterSchema what its frontmatter is held to: that of the series' word, where the word is known.
 */
export function checkLetter(
  files: LetterFiles,
  letterSchema = anyLetterSchema,
): { diagnostics: Diagnostic[]; letter?: CheckedLetter } {
  const facts = checkFacts(files.facts);
  const figures = checkFigures(files.figures, facts);
  const diagnostics = [...facts.diagnostics, ...figures.diagnostics];
  const { file, text } = files.article;
  if (text === undefined) {
    const absent = missing(
      files.article,
      '這個資料夾裡沒有 article.mdx',
      '補上 article.mdx、facts.yaml、figures.yaml；若不是一篇文章的資料夾，就從 letters 移走',
    );
    return { diagnostics: [...diagnostics.filter(({ rule }) => rule !== 'file-missing'), ...absent] };
  }
  const article = readArticle(text, file);
  const { data, diagnostics: wrong } = validate(letterSchema, article.frontmatter);
  diagnostics.push(...article.diagnostics, ...wrong);
  if (article.tree) {
    const known = { facts: namesIn(facts.data?.facts), figures: namesIn(figures.data?.figures) };
    diagnostics.push(...checkArticle(article.tree, file, known));
  }
  // Where a file could not be read, every number and every fact would seem to be amiss.
  if (article.tree && data && facts.data && figures.data) {
    const valid = { file, text, source: article.frontmatter, data, tree: article.tree };
    const factsFile = { file: files.facts.file, text: files.facts.text!, source: facts.source!, data: facts.data };
    diagnostics.push(
      ...checkFactsInUse(valid, facts, factsFile, {
        file: files.figures.file,
        text: files.figures.text!,
        source: figures.source!,
        data: figures.data,
      }),
    );
  }
  if (data && !data.draft) diagnostics.push(...checkSampleText(files));
  return {
    diagnostics,
    ...(data && { letter: { folder: files.folder, data, frontmatter: article.frontmatter, tree: article.tree, file } }),
  };
}

function checkFactsInUse(
  article: ValidFile<Letter> & { tree: Root },
  { facts, doubtful }: CheckedFacts,
  factsFile: ValidFile<FactsFile>,
  figures: ValidFile<FiguresFile>,
): Diagnostic[] {
  const { diagnostics, stated } = checkNumbers(letterTexts(article, factsFile, figures), facts.values(), doubtful);
  const specs = Object.values(figures.data.figures);
  const { events } = factsFile.data;
  const named = [...keyNumbers(article.tree), ...specs.flatMap(figureFacts)].map((id) =>
    meantBy(id, factsFile.data.facts),
  );
  const shown = new Set([...stated, ...doubtful.ids, ...doubtful.inputs, ...named]);
  const drawn = new Set(specs.flatMap(figureEvents).map((id) => meantBy(id, events)));
  const unused = [...checkUse(facts, shown), ...checkEventUse(events, drawn)];
  return [...diagnostics, ...unused.map((diagnostic) => factsFile.source.place(diagnostic, 'key'))];
}

/** The id that was meant: a misspelt one is told of where it stands, and what it names is in use. */
function meantBy(id: string, records: Readonly<Record<string, unknown>>): string {
  return Object.hasOwn(records, id) ? id : (nearest(id, Object.keys(records)) ?? id);
}

function checkFacts(facts: ContentFile): CheckedFacts {
  const { file, text } = facts;
  const nothing = {
    facts: new Map<string, Fact>(),
    doubtful: { ids: new Set<string>(), kinds: new Set<UnitKind>(), inputs: new Set<string>() },
  };
  if (text === undefined)
    return {
      ...nothing,
      diagnostics: missing(facts, '沒有 facts.yaml', '補上 facts.yaml；沒有數字也要寫出 sources: {} 與 facts: {}'),
    };
  const source = readYaml(text, { file });
  const checked = validate(factsFileSchema, source);
  if (!checked.data) return { ...nothing, ...checked };
  const { facts: resolved, diagnostics } = resolveFactsFile(text, checked.data);
  const doubtful = doubtfulFacts(checked.data, resolved, diagnostics);
  const known = new Map([...resolved].filter(([id]) => !doubtful.ids.has(id)));
  return {
    ...checked,
    source,
    facts: known,
    doubtful,
    diagnostics: diagnostics.map((diagnostic) => source.place(diagnostic)),
  };
}

function checkFigures(figures: ContentFile, { data: factsFile, facts, doubtful }: CheckedFacts): Checked<FiguresFile> {
  const { file, text } = figures;
  if (text === undefined)
    return { diagnostics: missing(figures, '沒有 figures.yaml', '補上 figures.yaml；沒有圖也要寫出 figures: {}') };
  const source = readYaml(text, { file });
  const checked = validate(figuresFileSchema, source);
  if (!checked.data || !factsFile) return checked;
  const diagnostics = Object.entries(checked.data.figures).flatMap(([id, spec], index) => {
    const { diagnostics } = resolveFigure(id, index + 1, spec, facts, factsFile.sources, factsFile.events);
    return diagnostics
      .filter(({ rule, path }) => !(rule === 'figure-unknown-fact' && doubtful.ids.has(String(valueAt(spec, path)))))
      .map((diagnostic) => source.place({ ...diagnostic, path: ['figures', id, ...diagnostic.path] }));
  });
  return { ...checked, source, diagnostics };
}

/** What stands at a path. */
function valueAt(data: unknown, path: DataDiagnostic['path']): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], data);
}

/** Ids of a file; undefined where it could not be read, and may hold any. */
function namesIn(records: Readonly<Record<string, unknown>> | undefined): ReadonlySet<string> | undefined {
  return records && new Set(Object.keys(records));
}

/** Holds YAML data to a schema; syntax errors come first, since nothing can be said of data that was not read. */
export function validate<T extends z.ZodType>(
  schema: T,
  source: YamlSource,
): { data?: z.output<T>; diagnostics: Diagnostic[] } {
  if (source.diagnostics.length) return { diagnostics: source.diagnostics };
  if (source.data === null)
    return {
      diagnostics: [
        source.place({
          rule: 'file-empty',
          path: [],
          message: '這裡是空的：一個欄位也沒有',
          suggestion: '照手冊補上必要的欄位；或換回上一個版本',
        }),
      ],
    };
  const result = schema.safeParse(source.data);
  if (result.success) return { data: result.data, diagnostics: [] };
  return {
    diagnostics: schemaDiagnostics(result.error, source.data, schema).map((diagnostic) =>
      source.place(diagnostic, diagnostic.rule === 'schema-unknown-field' ? 'key' : 'value'),
    ),
  };
}

/** A diagnostic about a file that should be there; none about one that is, and cannot be read, which was told already. */
export function missing({ file, diagnostics }: ContentFile, message: string, suggestion: string): Diagnostic[] {
  return diagnostics?.length
    ? []
    : [{ rule: 'file-missing', level: 'error', file, line: 1, column: 1, message, suggestion }];
}
