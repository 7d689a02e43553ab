import { describe, expect } from 'vitest';
import { formatDiagnostics } from '../../../src/check/report/text.ts';
import { type ContentFolder, test as it } from '../../support/content-folder.ts';
import { startsAt } from '../../support/places.ts';

/** Line (1-based) on which a text first stands in a file of the copy. */
async function lineOf(content: ContentFolder, path: string, needle: string): Promise<number> {
  const text = await content.read(path);
  return text.slice(0, text.indexOf(needle)).split('\n').length;
}

describe('a letter that does not fit its slot', () => {
  it('stops with the file, the line and the field when the letter is wrong', async ({ content }) => {
    await content.change(content.article, 'letter: I', 'letter: K');
    const { diagnostics } = await content.check();
    expect(diagnostics).toMatchObject([
      { rule: 'slot-letter', level: 'error', file: `content/${content.article}`, ...startsAt(3, 9), allowed: 'I' },
    ]);
    expect(diagnostics[0]?.message).toMatch(/letter.*K.*第 5 個字母是 I/);
  });

  it('stops at the second folder for a position and names the first', async ({ content }) => {
    await content.copy(content.letter, 'letters/5-i-ivy');
    await content.change('letters/5-i-ivy/article.mdx', 'word: Isle', 'word: Ivy');
    const { diagnostics } = await content.check();
    expect(diagnostics).toMatchObject([
      { rule: 'slot-taken', file: 'content/letters/5-i-ivy/article.mdx', ...startsAt(2, 11) },
    ]);
    expect(diagnostics[0]?.message).toContain('5-i-isle');
  });

  it('stops when the folder says another word', async ({ content }) => {
    await content.change(content.article, 'word: Isle', 'word: Island');
    const { diagnostics } = await content.check();
    expect(diagnostics).toMatchObject([{ rule: 'slot-folder', range: { start: { line: 4 } }, allowed: '5-i-island' }]);
  });

  it('is taken as the third letter once its frontmatter agrees', async ({ content }) => {
    await content.copy(content.letter, 'letters/3-n-near');
    await content.change(
      'letters/3-n-near/article.mdx',
      'position: 5\nletter: I\nword: Isle',
      'position: 3\nletter: N\nword: Near',
    );
    expect(formatDiagnostics(await content.check())).toBe('');
  });
});

describe('fields', () => {
  it('that no schema knows are named, with the one that was meant', async ({ content }) => {
    await content.change(content.article, 'deck:', 'dek:');
    const { diagnostics } = await content.check();
    const unknown = diagnostics.find(({ rule }) => rule === 'schema-unknown-field');
    expect(unknown).toMatchObject(startsAt(6, 1));
    expect(unknown?.suggestion).toContain('deck');
    // It is not missing as well: one slip, one diagnostic.
    expect(diagnostics).toHaveLength(1);
  });

  it('of the wrong type are shown with what they should be', async ({ content }) => {
    await content.change(content.article, 'position: 5', 'position: five');
    expect((await content.check()).diagnostics).toMatchObject([{ rule: 'schema-type', ...startsAt(2, 11) }]);
  });

  it('of a closed list are shown the list', async ({ content }) => {
    await content.change(content.article, 'accent: azure', 'accent: azzure');
    const [diagnostic] = (await content.check()).diagnostics;
    expect(diagnostic?.allowed).toContain('violet');
    expect(diagnostic?.suggestion).toContain('azure');
  });

  it('deep in facts.yaml are found at their own line', async ({ content }) => {
    await content.change(content.facts, 'unit: 座', 'unit: 座位');
    const line = await lineOf(content, content.facts, 'unit: 座位');
    expect((await content.check()).diagnostics).toContainEqual(
      expect.objectContaining({ rule: 'schema-value', file: `content/${content.facts}`, ...startsAt(line, 11) }),
    );
  });

  it('of a day that no calendar has are refused', async ({ content }) => {
    await content.change(content.article, 'published: 2026-03-14', 'published: 2026-02-30');
    expect((await content.check()).diagnostics).toMatchObject([
      { range: { start: { line: 7 } }, message: expect.stringContaining('日期') as string },
    ]);
  });

  it('of broken YAML give one diagnostic at the place, not a stack', async ({ content }) => {
    await content.change(content.article, 'title: 島上的渡船', 'title: "島上的渡船');
    const { diagnostics } = await content.check();
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['yaml-syntax']);
  });
});

describe('an article is data', () => {
  const BODY = '渡船靠岸，人上岸';
  it.for([
    ['import', "import fs from 'node:fs'\n\n", 'content-code'],
    ['export', 'export const a = 1\n\n', 'content-code'],
    ['an expression', '{process.env.HOME}\n\n', 'content-code'],
    ['an inline expression', '字{1 + 1}字\n\n', 'content-code'],
    ['raw HTML', '<script>alert(1)</script>\n\n', 'content-html'],
    ['an unknown element', '<Widget id="a" />\n\n', 'element-unknown'],
    ['an attribute with an expression', '<Figure id={secret} />\n\n', 'content-code'],
    ['spread attributes', '<Figure {...props} />\n\n', 'content-code'],
    ['an event handler', '<Figure id="fleet-parts" onclick="x" />\n\n', 'element-attribute'],
    ['a javascript: link', '[字](javascript:alert(1))\n\n', 'link-protocol'],
  ] as const)('so %s is refused at its line', async ([, code, rule], { content }) => {
    const line = await lineOf(content, content.article, BODY);
    await content.change(content.article, BODY, code + BODY);
    const found = (await content.check()).diagnostics.filter((diagnostic) => diagnostic.rule === rule);
    expect(found[0]).toMatchObject({ level: 'error', file: `content/${content.article}`, range: { start: { line } } });
    expect(found[0]?.suggestion).toBeTruthy();
  });

  it('so an unclosed element is an error, not a crash', async ({ content }) => {
    await content.change(content.article, '</SourceNote>', '');
    expect((await content.check()).diagnostics.map(({ rule }) => rule)).toContain('mdx-syntax');
  });
});

describe('figures and facts in the article', () => {
  it('that are not there are named, with the nearest', async ({ content }) => {
    await content.change(content.article, '<Figure id="fleet-parts" />', '<Figure id="fleet-part" />');
    const { diagnostics } = await content.check();
    expect(diagnostics.find(({ rule }) => rule === 'figure-unknown')?.suggestion).toContain('fleet-parts');
    expect(diagnostics).toHaveLength(1);
  });

  it('must not be placed twice', async ({ content }) => {
    await content.change(
      content.article,
      '<Figure id="fleet-parts" />',
      '<Figure id="fleet-parts" />\n\n<Figure id="fleet-parts" />',
    );
    expect((await content.check()).diagnostics).toMatchObject([{ rule: 'figure-repeated' }]);
  });

  it('asked for as key numbers must exist', async ({ content }) => {
    await content.change(content.article, 'keys="boats"', 'keys="baots"');
    expect((await content.check()).diagnostics).toMatchObject([
      { rule: 'fact-unknown', suggestion: expect.stringContaining('boats') as string },
    ]);
  });
});

describe('the report', () => {
  it('shows file, line, column, the line itself, a mark under the place, and the way to mend', async ({ content }) => {
    await content.change(content.article, 'letter: I', 'letter: K');
    const lines = formatDiagnostics(await content.check()).split('\n');
    expect(lines[0]).toContain(`content/${content.article}:3:9`);
    expect(lines[1]).toBe('  │ letter: K');
    expect(lines[2]).toBe('  │         ^');
    expect(lines.at(-1)).toContain('改法：');
  });
});

describe('missing files', () => {
  it('are named with what to do', async ({ content }) => {
    await content.remove(content.facts);
    await content.remove('series.yaml');
    const { diagnostics } = await content.check();
    expect(diagnostics.filter(({ rule }) => rule === 'file-missing').map(({ file }) => file)).toEqual([
      `content/${content.facts}`,
      'content/series.yaml',
    ]);
  });
});
