import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkArticle } from '../../../src/check/rules/article.ts';
import { parseBody } from '../../../src/content/read/article-source.ts';
import { checkSimplified } from '../../../src/check/rules/simplified.ts';
import { readDictionary } from '../../../src/content/dictionary-source.ts';
import { ARTICLE_ELEMENTS } from '../../../src/content/elements/registry.ts';
import { readYaml } from '../../../src/content/read/yaml-source.ts';
import { factsFileSchema, QUALIFIERS } from '../../../src/facts/model/schema.ts';
import { STATUSES } from '../../../src/facts/model/status.ts';
import { isUnit } from '../../../src/facts/model/units.ts';
import { FIGURE_KINDS, figuresFileSchema } from '../../../src/figures/schema.ts';
import { ACCENTS } from '../../../src/series/accents.ts';
import { frontmatterSchema } from '../../../src/series/schema.ts';
import { termsFileSchema } from '../../../src/typography/lint/terms.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const guide = read('content/README.md');

/** Examples of a language, in the order of the guide. */
const examples = (language: string) =>
  [...guide.matchAll(new RegExp(`^ *\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'gm'))].map(([, text]) => text!);
/** The section of the guide under a heading, as far as the next of its rank. */
const section = (heading: string) => guide.split(/^## /m).find((text) => text.startsWith(`${heading}\n`))!;
/** First cells of a section's table rows, code marks taken off. */
const rows = (text: string, heading: string) =>
  [
    ...text
      .split(heading)[1]!
      .split(/\n\n/)[0]!
      .matchAll(/^\| `([^`]+)`/gm),
  ].map(([, name]) => name!);

const letterFields = frontmatterSchema.shape;
const FIGURE_TEXTS = {
  title: '渡船一年多過一年',
  dek: '量的是什麼；時期',
  alt: '橫條圖：渡船的趟數，後一年多過前一年。',
  description: '兩條橫條，下面一條較長。',
};

/** Holds an example to the schema of the file that its first key belongs to. */
function holdYaml(text: string): void {
  const data = parse(text) as Record<string, unknown>;
  const keys = Object.keys(data);
  if ('kind' in data) return void figuresFileSchema.parse({ figures: { example: { ...FIGURE_TEXTS, ...data } } });
  if (keys.some((key) => ['sources', 'facts', 'events', 'checks'].includes(key)))
    return void factsFileSchema.parse({ sources: {}, facts: {}, ...data });
  if ('figures' in data) return void figuresFileSchema.parse(data);
  if (keys.every((key) => key in letterFields)) {
    keys.forEach((key) => letterFields[key as keyof typeof letterFields].parse(data[key]));
    return;
  }
  if (Array.isArray(data['terms'])) return void termsFileSchema.parse(data);
  expect(checkSimplified(readDictionary({ file: 'simplified.yaml', text }))).toEqual([]);
}

describe('the editors’ guide', () => {
  it('has examples of articles that the check takes', () => {
    expect(examples('mdx').length).toBeGreaterThan(2);
    for (const text of examples('mdx'))
      expect(checkArticle(parseBody(text), 'guide', { facts: undefined, figures: undefined }), text).toEqual([]);
  });

  it('has examples of data that their schemas take', () => {
    expect(examples('yaml').length).toBeGreaterThan(8);
    for (const text of examples('yaml')) {
      expect(readYaml(text, { file: 'guide' }).diagnostics, text).toEqual([]);
      expect(() => holdYaml(text), text).not.toThrow();
    }
  });

  it('names only commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = new Set([...guide.matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name!));
    expect([...named].filter((name) => !(name in scripts))).toEqual([]);
    expect([...named]).toEqual(expect.arrayContaining(['new', 'dev', 'check', 'build', 'serve']));
  });

  it('explains every field of an article, and no other', () => {
    expect(rows(section('article.mdx'), '| 欄位 | 說明 |').sort()).toEqual(Object.keys(letterFields).sort());
  });

  it('shows every element, and says what readers see of it', () => {
    const shown = examples('mdx').join('\n');
    const names = ARTICLE_ELEMENTS.map(({ name }) => name);
    for (const name of names) expect(shown).toContain(`<${name}`);
    expect(rows(section('article.mdx'), '| 元件 | 讀者看到 |')).toEqual(names);
  });

  it('explains each element, and all its attributes, where the element says', () => {
    for (const element of ARTICLE_ELEMENTS) {
      const text = section(element.guide);
      expect(text, element.name).toContain(`<${element.name}`);
      for (const prop of Object.keys(element.props)) expect(text, `${element.name} ${prop}`).toMatch(`${prop}=`);
    }
  });

  it('names every kind of figure, status, qualifier and colour', () => {
    expect(rows(section('figures.yaml'), '| `kind` |')).toEqual([...FIGURE_KINDS]);
    const facts = section('facts.yaml');
    for (const status of STATUSES) expect(facts).toContain(`\`${status}\``);
    for (const qualifier of QUALIFIERS.filter((each) => each !== 'exact')) expect(facts).toContain(`\`${qualifier}\``);
    for (const accent of ACCENTS) expect(section('article.mdx')).toContain(`\`${accent}\``);
  });

  it('names only units that there are', () => {
    const [, listed] = /- `unit`：(.*?)……/.exec(guide)!;
    expect(listed!.split('、').filter((unit) => !isUnit(unit))).toEqual([]);
  });

  it('leads only to sections and files that there are', () => {
    const anchors = (text: string) =>
      [...text.matchAll(/^#{2,4} (.+)$/gm)].map(([, heading]) =>
        heading!
          .toLowerCase()
          .replace(/[`.。，]/g, '')
          .replace(/ /g, '-'),
      );
    for (const [, target] of guide.matchAll(/\]\(((?:#|RULES\.md)[^)]*)\)/g)) {
      const [file, anchor] = target!.split('#');
      expect(anchor === undefined ? [undefined] : anchors(file ? read(`content/${file}`) : guide), target).toContain(
        anchor,
      );
    }
  });

  it('speaks of every file of the content folder', () => {
    for (const file of readdirSync(new URL('../../fixtures/kit', import.meta.url)).filter((name) =>
      name.endsWith('.yaml'),
    ))
      expect(guide).toContain(file);
  });
});
