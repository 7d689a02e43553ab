import { readdir } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { fixedText } from '../../../src/check/fix/fix-content.ts';
import { checkTypography } from '../../../src/check/typography/check-typography.ts';
import { createLinter } from '../../../src/typography/lint/lint.ts';
import { type ContentFolder, test as it } from '../../support/content-folder.ts';
import { filesOf } from '../../support/folders.ts';
import { onFullDisk } from '../../support/full-disk.ts';
import { runHere } from '../../support/run-here.ts';

const lint = createLinter();
const article = (body: string, front = 'title: 題'): string => `---\n${front}\n---\n\n${body}\n`;
const find = (text: string, file = 'content/x/article.mdx') =>
  checkTypography({ file, text }, lint).map(({ rule, range: { start } }) => [rule, start.line, start.column]);

describe('every text of an article that readers meet is read', () => {
  it.each([
    ['a paragraph', '這裡,錯', 3],
    ['a heading', '### 這裡,錯', 7],
    ['a list', '- 這裡,錯', 5],
    ['a quotation', '> 這裡,錯', 5],
    ['a cell', '| 甲 |\n|---|\n| 這裡,錯 |', 5, 7],
    ['emphasis', '好**這裡,錯**', 6],
    ['the words of a link', '[這裡,錯](https://example.org/)', 4],
    ['a footnote', '好[^a]\n\n[^a]: 這裡,錯', 9, 7],
    ['what a picture says', '<Picture src="a.png" alt="這裡,錯" credit="某某" />', 29],
    ['what stands below a picture', '<Picture src="a.png" alt="山" credit="某某" caption="這裡,錯" />', 53],
    ['who took a picture', '<Picture src="a.png" alt="山" credit="這裡,錯" />', 40],
    ['what a section claims', '<Section id="a" overline="題" claim="這裡,錯">\n\n好\n\n</Section>', 39],
    ['who said it', '<PullQuote by="這裡,錯">話</PullQuote>', 18],
    ['words below a reading', '好<Ruby text="這里" reading="ㄓㄜˋ ㄌㄧˇ" />的', 15],
  ])('%s', (_name, body, column, line = 5) => {
    expect(find(article(body))).toEqual([
      [body.includes('Ruby') ? 'conversion-artefact' : 'half-width-punctuation', line, column],
    ]);
  });

  it('markup does not part what readers meet together', () => {
    expect(find(article('這是**重點**,好'))).toEqual([['half-width-punctuation', 5, 9]]);
    expect(find(article('他說，**了**了'))).toEqual([['doubled-word', 5, 6]]);
  });

  it('frontmatter, with the lines and columns of the file', () => {
    const front = 'title: 題\ncredits:\n  - role: 撰 文\n    names: [某,某某]\nreport:\n  title: "湖城之變,新"';
    expect(find(article('好', front))).toEqual([
      ['typed-space', 4, 12],
      ['half-width-punctuation', 7, 15],
    ]);
  });
});

describe('what is no text for readers is not read', () => {
  it.each([
    ['code', '寫成`甲,乙`的'],
    ['a block of code', '```\n甲,乙...\n```'],
    ['an address', '[書](https://example.org/甲,乙)'],
    ['an id', '<Section id="a-b" overline="題" claim="說">\n\n好\n\n</Section>'],
    ['another language', '他說<Foreign lang="en">Yes, “yes”...</Foreign>。'],
    ['Simplified, where it is marked', '寫作<Foreign lang="zh-Hans">发展,“头发”</Foreign>。'],
    ['a whole paragraph of another language', '<Foreign lang="zh-Hans">\n\n发展,“头发”\n\n</Foreign>'],
  ])('%s', (_name, body) => {
    expect(find(article(body))).toEqual([]);
  });
});

describe('texts of YAML files', () => {
  const FILE = 'content/x/facts.yaml';
  it.each([
    ['plain', 'note: 這裡,錯', [1, 9]],
    ['in double quotes', 'note: "說：\\"這裡\\",錯"', [1, 11]],
    ['in single quotes', "note: '這裡,錯'", [1, 10]],
    ['in a block', 'note: |\n  甲\n  這裡,錯', [3, 5]],
    ['in a list', 'names: [甲, 這裡;錯]', [1, 14]],
    ['of any depth', 'a:\n  b:\n    - label: 這裡,錯', [3, 16]],
  ])('%s', (_name, text, place) => {
    expect(find(text, FILE)[0]?.slice(1)).toEqual(place);
  });

  it('may be folded over lines without a gap, and only a typed space is one', () => {
    expect(find('note: >\n  湖城\n  是一座城\n', FILE)).toEqual([]);
    expect(find('note: 湖城\n  是一座城', FILE)).toEqual([]);
    expect(find('note: 湖城\n  是一 座城', FILE)).toEqual([['typed-space', 2, 5]]);
  });

  it('in parentheses of a fact are read without the mark', () => {
    expect(find('note: 共[15個](fact:a),好', FILE)).toEqual([['half-width-punctuation', 1, 21]]);
  });
});

describe('--fix on a file', () => {
  const fix = (text: string, file = 'a.yaml'): string => fixedText(text, checkTypography({ file, text }, lint));

  it('leaves comments, quotes, blanks and line ends as they are', () => {
    const before = "# 註,不動\r\nnote:   '甲,乙'   # 也,不動\r\nurl: https://example.org/甲,乙\r\n";
    expect(fix(before)).toBe(before.replace("'甲,乙'", "'甲，乙'"));
  });

  it('leaves what is escaped or folded: the file would mean something else', () => {
    for (const text of ['note: "說\\"好\\"了"', "note: '說''好''了'", 'note: "甲\\u002C乙"']) {
      expect(fix(text)).toBe(text);
    }
    expect(fix(article('甲&#44;乙'), 'a.mdx')).toBe(article('甲&#44;乙'));
    const folded = 'note: 湖城.\n  是 一座城';
    expect(fix(folded)).toBe('note: 湖城。\n  是一座城');
  });

  it('leaves a text whose markup a mend would change', () => {
    // The stop behind the address would become a part of it.
    const address = article('見https://example.org/甲.\n\n另一段,好');
    expect(fix(address, 'a.mdx')).toBe(address.replace('段,', '段，'));
  });

  it('mends beside markup', () => {
    const text = article('甲 [^a]的\n\n[^a]: 註');
    expect(fix(text, 'a.mdx')).toBe(article('甲[^a]的\n\n[^a]: 註'));
    const list = article('好\n\n1. 甲,乙');
    expect(fix(list, 'a.mdx')).toBe(article('好\n\n1. 甲，乙'));
  });

  it('mends what a mend lays open, and then is done', () => {
    const once = fix(article('他說:"好"。'), 'a.mdx');
    expect(once).toBe(article('他說：「好」。'));
    expect(fix(once, 'a.mdx')).toBe(once);
  });
});

describe('npm run check', () => {
  const check = ({ root }: ContentFolder, ...flags: string[]) => runHere('check', flags, { CONTENT_DIR: root });

  /** A half-width comma in the article, at column 5. */
  const halve = (content: ContentFolder) => content.change(content.article, '渡船靠岸，人上岸', '渡船靠岸,人上岸');

  it('shows the place, what is allowed and the mended words, and answers 1', async ({ content }) => {
    await halve(content);
    const { status, stdout } = await check(content);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /article\.mdx:\d+:5 {2}錯誤 {2}.*\[half-width-punctuation\]\n {2}│ .*靠岸,人.*\n {2}│ .*\^\n {2}可用：，\n {2}改法：寫成：.*靠岸，人/,
    );
  });

  it('reads facts, figures and the series too', async ({ content }) => {
    await content.change(content.facts, 'label: 一冬燒的煤', 'label: 一冬 燒的煤');
    await content.change(content.figures, 'dek: 船機，台', 'dek: 船機,台');
    await content.change('series.yaml', '七個字母，讀一座島', '七個字母，读一座島');
    const { diagnostics } = await content.check();
    expect(diagnostics.map(({ file, rule }) => [file.split('/').at(-1), rule])).toEqual([
      ['facts.yaml', 'typed-space'],
      ['figures.yaml', 'half-width-punctuation'],
      ['series.yaml', 'simplified-character'],
    ]);
  });

  it('only warns of what is a warning, and answers 0', async ({ content }) => {
    await content.change('terms.yaml', 'variants: [埠頭]', 'variants: [埠頭]\n    severity: warning');
    await content.change(content.article, '渡船靠岸', '渡船靠埠頭');
    const { status, stdout } = await check(content);
    expect(stdout).toContain('提醒');
    expect(stdout).toContain('0 個錯誤，1 個提醒');
    expect(status).toBe(0);
  });

  it('says what is wrong in terms.yaml, and still reads the texts', async ({ content }) => {
    await content.change('terms.yaml', 'variants:', 'variant:');
    await halve(content);
    const rules = (await content.check()).diagnostics.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['schema-unknown-field', 'half-width-punctuation']));
  });

  it('does without terms.yaml', async ({ content }) => {
    await content.remove('terms.yaml');
    expect((await content.check()).diagnostics).toEqual([]);
  });

  it('--fix mends what is safe, changes no other byte, says so, and checks again', async ({ content }) => {
    const valid = await content.read(content.article);
    const names = await readdir(content.file(content.letter));
    await halve(content);
    await content.change(content.article, '都是虛構的。', '都是虛構的的。');
    const { status, stdout, stderr } = await check(content, '--fix');
    expect(stderr).toMatch(/已改好 {2}content\/letters\/5-i-isle\/article\.mdx:\d+:5 .*\[half-width-punctuation\]/);
    expect(stderr).toContain('改好了 1 處，1 個檔案');
    expect(await content.read(content.article)).toBe(valid.replace('都是虛構的。', '都是虛構的的。'));
    expect(await readdir(content.file(content.letter))).toEqual(names);
    expect(stdout).toContain('[doubled-word]');
    expect(status).toBe(1);
    expect((await check(content, '--fix')).stderr).toContain('改好了 0 處，0 個檔案');
  });

  it('--fix leaves a file whole that the disk has no room for, mends the others, and says which is which', async ({
    content,
  }) => {
    await halve(content);
    await content.change('series.yaml', '七個字母，讀', '七個字母,讀');
    const before = await filesOf(content.root);
    const { status, stderr } = await onFullDisk(2, () => check(content, '--fix'));
    expect(status).toBe(2);
    expect(stderr).toContain(`沒有改  content/${content.article}：磁碟滿了（ENOSPC）。檔案原封未動。`);
    expect(stderr).toContain('改好了 1 處，1 個檔案。');
    expect(stderr).not.toMatch(/\n\s+at |Error:/);
    expect(await filesOf(content.root)).toEqual({
      ...before,
      'series.yaml': before['series.yaml']!.replace('七個字母,讀', '七個字母，讀'),
    });
  });

  it('--fix on sound content writes nothing and answers 0', async ({ content }) => {
    const before = await filesOf(content.root);
    const { status, stderr } = await check(content, '--fix');
    expect(stderr).toContain('改好了 0 處');
    expect(status).toBe(0);
    expect(await filesOf(content.root)).toEqual(before);
  });
});
