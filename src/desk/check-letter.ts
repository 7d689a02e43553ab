import { resolveFacts } from '../facts/resolve.ts';
import { factsFileSchema, type FactsFile } from '../facts/schema.ts';
import { figuresFileSchema, type FiguresFile } from '../figures/schema.ts';
import { resolveFigure } from '../figures/resolve.ts';
import type { z } from 'zod';
import { letterSchema, type Letter } from '../series/schema.ts';
import { checkArticle } from './article-rules.ts';
import { readArticle } from './article-source.ts';
import type { Finding } from './finding.ts';
import type { ContentFile, LetterFiles } from './read-content.ts';
import { schemaProblems } from './schema-problems.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** A letter's frontmatter once it is sound, with the means to point into it. */
export interface CheckedLetter {
  folder: string;
  data: Letter;
  frontmatter: YamlSource;
}

/** Checks one letter's three files, each for itself and against each other. */
export function checkLetter(files: LetterFiles): { findings: Finding[]; letter?: CheckedLetter } {
  const facts = checkFacts(files.facts);
  const figures = checkFigures(files.figures, facts.data);
  const findings = [...facts.findings, ...figures.findings];
  if (files.article.text === undefined) {
    findings.push(missing(files.article.file, '這個資料夾裡沒有 article.mdx', '補上 article.mdx；若不是一篇文章的資料夾，就從 letters 移走'));
    return { findings };
  }
  const article = readArticle(files.article.text, files.article.file);
  findings.push(...article.findings);
  if (article.tree) {
    const known = { facts: new Set(Object.keys(facts.data?.facts ?? {})), figures: new Set(Object.keys(figures.data?.figures ?? {})) };
    findings.push(...checkArticle(article.tree, files.article.file, known));
  }
  const { data, findings: wrong } = validate(letterSchema, article.frontmatter);
  findings.push(...wrong);
  return { findings, ...(data && { letter: { folder: files.folder, data, frontmatter: article.frontmatter } }) };
}

interface Checked<T> {
  data?: T;
  findings: Finding[];
}

function checkFacts({ file, text }: ContentFile): Checked<FactsFile> {
  if (text === undefined) return { findings: [missing(file, '沒有 facts.yaml', '補上 facts.yaml；沒有數字也要寫出 sources: {} 與 facts: {}')] };
  const source = readYaml(text, { file });
  const checked = validate(factsFileSchema, source);
  if (!checked.data) return checked;
  const { problems } = resolveFacts(checked.data);
  return { ...checked, findings: problems.map((problem) => source.place(problem)) };
}

function checkFigures({ file, text }: ContentFile, factsFile?: FactsFile): Checked<FiguresFile> {
  if (text === undefined) return { findings: [missing(file, '沒有 figures.yaml', '補上 figures.yaml；沒有圖也要寫出 figures: {}')] };
  const source = readYaml(text, { file });
  const checked = validate(figuresFileSchema, source);
  if (!checked.data || !factsFile) return checked;
  const { facts } = resolveFacts(factsFile);
  const findings = Object.entries(checked.data.figures).flatMap(([id, spec], index) => {
    const { problems } = resolveFigure(id, index + 1, spec, facts, factsFile.sources);
    return (problems ?? []).map((problem) => source.place({ ...problem, path: ['figures', id, ...problem.path] }));
  });
  return { ...checked, findings };
}

/** Holds YAML data to a schema; syntax errors come first, since nothing can be said of data that was not read. */
export function validate<T extends z.ZodType>(schema: T, source: YamlSource): Checked<z.output<T>> {
  if (source.findings.length) return { findings: source.findings };
  const result = schema.safeParse(source.data);
  if (result.success) return { data: result.data, findings: [] };
  return {
    findings: schemaProblems(result.error, source.data, schema).map((problem) => source.place(problem, problem.rule === 'schema-unknown-field' ? 'key' : 'value')),
  };
}

/** A finding about a file that should be there. */
export function missing(file: string, message: string, mend: string): Finding {
  return { rule: 'file-missing', level: 'error', file, line: 1, column: 1, message, mend };
}
