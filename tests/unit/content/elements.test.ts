import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '@mdx-js/mdx';
import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../../src/check/rules/article.ts';
import { checkLinks } from '../../../src/check/rules/links.ts';
import { checkNumbers } from '../../../src/check/rules/numbers.ts';
import { checkTypography } from '../../../src/check/typography/check-typography.ts';
import { defineElement, type Known } from '../../../src/content/elements/element.ts';
import { ARTICLE_ELEMENTS, elementRegistry, type ElementName } from '../../../src/content/elements/registry.ts';
import { makeLetter } from '../../../src/content/letter/make-letter.ts';
import { remarkDataOnly } from '../../../src/content/markdown/data-only.ts';
import { readArticle } from '../../../src/content/read/article-source.ts';
import { createSimplifier } from '../../../src/editions/simplify.ts';
import { convertHtml } from '../../../src/editions/convert-html.ts';
import { pagePlaces } from '../../../src/preview/page-location.ts';
import { frontmatterSchema } from '../../../src/series/schema.ts';
import { createLinter } from '../../../src/typography/lint/lint.ts';
import { PROJECT } from '../../support/project.ts';

/** An element that no article has: a box beside the text, with a title of its own, which the check holds to a rule of its own. */
const box = defineElement({
  name: 'Box',
  guide: 'article.mdx',
  props: {
    id: { required: true, description: '方塊的代號' },
    title: { required: true, text: true, description: '方塊的標題' },
    shows: { required: false, description: '事實的代號' },
  },
  within: '方塊',
  place: (_prop, { id = '' }) => ({ place: '方塊', anchor: `box-${id}` }),
  facts: ({ id = '', shows }) =>
    shows ? [{ fact: shows, use: { place: '方塊的數字', anchor: `box-${id}-key` } }] : [],
  anchors: ({ id }) => (id ? [`box-${id}`] : []),
  shownAt: ({ id = '' }) => ({ selectors: [`#box-${id}`] }),
  check: (_known: Known, report) => {
    let count = 0;
    return {
      read: ({ node }) => {
        count += 1;
        if (count > 1) report({ rule: 'element-attribute', message: '方塊只能有一個', suggestion: '留下一個' }, node);
      },
      meant: () => {
        count += 1;
      },
      end: () => {
        if (count === 0) report({ rule: 'element-attribute', message: '沒有方塊', suggestion: '放一個' });
      },
    };
  },
});
const elements = elementRegistry([...ARTICLE_ELEMENTS, box]);

const FILE = 'content/letters/1-k-keel/article.mdx';
const article = (body: string): string => `---
position: 1
letter: K
word: Keel
title: 湖邊
deck: 湖邊住著人。
published: 2026-01-15
accent: azure
credits: [{ role: 撰文, names: [某甲] }]
---

${body}
`;
const FACTS = `sources:
  census: { publisher: 湖邊日報, title: 湖邊的人, published: 2022-07 }
facts:
  people: { label: 湖邊的人, value: 291, unit: 人, period: "2022", place: 虛構之城, status: realised, source: census }
`;

/** An article with a box of this title. */
const withBox = (title: string, more = ''): string =>
  article(`<Box id="shore" title="${title}"${more}>\n\n湖邊住著人。\n\n</Box>`);

const everyone: Known = { facts: undefined, figures: undefined };
const treeOf = (text: string) => readArticle(text, FILE).tree!;
const letter = (text: string) =>
  makeLetter(
    {
      folder: '1-k-keel',
      article: { file: FILE, text },
      facts: { file: 'facts.yaml', text: FACTS },
      figures: { file: 'figures.yaml', text: 'figures: {}\n' },
    },
    { elements },
  );

describe('an element that is added to the registry', () => {
  it('may stand in an article, with its own attributes and no others', () => {
    const found = (text: string) => checkArticle(treeOf(text), FILE, everyone, elements).map(({ message }) => message);
    expect(found(withBox('湖邊'))).toEqual([]);
    expect(found(withBox('湖邊', ' colour="red"'))).toEqual(['<Box> 沒有 colour 這個屬性']);
    expect(found(article('<Box id="shore">字</Box>'))).toEqual(['<Box> 缺了 title']);
    expect(checkArticle(treeOf(withBox('湖邊')), FILE, everyone).map(({ message }) => message)).toEqual([
      '沒有 <Box> 這個元件',
    ]);
  });

  it('is held to its own rules', () => {
    const found = (text: string) => checkArticle(treeOf(text), FILE, everyone, elements);
    expect(found(article('沒有別的。')).map(({ message }) => message)).toEqual(['沒有方塊']);
    const twice = found(article('<Box id="a" title="甲" />\n\n<Box id="b" title="乙" />'));
    expect(twice).toMatchObject([
      { message: '方塊只能有一個', range: { start: { line: 14, column: 1 }, end: { line: 14, column: 5 } } },
    ]);
    expect(found(article('<Bax id="a" title="甲" />')).map(({ message }) => message)).toEqual(['沒有 <Bax> 這個元件']);
  });

  it('has its text checked for numbers', () => {
    const check = (text: string) => {
      const { texts, facts } = letter(text);
      return checkNumbers(texts!, facts.index, facts.doubtful);
    };
    expect(check(withBox('湖邊有291人'))).toEqual({ diagnostics: [], stated: new Set(['people']) });
    expect(check(withBox('湖邊有391人')).diagnostics).toMatchObject([
      { rule: 'fact-missing', range: { start: { line: 12, column: 27 }, end: { line: 12, column: 31 } } },
    ]);
  });

  it('has its text linted, and mended', () => {
    const found = checkTypography({ file: FILE, text: withBox('湖邊,人') }, createLinter(), undefined, elements);
    expect(found).toMatchObject([{ rule: 'half-width-punctuation', fix: { isSafe: true, edits: [{ text: '，' }] } }]);
    expect(checkTypography({ file: FILE, text: withBox('湖邊,人') }, createLinter())).toEqual([]);
  });

  it('has its text counted as a use in the ledger, and the facts that it names', () => {
    const uses = (text: string) => letter(text).uses.get('people');
    expect(uses(withBox('湖邊有291人'))).toEqual([{ place: '方塊', anchor: 'box-shore' }]);
    expect(uses(withBox('湖邊', ' shows="people"'))).toEqual([{ place: '方塊的數字', anchor: 'box-shore-key' }]);
    expect(uses(article('<Box id="shore" title="湖邊">\n\n湖邊有291人。\n\n</Box>'))).toEqual([
      { place: '方塊', anchor: 'use-people-1' },
    ]);
  });

  it('is a place that links lead to, and the preview marks', () => {
    const text = `${withBox('湖邊')}\n[方塊](#box-shore)\n`;
    const { tree, frontmatter } = readArticle(text, FILE);
    const linking = { file: FILE, tree: tree!, data: frontmatterSchema.parse(frontmatter.data) };
    expect(checkLinks([linking], elements)).toEqual([]);
    expect(checkLinks([linking])).toMatchObject([{ rule: 'link-broken' }]);
    expect(pagePlaces(FILE, text, elements)({ line: 12, column: 18 })).toEqual({ selectors: ['#box-shore'] });
  });

  it('is compiled, and no other', async () => {
    const compiled = (known: typeof elements) =>
      compile('<Box id="a" title="甲" />', { remarkPlugins: [[remarkDataOnly, known]] });
    await expect(compiled(elements)).resolves.toBeDefined();
    await expect(compiled(elementRegistry(ARTICLE_ELEMENTS))).rejects.toThrow(/Box/);
  });

  it('reads in Simplified as every word of a page does, by no list of elements', () => {
    const simplifier = createSimplifier({ keep: [], terms: {} });
    const html = convertHtml('<aside id="box-shore"><h3>灣邊</h3></aside>', simplifier, (address) => address);
    expect(html).toContain('湾边');
  });
});

describe('what is particular to an element', () => {
  it('is told by its module alone: no other file tests an element by name', () => {
    const names = ARTICLE_ELEMENTS.map(({ name }) => name).join('|');
    const files = globSync('src/**/*.{ts,astro}', { cwd: PROJECT }).filter(
      (file) => !file.replaceAll('\\', '/').startsWith('src/content/elements/'),
    );
    const naming = files.filter((file) =>
      new RegExp(`['"\`](?:${names})['"\`]`).test(readFileSync(join(PROJECT, file), 'utf8')),
    );
    expect(files.length).toBeGreaterThan(300);
    expect(naming).toEqual([]);
  });

  it('has a component, or the compiler asks for it', () => {
    const all = { Section: 1, Figure: 1, Picture: 1, PullQuote: 1, SourceNote: 1, Ruby: 1, Foreign: 1 };
    const { Foreign: _, ...rest } = all satisfies Record<ElementName, unknown>;
    // @ts-expect-error one is missing
    const missing: Record<ElementName, unknown> = rest;
    expect(Object.keys(missing)).toHaveLength(ARTICLE_ELEMENTS.length - 1);
  });
});
