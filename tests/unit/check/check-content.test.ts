import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { formatDiagnostics } from '../../../src/check/report/text.ts';
import { startsAt } from '../../support/places.ts';

const ours = fileURLToPath(new URL('../../../content', import.meta.url));
let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'content-'));
  await cp(ours, root, { recursive: true });
});

afterEach(() => rm(root, { recursive: true, force: true }));

/** Changes one file of the copy; the text replaced must be there. */
async function change(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(root, path), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(root, path), text.replace(from, to));
}

const ARTICLE = 'letters/6-n-new/article.mdx';

/** Line (1-based) on which a text first stands in a file of the copy. */
async function lineOf(path: string, needle: string): Promise<number> {
  const text = await readFile(join(root, path), 'utf8');
  return text.slice(0, text.indexOf(needle)).split('\n').length;
}

describe('the content in hand', () => {
  it('has no diagnostic', async () => {
    const result = await checkContent(ours);
    expect(formatDiagnostics(result)).toBe('');
  });
});

describe('a letter that does not fit its slot', () => {
  it('stops with the file, the line and the field when the letter is wrong', async () => {
    await change(ARTICLE, 'letter: N', 'letter: K');
    const { diagnostics } = await checkContent(root);
    expect(diagnostics).toMatchObject([
      { rule: 'slot-letter', level: 'error', file: `content/${ARTICLE}`, ...startsAt(3, 9), allowed: 'N' },
    ]);
    expect(diagnostics[0]?.message).toMatch(/letter.*K.*第 6 個字母是 N/);
  });

  it('stops at the second folder for a position and names the first', async () => {
    await cp(join(root, 'letters/6-n-new'), join(root, 'letters/6-n-next'), { recursive: true });
    await change('letters/6-n-next/article.mdx', 'word: New', 'word: Next');
    const { diagnostics } = await checkContent(root);
    expect(diagnostics).toMatchObject([
      { rule: 'slot-taken', file: 'content/letters/6-n-next/article.mdx', ...startsAt(2, 11) },
    ]);
    expect(diagnostics[0]?.message).toContain('6-n-new');
  });

  it('stops when the folder says another word', async () => {
    await change(ARTICLE, 'word: New', 'word: Novel');
    const { diagnostics } = await checkContent(root);
    expect(diagnostics).toMatchObject([{ rule: 'slot-folder', range: { start: { line: 4 } }, allowed: '6-n-novel' }]);
  });

  it('is taken as the third letter once its frontmatter agrees', async () => {
    await cp(join(root, 'letters/6-n-new'), join(root, 'letters/3-n-near'), { recursive: true });
    await change('letters/3-n-near/article.mdx', 'position: 6', 'position: 3');
    await change('letters/3-n-near/article.mdx', 'word: New', 'word: Near');
    expect(formatDiagnostics(await checkContent(root))).toBe('');
  });
});

describe('fields', () => {
  it('that no schema knows are named, with the one that was meant', async () => {
    await change(ARTICLE, 'deck:', 'dek:');
    const { diagnostics } = await checkContent(root);
    const unknown = diagnostics.find(({ rule }) => rule === 'schema-unknown-field');
    expect(unknown).toMatchObject(startsAt(6, 1));
    expect(unknown?.suggestion).toContain('deck');
    // It is not missing as well: one slip, one diagnostic.
    expect(diagnostics).toHaveLength(1);
  });

  it('of the wrong type are shown with what they should be', async () => {
    await change(ARTICLE, 'position: 6', 'position: six');
    expect((await checkContent(root)).diagnostics).toMatchObject([{ rule: 'schema-type', ...startsAt(2, 11) }]);
  });

  it('of a closed list are shown the list', async () => {
    await change(ARTICLE, 'accent: violet', 'accent: violett');
    const [diagnostic] = (await checkContent(root)).diagnostics;
    expect(diagnostic?.allowed).toContain('azure');
    expect(diagnostic?.suggestion).toContain('violet');
  });

  it('deep in facts.yaml are found at their own line', async () => {
    await change('letters/6-n-new/facts.yaml', 'unit: 天', 'unit: 日子');
    const line = await lineOf('letters/6-n-new/facts.yaml', 'unit: 日子');
    expect((await checkContent(root)).diagnostics).toContainEqual(
      expect.objectContaining({
        rule: 'schema-value',
        file: 'content/letters/6-n-new/facts.yaml',
        ...startsAt(line, 11),
      }),
    );
  });

  it('of a day that no calendar has are refused', async () => {
    await change(ARTICLE, 'published: 2026-11-23', 'published: 2026-02-30');
    expect((await checkContent(root)).diagnostics).toMatchObject([
      { range: { start: { line: 7 } }, message: expect.stringContaining('日期') as string },
    ]);
  });

  it('of broken YAML give one diagnostic at the place, not a stack', async () => {
    await change(ARTICLE, 'title: 昆明起跑', 'title: "昆明起跑');
    const { diagnostics } = await checkContent(root);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['yaml-syntax']);
  });
});

describe('an article is data', () => {
  const BODY = '「躺平」這個詞';
  it.each([
    ['import', "import fs from 'node:fs'\n\n", 'content-code'],
    ['export', 'export const a = 1\n\n', 'content-code'],
    ['an expression', '{process.env.HOME}\n\n', 'content-code'],
    ['an inline expression', '字{1 + 1}字\n\n', 'content-code'],
    ['raw HTML', '<script>alert(1)</script>\n\n', 'content-html'],
    ['an unknown element', '<Widget id="a" />\n\n', 'element-unknown'],
    ['an attribute with an expression', '<Figure id={secret} />\n\n', 'content-code'],
    ['spread attributes', '<Figure {...props} />\n\n', 'content-code'],
    ['an event handler', '<Figure id="funds-in-place" onclick="x" />\n\n', 'element-attribute'],
    ['a javascript: link', '[字](javascript:alert(1))\n\n', 'link-protocol'],
  ])('so %s is refused at its line', async (_name, code, rule) => {
    const line = await lineOf(ARTICLE, BODY);
    await change(ARTICLE, BODY, code + BODY);
    const found = (await checkContent(root)).diagnostics.filter((diagnostic) => diagnostic.rule === rule);
    expect(found[0]).toMatchObject({ level: 'error', file: `content/${ARTICLE}`, range: { start: { line } } });
    expect(found[0]?.suggestion).toBeTruthy();
  });

  it('so an unclosed element is an error, not a crash', async () => {
    await change(ARTICLE, '</SourceNote>', '');
    expect((await checkContent(root)).diagnostics.map(({ rule }) => rule)).toContain('mdx-syntax');
  });
});

describe('figures and facts in the article', () => {
  it('that are not there are named, with the nearest', async () => {
    await change(ARTICLE, '<Figure id="starts-by-sector" />', '<Figure id="start-by-sector" />');
    const { diagnostics } = await checkContent(root);
    expect(diagnostics.find(({ rule }) => rule === 'figure-unknown')?.suggestion).toContain('starts-by-sector');
    expect(diagnostics).toHaveLength(1);
  });

  it('must not be placed twice', async () => {
    await change(
      ARTICLE,
      '<Figure id="starts-by-sector" />',
      '<Figure id="starts-by-sector" />\n\n<Figure id="starts-by-sector" />',
    );
    expect((await checkContent(root)).diagnostics).toMatchObject([{ rule: 'figure-repeated' }]);
  });

  it('asked for as key numbers must exist', async () => {
    await change(ARTICLE, 'keys="starts-total', 'keys="starts-totl');
    expect((await checkContent(root)).diagnostics).toMatchObject([
      { rule: 'fact-unknown', suggestion: expect.stringContaining('starts-total') as string },
    ]);
  });
});

describe('the report', () => {
  it('shows file, line, column, the line itself, a mark under the place, and the way to mend', async () => {
    await change(ARTICLE, 'letter: N', 'letter: K');
    const lines = formatDiagnostics(await checkContent(root)).split('\n');
    expect(lines[0]).toContain(`content/${ARTICLE}:3:9`);
    expect(lines[1]).toBe('  │ letter: K');
    expect(lines[2]).toBe('  │         ^');
    expect(lines.at(-1)).toContain('改法：');
  });
});

describe('missing files', () => {
  it('are named with what to do', async () => {
    await rm(join(root, 'letters/6-n-new/facts.yaml'));
    await rm(join(root, 'series.yaml'));
    const { diagnostics } = await checkContent(root);
    expect(diagnostics.filter(({ rule }) => rule === 'file-missing').map(({ file }) => file)).toEqual([
      'content/letters/6-n-new/facts.yaml',
      'content/series.yaml',
    ]);
  });
});
