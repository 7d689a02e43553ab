import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { checkArticle } from '../../../src/check/rules/article.ts';
import { readArticle } from '../../../src/content/read/article-source.ts';
import { ELEMENTS } from '../../../src/content/elements/registry.ts';
import { resolveFactsFile } from '../../../src/facts/typed-values.ts';
import { factsFileSchema } from '../../../src/facts/model/schema.ts';
import { FIGURE_KINDS } from '../../../src/figures/schema.ts';
import { contentLinter, checkTypography } from '../../../src/check/typography/check-typography.ts';
import { factsBeside, objections } from '../editor-schemas/validity.ts';
import { complaints } from '../editor-schemas/validators.ts';
import { expansions, indented, type Snippet } from './snippet.ts';
import { workspaceFile } from './workspace.ts';

const snippets = (name: string) => Object.entries(workspaceFile(`${name}.code-snippets`) as Record<string, Snippet>);
const article = snippets('article');
const facts = snippets('facts');
const figures = snippets('figures');

const fact = (value: number, unit: string, period = '2022') => ({
  label: '某物',
  value,
  unit,
  period,
  place: '某地',
  status: 'realised',
  source: 'report',
});
const event = (period: string) => ({ label: '某事', period, place: '某地', status: 'realised', source: 'report' });

/** The facts that the snippets name, as a letter might have them. */
const KNOWN = {
  sources: { report: { publisher: '某報', title: '某題', published: '2022' } },
  facts: {
    'fact-one': fact(15, '個'),
    'fact-two': fact(26, '個'),
    'fact-three': fact(15, '個'),
    'fact-four': fact(26, '個'),
    'fact-sum': fact(41, '個'),
    'quarter-one': fact(1, '個', '2022-Q1'),
    'quarter-two': fact(2, '個', '2022-Q2'),
    'days-one': fact(19, '天'),
    'days-two': fact(60, '天'),
  },
  events: { 'event-one': event('2022-02-16'), 'event-two': event('2022-05-11') },
};

const { lint } = contentLinter({ file: 'content/terms.yaml', text: undefined });
const lintDiagnostics = (file: string, text: string) =>
  checkTypography({ file: `content/letters/6-n-net/${file}`, text }, lint).map(({ message }) => message);

describe('every snippet', () => {
  it.each([...article, ...facts, ...figures])(
    '%s says in Chinese what it is, and is found in both scripts',
    (_, { description, prefix, scope }) => {
      expect(description).toMatch(/\p{Script=Han}/u);
      expect(prefix.some((each) => /^[A-Za-z-]+$/.test(each))).toBe(true);
      expect(prefix.some((each) => /\p{Script=Han}/u.test(each))).toBe(true);
      expect(['mdx', 'yaml', 'mdx,yaml']).toContain(scope);
    },
  );

  it('has words of its own to be found by', () => {
    const prefixes = [...article, ...facts, ...figures].flatMap(([, { prefix }]) => prefix);
    expect(prefixes.filter((each, index) => prefixes.indexOf(each) !== index)).toEqual([]);
  });
});

describe('a snippet for facts.yaml is sound as it comes:', () => {
  /** Where each belongs, and the rest of the file around it. */
  const AROUND: Readonly<Record<string, (text: string) => string>> = {
    Source: (text) => `sources:\n${indented(text, 2)}\nfacts: {}\n`,
    'Fact record': (text) => `sources: ${flow(KNOWN.sources)}\nfacts:\n${indented(text, 2)}\n`,
    'Derived fact': (text) =>
      `sources: ${flow(KNOWN.sources)}\nfacts:\n  fact-one: ${flow(KNOWN.facts['fact-one'])}\n  fact-two: ${flow(KNOWN.facts['fact-two'])}\n${indented(text, 2)}\n`,
    Event: (text) => `sources: ${flow(KNOWN.sources)}\nfacts: {}\nevents:\n${indented(text, 2)}\n`,
    Corroboration: (text) =>
      `sources: ${flow(KNOWN.sources)}\nfacts: {}\nevents:\n  a:\n    label: 某事\n    period: 2022-02-16\n    place: 某地\n    status: realised\n    source: report\n${indented(text, 4)}\n`,
    Check: (text) => `sources: ${flow(KNOWN.sources)}\nfacts: ${flow(KNOWN.facts)}\nchecks:\n${indented(text, 2)}\n`,
  };

  it.each(facts)('%s', (name, { body }) => {
    for (const text of expansions(body)) {
      const file = AROUND[name]!(text);
      const data = parse(file) as unknown;
      expect(complaints('facts', data), file).toBe('');
      // A source alone is not in use yet.
      expect(
        resolveFactsFile(parseDocument(file), factsFileSchema.parse(data))
          .diagnostics.map(({ rule }) => rule)
          .filter((rule) => rule !== 'source-unused'),
        file,
      ).toEqual([]);
      expect(lintDiagnostics('facts.yaml', file), file).toEqual([]);
    }
  });
});

const flow = (data: unknown) => JSON.stringify(data);

describe('a snippet for figures.yaml is sound as it comes:', () => {
  const beside = factsBeside(flow(KNOWN));

  it.each(figures)('%s', (_, { body }) => {
    for (const text of expansions(body)) {
      const file = `figures:\n${indented(text, 2)}\n`;
      const data = parse(file) as unknown;
      expect(complaints('figures', data), file).toBe('');
      expect(objections('figures', data, beside), file).toEqual({ schema: [], rules: [] });
      expect(lintDiagnostics('figures.yaml', file), file).toEqual([]);
    }
  });

  it('for each kind there is one', () => {
    const kinds = figures.map(([, { body }]) => /kind: (\S+)/.exec([body].flat().join('\n'))![1]);
    expect(kinds.sort()).toEqual([...FIGURE_KINDS].sort());
  });
});

describe('a snippet for article.mdx is sound as it comes:', () => {
  const HEAD =
    'position: 6\nletter: N\nword: Net\ntitle: 某題\ndeck: 提要。\npublished: 2026-11-23\ncredits:\n  - role: 撰文\n    names: [某甲]\n';
  const IN_HEAD = ['Corrections', 'Report'];
  const known = { facts: new Set(Object.keys(KNOWN.facts)), figures: new Set(['figure-one']) };
  const page = (head: string, body: string) => `---\n${head}---\n\n${body}\n`;

  it.each(article)('%s', (name, { body }) => {
    for (const text of expansions(body)) {
      // A figure that is nowhere in the text, and a note without its mark, are amiss for reasons of their own.
      const around =
        (name === 'Figure' ? '' : '<Figure id="figure-one" />\n\n') +
        (name === 'Footnote text' ? '句中[^note]。\n\n' : '');
      const after = name === 'Footnote mark' ? '\n\n[^note]: 註。' : '';
      const file = IN_HEAD.includes(name)
        ? page(`${HEAD}${text}\n`, '<Figure id="figure-one" />')
        : page(HEAD, `${around}${text}${after}`);
      const { frontmatter, tree, diagnostics } = readArticle(file, 'content/letters/6-n-net/article.mdx');
      expect(diagnostics, file).toEqual([]);
      expect(complaints('article', frontmatter.data), file).toBe('');
      expect(checkArticle(tree!, 'article.mdx', known), file).toEqual([]);
      expect(lintDiagnostics('article.mdx', file), file).toEqual([]);
    }
  });

  it('for each element there is one', () => {
    const bodies = article.map(([, { body }]) => [body].flat().join('\n')).join('\n');
    expect(ELEMENTS.names.filter((element) => !bodies.includes(`<${element}`))).toEqual([]);
  });
});
