import { describe, expect, it } from 'vitest';
import { charactersIn, renderedText } from '../../../src/fonts/rendered-text.ts';
import { readStyleSheet } from '../../../src/fonts/css/style-sheet.ts';
import { page } from './site-fixture.ts';

/** What the project's own sheets say of weight, in short. */
const CSS = `
  :root { --font-weight-bold: 700 }
  h1, h2, h3, h4, h5, h6 { font-weight: inherit }
  h1, h2, h3, h4 { font-weight: 700 }
  b, strong { font-weight: bolder }
  .font-bold { --tw-font-weight: var(--font-weight-bold); font-weight: var(--font-weight-bold) }
  .font-normal { font-weight: 400 }
`;

function shown(body: string, css = CSS) {
  const runs = renderedText(page(body), readStyleSheet(css));
  const text = (weight: 'regular' | 'bold') => [...charactersIn(runs, weight)].filter((one) => one !== ' ').join('');
  return { regular: text('regular'), bold: text('bold') };
}

describe('the weight that text is counted for', () => {
  it.each([
    ['a paragraph', '<p>字</p>', 'regular'],
    ['a heading', '<h2>字</h2>', 'bold'],
    ['an element within a heading', '<h1><a href="#">字</a></h1>', 'bold'],
    ['a heading whose weight a reset took away and no rule gave back', '<h5>字</h5>', 'regular'],
    ['strong', '<p><strong>字</strong></p>', 'bold'],
    ['b', '<p><b>字</b></p>', 'bold'],
    ['a header cell', '<table><tr><th>字</th></tr></table>', 'bold'],
    ['a data cell', '<table><tr><td>字</td></tr></table>', 'regular'],
    ['font-bold', '<p class="lead font-bold">字</p>', 'bold'],
    ['font-normal within a heading', '<h2><span class="font-normal">字</span></h2>', 'regular'],
    ['strong within font-normal', '<h2><span class="font-normal"><strong>字</strong></span></h2>', 'bold'],
    ['SVG text', '<svg><text>字</text></svg>', 'regular'],
    ['SVG text that says 700', '<svg><text font-weight="700">字</text></svg>', 'bold'],
    ['SVG text in a group that says bold', '<svg><g font-weight="bold"><text>字</text></g></svg>', 'bold'],
    [
      'SVG text that says normal in such a group',
      '<svg><g font-weight="bold"><text font-weight="normal">字</text></g></svg>',
      'regular',
    ],
    ['a style attribute', '<p style="color:red;font-weight:600">字</p>', 'bold'],
  ] as const)('%s', (_name, body, weight) => {
    expect(shown(body)).toEqual({ regular: '', bold: '', [weight]: '字' });
  });

  it('is not changed by a class that no style sheet defines', () => {
    expect(shown('<h2><span class="font-normal">字</span></h2>', 'h2 { font-weight: 700 }').bold).toBe('字');
  });

  it.each([
    ['a class of its own', '.claim { font-weight: 700 }', '<p class="claim">字</p>'],
    ['a class with a scope', '.claim[data-v] { font-weight: 700 }', '<p class="claim" data-v>字</p>'],
    [
      'a variant that holds on wide screens',
      String.raw`@media (width > 9px) { .md\:font-bold { font-weight: 700 } }`,
      '<p class="md:font-bold">字</p>',
    ],
    [
      'a class with brackets',
      String.raw`.font-\[calc\(1\+650\)\] { font-weight: 651 }`,
      '<p class="font-[calc(1+650)]">字</p>',
    ],
    [
      'a variant for what stands within',
      String.raw`.\[\&_p\]\:font-bold p { font-weight: 700 }`,
      '<div class="[&_p]:font-bold"><p>字</p></div>',
    ],
    ['a class that begins with a digit', String.raw`.\32xl\:bold { font-weight: 700 }`, '<p class="2xl:bold">字</p>'],
    ['a state', 'a:hover { font-weight: 700 }', '<a href="#">字</a>'],
    ['a place', 'main .card > p { font-weight: 700 }', '<main><div><div class="card"><p>字</p></div></div></main>'],
    ['a sibling', '.card h2 + p { font-weight: 700 }', '<div class="card"><p>字</p></div>'],
    ['a nested rule', '.card { & p { font-weight: 700 } }', '<div class="card"><p>字</p></div>'],
    ['a nested state', '.card { &:hover { font-weight: 700 } }', '<p class="card">字</p>'],
    ['a rule nested in media', '.card { @media print { font-weight: 700 } }', '<p class="card">字</p>'],
    ['a list of kinds', ':where(dt, .term) { font-weight: 700 }', '<span class="term">字</span>'],
    ['the font shorthand', 'p { font: 700 1rem/1.5 serif }', '<p>字</p>'],
    ['a weight that cannot be read', 'p { font-weight: var(--unset) }', '<p>字</p>'],
  ])('is both where a style sheet may make it bold: %s', (_name, css, body) => {
    expect(shown(body, css)).toEqual({ regular: '字', bold: '字' });
  });

  it.each([
    ['another class', '.other { font-weight: 700 }'],
    ['its like with an attribute', '.claim[aria-current] { font-weight: 700 }'],
    ['its like in another place', '.tip .claim { font-weight: 700 }'],
    ['its like nested in another place, unsaid', '.tip { .claim { font-weight: 700 } }'],
    ['its like nested in another place', '.tip { & .claim { font-weight: 700 } }'],
    ['what stands around something else', '.claim b { font-weight: 700 }'],
    ['another tag with the class', 'div.claim { font-weight: 700 }'],
    ['only generated text', '.claim::before { font-weight: 700 }'],
    ['weight 500, which the regular font serves', '.claim { font-weight: 500 }'],
    ['nothing, though it falls back to 400', '.claim { font-weight: var(--unset, 400) }'],
    ['a font face', '@font-face { font-weight: 700 }'],
  ])('stays regular where a style sheet makes bold %s', (_name, css) => {
    expect(shown('<p class="claim">字</p>', css)).toEqual({ regular: '字', bold: '' });
  });
});

describe('the text that a page shows', () => {
  it.each([
    ['the title', '', '<title>隱</title>'],
    ['styles', '<style>.隱{}</style>', ''],
    ['templates', '<template>隱</template>', ''],
    ['an SVG title and description', '<svg><title>隱</title><desc>隱</desc></svg>', ''],
    ['comments', '<!-- 隱 -->', ''],
    ['alternative texts', '<img alt="隱" src="a.png">', ''],
    ['links and ids', '<a id="隱" href="/隱/">見</a>', ''],
  ])('leaves out %s', (_name, body, head) => {
    const runs = renderedText(page(body, { head }), readStyleSheet(''));
    expect(charactersIn(runs, 'regular')).not.toContain('隱');
  });

  it.each([
    ['a placeholder', '<input placeholder="見">'],
    ['the words on an input button', '<input type="submit" value="見">'],
    ['Chinese in an inline script', '<script>button.textContent = "見"</script>'],
    ['Chinese that a script writes as escapes', String.raw`<script>say("\u898b")</script>`],
    ['Chinese in an attribute that scripts read', '<button data-done="見"></button>'],
  ])('counts %s', (_name, body) => {
    expect(shown(body, '').regular).toContain('見');
  });

  it('counts what readers without scripts see, as the markup it is', () => {
    expect(shown('<noscript><p>見<b>重</b></p></noscript>', '')).toEqual({ regular: '見', bold: '重' });
  });

  it('does not count the ends of a range by which a script tells Chinese from Latin', () => {
    expect(shown(String.raw`<script>/[一-鿿]|[\u3400-\u4dbf]/.test(a)</script>`, '').regular).toBe('');
  });

  it('keeps the lines of a page apart', () => {
    const runs = renderedText(page('<div>甲<p>乙<b>丙</b>丁</p>戊</div>'), readStyleSheet(''));
    const lines = Map.groupBy(runs, ({ line }) => line).values();
    expect([...lines].map((line) => line.map(({ text }) => text).join(''))).toEqual(['甲', '乙丙丁', '戊']);
  });

  it('counts the strings of a figure, nested ones too, and no keys; its bold ones stand in its SVG', () => {
    const data = JSON.stringify({ title: '開工', series: [{ label: '農業', values: [115] }] });
    const { regular, bold } = shown(`<script type="application/json">${data}</script>`, '');
    expect(regular).toBe('開工農業');
    expect(bold).toBe('');
  });

  it('keeps a letter and its tone mark together as one character', () => {
    const runs = renderedText(page('<p>ni\u030C</p>'), readStyleSheet(''));
    expect([...charactersIn(runs, 'regular')]).toEqual(['n', 'i\u030C']);
  });

  it('adds the capitals that a style sheet makes of small letters', () => {
    const css = '.kicker { text-transform: uppercase }';
    expect(shown('<p class="kicker">new <b>d</b></p><p>x</p>', css)).toEqual({ regular: 'newNEWx', bold: 'dD' });
    expect(shown('<p class="kicker">new</p>', '.kicker { text-transform: none }').regular).toBe('new');
  });
});

describe('the text that style sheets generate', () => {
  it.each([
    ['a string', '.q::before { content: "「" }', '「'],
    ['an escape', String.raw`.q::before { content: "\300C\300d " }`, '「」'],
    ['a custom property', ':root { --mark: "※" } p::before { content: var(--mark) }', '※'],
    ['a fallback', 'p::before { content: var(--none, "※") }', '※'],
    ['a list marker', 'ul { list-style-type: "・" }', '・'],
    ['a counter style', '@counter-style c { symbols: "甲" "乙"; suffix: "、" }', '甲乙、'],
    ['emphasis dots', 'em { text-emphasis: filled dot }', '•'],
    ['open emphasis circles', 'em { text-emphasis-style: open }', '○'],
    ['an ellipsis', '.cut { text-overflow: ellipsis }', '…'],
  ])('is counted in both weights: %s', (_name, css, expected) => {
    expect(shown('', css)).toEqual({ regular: expected, bold: expected });
  });

  it.each([
    ['the name of a family', '.a { font-family: "隱" }'],
    ['a family kept in a custom property', ':root { --font-serif: "隱" } html { font-family: var(--font-serif) }'],
    ['an address', '.a { background: url("隱.png") }'],
    ['a comment', '/* content: "隱" */'],
    ['no emphasis', 'em { text-emphasis: none }'],
  ])('does not include %s', (_name, css) => {
    expect(shown('', css)).toEqual({ regular: '', bold: '' });
  });

  it('includes the attributes that it prints', () => {
    const css = '@media print { a::after { content: " (" attr(data-note) ")" } }';
    expect(shown('<a data-note="ok">x</a>', css).regular).toBe('okx()');
  });
});
