import { nearest } from '../shared/nearest.ts';
import { figureEvents, figureFacts } from '../figures/texts.ts';
import type { DataDiagnostic } from '../diagnostics/data-diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LetterFacts } from '../content/letter/facts.ts';
import type { LetterFigures } from '../content/letter/figures.ts';
import type { Letter } from '../content/letter/letter.ts';
import { validate } from '../content/read/validate.ts';
import { frontmatterSchema as anyFrontmatter } from '../series/schema.ts';
import { checkArticle, keyNumbers } from './rules/article.ts';
import { missingFile } from './rules/files.ts';
import { checkNumbers } from './rules/numbers.ts';
import { checkSampleText } from './rules/sample-text.ts';
import { checkEventUse, checkUse } from './rules/use.ts';

/**
 * Checks one letter's three files, each for itself and against each other.
 * @param frontmatterSchema what its frontmatter is held to: that of the series' word, where the word is known.
 */
export function checkLetter(letter: Letter, frontmatterSchema = anyFrontmatter): Diagnostic[] {
  const { article, facts, figures, files } = letter;
  const ofData = [...checkFacts(facts), ...checkFigures(figures, facts)];
  if (!article) {
    const absent = missingFile(
      files.article,
      '這個資料夾裡沒有 article.mdx',
      '補上 article.mdx、facts.yaml、figures.yaml；若不是一篇文章的資料夾，就從 letters 移走',
    );
    return [...ofData.filter(({ rule }) => rule !== 'file-missing'), ...absent];
  }
  const { data, diagnostics: invalid } = validate(frontmatterSchema, article.frontmatter);
  const known = { facts: namesIn(facts.data?.facts), figures: namesIn(figures.data?.figures) };
  return [
    ...ofData,
    ...article.diagnostics,
    ...invalid,
    ...(article.tree ? checkArticle(article.tree, article.file, known) : []),
    ...(data ? checkFactsInUse(letter) : []),
    ...(data && !data.draft ? checkSampleText(files) : []),
  ];
}

/** Holds every number of the texts to the facts, and every fact and event to being used. */
function checkFactsInUse({ article, facts, figures, texts }: Letter): Diagnostic[] {
  if (!texts || !article?.tree || !facts.data || !figures.data) return [];
  const { doubtful } = facts;
  const { diagnostics, stated } = checkNumbers(texts, facts.index, doubtful);
  const specs = Object.values(figures.data.figures);
  const { events } = facts.data;
  const records = facts.data.facts;
  const named = [...keyNumbers(article.tree), ...specs.flatMap(figureFacts)].map((id) => meantBy(id, records));
  const shown = new Set([...stated, ...doubtful.ids, ...doubtful.inputs, ...named]);
  const drawn = new Set(specs.flatMap(figureEvents).map((id) => meantBy(id, events)));
  const unused = [...checkUse(facts.facts, shown), ...checkEventUse(events, drawn)];
  return [...diagnostics, ...unused.map((diagnostic) => facts.yaml!.locate(diagnostic, 'key'))];
}

/** The id that was meant: a misspelt one is told of where it stands, and what it names is in use. */
function meantBy(id: string, records: Readonly<Record<string, unknown>>): string {
  return Object.hasOwn(records, id) ? id : (nearest(id, Object.keys(records)) ?? id);
}

function checkFacts({ file, yaml, invalid, diagnostics }: LetterFacts): Diagnostic[] {
  if (!yaml) return missingFile(file, '沒有 facts.yaml', '補上 facts.yaml；沒有數字也要寫出 sources: {} 與 facts: {}');
  return [...invalid, ...diagnostics.map((diagnostic) => yaml.locate(diagnostic))];
}

function checkFigures({ file, yaml, data, invalid, resolved }: LetterFigures, { doubtful }: LetterFacts): Diagnostic[] {
  if (!yaml) return missingFile(file, '沒有 figures.yaml', '補上 figures.yaml；沒有圖也要寫出 figures: {}');
  const wrong = [...resolved].flatMap(([id, { diagnostics }]) => {
    const isTold = ({ rule, path }: DataDiagnostic): boolean =>
      rule === 'figure-unknown-fact' && doubtful.ids.has(String(valueAt(data?.figures[id], path)));
    return diagnostics
      .filter((diagnostic) => !isTold(diagnostic))
      .map((diagnostic) => yaml.locate({ ...diagnostic, path: ['figures', id, ...diagnostic.path] }));
  });
  return [...invalid, ...wrong];
}

/** What stands at a path. */
function valueAt(data: unknown, path: DataDiagnostic['path']): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], data);
}

/** Ids of a file; undefined where it could not be read, and may hold any. */
function namesIn(records: Readonly<Record<string, unknown>> | undefined): ReadonlySet<string> | undefined {
  return records && new Set(Object.keys(records));
}
