import { createProcessor } from '@mdx-js/mdx';
import { describe, expect, it } from 'vitest';
import { FOOTNOTES } from '../../../src/content/markdown/footnotes.ts';
import { remarkJoinLines } from '../../../src/content/markdown/join-lines.ts';
import { SYNTAX } from '../../../src/content/markdown/syntax.ts';

/** What an article becomes, as near to HTML as MDX compiles to: strings and elements as they stand. */
async function render(source: string): Promise<string> {
  const processor = createProcessor({
    jsx: true,
    remarkPlugins: [...SYNTAX, remarkJoinLines],
    remarkRehypeOptions: FOOTNOTES,
  });
  const code = String(await processor.process(source));
  const body = /return (<[^]*?>);\n}\nexport/.exec(code)?.[1] ?? code;
  return body
    .replace(/\{("(?:[^"\\]|\\.)*")\}/g, (_, text: string) => JSON.parse(text) as string)
    .replaceAll('_components.', '');
}

describe('emphasis beside Chinese punctuation', () => {
  it.each([
    ['**「重點」**的', '<strong>「重點」</strong>的'],
    ['這是**重點。**然後', '這是<strong>重點。</strong>然後'],
    ['讀*《書》*吧', '讀<em>《書》</em>吧'],
    ['刪去~~「舊話」~~的', '刪去<del>「舊話」</del>的'],
    ['**外面*（裡面）*的「話」**說', '<strong>外面<em>（裡面）</em>的「話」</strong>說'],
    ['***「又重又點」***的', '<em><strong>「又重又點」</strong></em>的'],
    ['他說**“好”**了', '他說<strong>“好”</strong>了'],
  ])('is rendered: %s', async (source, html) => {
    expect(await render(source)).toContain(html);
  });

  it('needs two tildes, so that ranges are not struck through', async () => {
    expect(await render('等了3~5天，又等6~8天')).toContain('等了3~5天，又等6~8天');
  });

  it('leaves quotation marks, dots and dashes as typed', async () => {
    expect(await render('"a" -- b...')).toContain('"a" -- b...');
  });
});

describe('a line broken in the source', () => {
  it.each([
    ['between two Han characters leaves nothing', '霧島是\n一座城', '霧島是一座城'],
    ['behind a full-width stop leaves nothing', '霧島，\n一座城', '霧島，一座城'],
    ['with blanks around it leaves nothing', '霧島是 \n   一座城', '霧島是一座城'],
    ['between Han and Latin leaves nothing', '產值\nGDP增長', '產值GDP增長'],
    ['between a number and its unit leaves nothing', '共291\n個', '共291個'],
    ['behind a dash leaves nothing', '說的——\nGDP', '說的——GDP'],
    ['between Latin words stays a blank', 'New\nYork', 'New\nYork'],
    ['where emphasis ends leaves nothing', '**重點**\n然後', '<strong>重點</strong>然後'],
    ['where emphasis begins leaves nothing', '然後\n**重點**', '然後<strong>重點</strong>'],
    ['inside emphasis leaves nothing', '**重\n點**', '<strong>重點</strong>'],
    ['beside code leaves nothing', '寫成\n`keys`\n的', '寫成<code>keys</code>的'],
    ['beside a link leaves nothing', '見\n[書](https://example.org/)\n吧', '見<a href="https://example.org/">書</a>吧'],
    ['beside a footnote leaves nothing', '說法[^a]\n的\n\n[^a]: 註文', '</sup>的'],
  ])('%s', async (_name, source, html) => {
    expect(await render(source)).toContain(html);
  });

  it('inside an element leaves nothing either', async () => {
    expect(await render('<PullQuote by="某">\n\n話說\n到此\n\n</PullQuote>')).toContain('話說到此');
  });

  it('on purpose, with two blanks, stays', async () => {
    expect(await render('上行  \n下行')).toMatch(/上行<br ?\/>\s*下行/);
  });

  it('in a quotation or a list leaves nothing of the markup either', async () => {
    expect(await render('> 話說\n> 到此')).toContain('話說到此');
    expect(await render('- 一項\n  接著')).toContain('一項接著');
  });
});

describe('footnotes', () => {
  const source = '一說[^a]，再說[^a]。\n\n[^a]: 註文。';

  it('have a Chinese heading', async () => {
    expect(await render(source)).toMatch(/<h2 id="footnote-label">註<\/h2>/);
  });

  it('lead back to each mention, and say to which', async () => {
    const html = await render(source);
    expect(html).toMatch(/href="#fnref-a"[^>]*aria-label="回到正文：註1"[^>]*>回到正文/);
    expect(html).toMatch(/href="#fnref-a-2"[^>]*aria-label="回到正文：註1，第2處"[^>]*>第2處/);
  });
});
