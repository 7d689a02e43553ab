import { describe, expect, it } from 'vitest';
import { convertHtml } from '../../../src/editions/convert-html.ts';
import { SIMPLIFIED } from '../../../src/editions/edition.ts';
import { createSimplifier } from '../../../src/editions/simplify.ts';
import { createAddresses } from '../../../src/series/addresses.ts';
import { OURS } from './dictionary.ts';

const { here } = createAddresses('https://example.org', '/kunming/').in(SIMPLIFIED);

/** Converts a page, and gives back what stands in its body, or its head. */
function body(html: string, head = ''): string {
  const page = convertHtml(
    `<!doctype html><html lang="zh-Hans"><head>${head}</head><body>${html}</body></html>`,
    createSimplifier(OURS),
    here,
  );
  return head ? /<head>(.*)<\/head>/s.exec(page)![1]! : /<body>(.*)<\/body>/s.exec(page)![1]!;
}

describe('the text of a page', () => {
  it.each([
    ['a paragraph', '<p>數據底稿</p>', '<p>数据底稿</p>'],
    [
      'words that inline elements divide',
      '<p>「<strong>乾</strong>隆」看<a>著</a></p>',
      '<p>“<strong>乾</strong>隆”看<a>着</a></p>',
    ],
    ['paragraphs each for themselves', '<p>看</p><p>著名</p>', '<p>看</p><p>著名</p>'],
    [
      'cells each for themselves',
      '<table><tbody><tr><td>乾</td><td>隆</td></tr></tbody></table>',
      '<table><tbody><tr><td>干</td><td>隆</td></tr></tbody></table>',
    ],
    ['what a line break parts', '<p>乾<br>隆</p>', '<p>干<br>隆</p>'],
    ['what is shown where no script runs', '<noscript><p>數據</p></noscript>', '<noscript><p>数据</p></noscript>'],
    ['text that needs escaping', '<p>甲&lt;乙&amp;「數」</p>', '<p>甲&lt;乙&amp;“数”</p>'],
  ])('%s', (_what, html, expected) => {
    expect(body(html)).toBe(expected);
  });

  it('of its head: the title', () => {
    expect(body('', '<title>數據｜霧島為鄰</title>')).toBe('<title>数据｜雾岛为邻</title>');
  });
});

describe('attributes that people read', () => {
  it.each([
    'alt',
    'title',
    'placeholder',
    'label',
    'abbr',
    'aria-label',
    'aria-roledescription',
    'aria-description',
    'data-copied',
    'data-selected',
  ])('%s', (name) => {
    expect(body(`<p ${name}="已複製「圖」"></p>`)).toBe(`<p ${name}="已复制“图”"></p>`);
  });

  it.each([
    ['name', 'description'],
    ['property', 'og:title'],
    ['property', 'og:description'],
    ['property', 'og:site_name'],
    ['property', 'og:image:alt'],
  ])('content of meta %s=%s', (attribute, value) => {
    expect(body('', `<meta ${attribute}="${value}" content="數據">`)).toBe(
      `<meta ${attribute}="${value}" content="数据">`,
    );
  });
});

describe('what stays as it is', () => {
  it.each([
    ['ids, classes, anchors and file names', '<a id="數據" class="圖" href="#數據" download="數據.csv"></a>'],
    ['the value that a machine reads', '<data value="億">1</data>'],
    ['code, and what is typed', '<p><code>數據</code><kbd>數</kbd></p><pre>數據</pre>'],
    ['a code to be copied', '<textarea readonly="">&lt;iframe title="數據"&gt;</textarea>'],
    [
      'programs, and data for them',
      '<script>a="數據"</script><script type="application/json">{"a":"數據"}</script><style>p::before{content:"數"}</style>',
    ],
    ['a drawing, whose words were converted before it was drawn', '<svg aria-hidden="true"><text>數據</text></svg>'],
    ['what names its language', '<p><span lang="zh-Hant" title="數據">數據</span><i lang="ja">経済</i></p>'],
    ['what must not be translated', '<p translate="no">數據</p>'],
    ['comments', '<!--數據-->'],
  ])('%s', (_what, html) => {
    expect(body(html)).toBe(html);
  });

  it('and it parts the words around it', () => {
    expect(body('<p>乾<code>x</code>隆</p>')).toBe('<p>干<code>x</code>隆</p>');
  });

  it('what other people’s meta elements say to machines', () => {
    const meta = '<meta name="robots" content="數據"><meta name="viewport" content="數據">';
    expect(body('', meta)).toBe(meta);
  });
});

describe('links', () => {
  it.each([
    ['/kunming/', '/kunming/zh-hans/'],
    ['/kunming/n-net/#fig-starts', '/kunming/zh-hans/n-net/#fig-starts'],
    ['/kunming/n-net/data/#ships-total', '/kunming/zh-hans/n-net/data/#ships-total'],
    ['/kunming/zh-hans/n-net/', '/kunming/zh-hans/n-net/'],
  ])('to a page of the site stay in the edition: %s', (from, to) => {
    expect(body(`<a href="${from}">x</a>`)).toBe(`<a href="${to}">x</a>`);
  });

  it.each([
    '/kunming/fonts/OFL.txt',
    '/kunming/embed.js',
    '#main',
    'https://example.com/kunming/',
    '//example.com/',
    'mailto:a@example.org',
    '/elsewhere/',
    'data/#x',
  ])('to anything else stay: %s', (href) => {
    expect(body(`<a href="${href}">x</a>`)).toBe(`<a href="${href}">x</a>`);
  });

  it('to the other edition, which say so, stay', () => {
    const link = '<a href="/kunming/n-net/" lang="zh-Hant" hreflang="zh-Hant">繁</a>';
    expect(body(link)).toBe(link);
  });
});

it('structured data is converted, and cannot end its script', () => {
  const head =
    '<script type="application/ld+json">{"name":"數據\\u003c/script>","url":"https://example.org/","inLanguage":"zh-Hans"}</script>';
  expect(body('', head)).toBe(
    '<script type="application/ld+json">{"name":"数据\\u003c/script>","url":"https://example.org/","inLanguage":"zh-Hans"}</script>',
  );
});
