import type { Root } from 'mdast';
import type { z } from 'zod';
import type { Fact, FactsFile } from '../facts/schema.ts';
import { factsFileSchema } from '../facts/schema.ts';
import { resolveFactsFile } from '../facts/typed-values.ts';
import { resolveFigure } from '../figures/resolve.ts';
import { figuresFileSchema, type FiguresFile } from '../figures/schema.ts';
import { figureEvents, figureFacts } from '../figures/texts.ts';
import { letterSchema, type Letter } from '../series/schema.ts';
import { checkArticle, keyNumbers } from './article-rules.ts';
import { readArticle } from './article-source.ts';
import type { Finding } from './finding.ts';
import { letterTexts, type SoundFile } from './letter-texts.ts';
import { checkEventUse, checkNumbers, checkUse } from './number-rules.ts';
import type { LetterFiles } from './read-content.ts';
import type { ContentFile } from './read-text.ts';
import { schemaProblems } from './schema-problems.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** A letter's frontmatter once it is sound, with the means to point into it. */
export interface CheckedLetter {
  folder: string;
  data: Letter;
  frontmatter: YamlSource;
}

/** A data file read and, as far as it is sound, understood. */
interface Checked<T> {
  data?: T;
  source?: YamlSource;
  findings: Finding[];
}

interface CheckedFacts extends Checked<FactsFile> {
  facts: ReadonlyMap<string, Fact>;
}

/** Checks one letter's three files, each for itself and against each other. */
export function checkLetter(files: LetterFiles): { findings: Finding[]; letter?: CheckedLetter } {
  const facts = checkFacts(files.facts);
  const figures = checkFigures(files.figures, facts);
  const findings = [...facts.findings, ...figures.findings];
  const { file, text } = files.article;
  if (text === undefined) {
    findings.push(...missing(files.article, '這個資料夾裡沒有 article.mdx', '補上 article.mdx；若不是一篇文章的資料夾，就從 letters 移走'));
    return { findings };
  }
  const article = readArticle(text, file);
  const { data, findings: wrong } = validate(letterSchema, article.frontmatter);
  findings.push(...article.findings, ...wrong);
  if (article.tree) {
    const known = { facts: new Set(facts.facts.keys()), figures: new Set(Object.keys(figures.data?.figures ?? {})) };
    findings.push(...checkArticle(article.tree, file, known));
  }
  // Where a file could not be read, every number and every fact would seem to be amiss.
  if (article.tree && data && facts.data && figures.data) {
    const sound = { file, text, source: article.frontmatter, data, tree: article.tree };
    const factsFile = { file: files.facts.file, text: files.facts.text!, source: facts.source!, data: facts.data };
    findings.push(...checkFactsInUse(sound, facts.facts, factsFile, { file: files.figures.file, text: files.figures.text!, source: figures.source!, data: figures.data }));
  }
  return { findings, ...(data && { letter: { folder: files.folder, data, frontmatter: article.frontmatter } }) };
}

function checkFactsInUse(article: SoundFile<Letter> & { tree: Root }, facts: CheckedFacts['facts'], factsFile: SoundFile<FactsFile>, figures: SoundFile<FiguresFile>): Finding[] {
  const { findings, stated } = checkNumbers(letterTexts(article, factsFile, figures), facts.values());
  const specs = Object.values(figures.data.figures);
  const shown = new Set([...stated, ...keyNumbers(article.tree), ...specs.flatMap(figureFacts)]);
  const unused = [...checkUse(facts, shown), ...checkEventUse(factsFile.data.events, new Set(specs.flatMap(figureEvents)))];
  return [...findings, ...unused.map((problem) => factsFile.source.place(problem, 'key'))];
}

function checkFacts(facts: ContentFile): CheckedFacts {
  const { file, text } = facts;
  const nothing = { facts: new Map<string, Fact>() };
  if (text === undefined) return { ...nothing, findings: missing(facts, '沒有 facts.yaml', '補上 facts.yaml；沒有數字也要寫出 sources: {} 與 facts: {}') };
  const source = readYaml(text, { file });
  const checked = validate(factsFileSchema, source);
  if (!checked.data) return { ...nothing, ...checked };
  const { facts: resolved, problems } = resolveFactsFile(text, checked.data);
  return { ...checked, source, facts: resolved, findings: problems.map((problem) => source.place(problem)) };
}

function checkFigures(figures: ContentFile, { data: factsFile, facts }: CheckedFacts): Checked<FiguresFile> {
  const { file, text } = figures;
  if (text === undefined) return { findings: missing(figures, '沒有 figures.yaml', '補上 figures.yaml；沒有圖也要寫出 figures: {}') };
  const source = readYaml(text, { file });
  const checked = validate(figuresFileSchema, source);
  if (!checked.data || !factsFile) return checked;
  const findings = Object.entries(checked.data.figures).flatMap(([id, spec], index) => {
    const { problems } = resolveFigure(id, index + 1, spec, facts, factsFile.sources, factsFile.events);
    return problems.map((problem) => source.place({ ...problem, path: ['figures', id, ...problem.path] }));
  });
  return { ...checked, source, findings };
}

/** Holds YAML data to a schema; syntax errors come first, since nothing can be said of data that was not read. */
export function validate<T extends z.ZodType>(schema: T, source: YamlSource): { data?: z.output<T>; findings: Finding[] } {
  if (source.findings.length) return { findings: source.findings };
  if (source.data === null) return { findings: [source.place({ rule: 'file-empty', path: [], message: '檔案是空的', mend: '照手冊補上必要的欄位；或換回上一個版本' })] };
  const result = schema.safeParse(source.data);
  if (result.success) return { data: result.data, findings: [] };
  return {
    findings: schemaProblems(result.error, source.data, schema).map((problem) => source.place(problem, problem.rule === 'schema-unknown-field' ? 'key' : 'value')),
  };
}

/** A finding about a file that should be there; none about one that is, and cannot be read, which was told already. */
export function missing({ file, findings }: ContentFile, message: string, mend: string): Finding[] {
  return findings?.length ? [] : [{ rule: 'file-missing', level: 'error', file, line: 1, column: 1, message, mend }];
}
