import { due, edited, rewritten, type Kind } from './kind.ts';

const QUOTE = '《島報》說';
const LAST = '數字都是虛構的。';

/** Articles that are not well formed. */
export const SYNTAX: readonly Kind[] = [
  edited('article', 'an element that is not closed', '</SourceNote>\n', '', ['mdx-syntax', '‸<SourceNote>']),
  edited(
    'article',
    'a section that is not closed',
    '人唱歌[^song]，有人說<Foreign lang="en">good night</Foreign>。\n\n[^song]: 歌詞沒有記下。\n\n</Section>',
    '人唱歌。',
    ['mdx-syntax', '‸<Section id="days"'],
  ),
  edited('article', 'an end without its beginning', LAST, `${LAST}\n\n</PullQuote>`, [
    'mdx-syntax',
    `${LAST}\n\n‸</PullQuote>`,
  ]),
  edited('article', 'an end of another element', '夜裡也開船</PullQuote>', '夜裡也開船</SourceNote>', [
    'mdx-syntax',
    '夜裡也開船‸</SourceNote>',
  ]),
  edited('article', 'an attribute whose quotation mark does not close', 'by="船長"', 'by="船長', [
    'mdx-syntax',
    '‸<PullQuote by="船長>',
  ]),
  edited('article', 'an attribute without quotation marks', '<Figure id="two-events" />', '<Figure id=two-events />', [
    'mdx-syntax',
    '<Figure id=‸two-events',
  ]),
  edited('article', 'a tag that is cut', '<Figure id="two-events" />', '<Figure id="two-events"', [
    'mdx-syntax',
    '‸<Figure id="two-events"\n',
  ]),
  rewritten(
    'article',
    'a file that ends in a tag',
    (text) => text.subarray(0, text.indexOf('id="two-events"')),
    due('article', 'mdx-syntax', [40, 1]),
  ),
  edited('article', 'a sign that is taken for a tag', LAST, '水深<5米。', ['mdx-syntax', '水深<‸5米']),
  edited('article', 'words that are taken for an element', LAST, '見<島報>。', ['mdx-syntax', '見‸<島報>']),
];

/** Articles that are more than data. */
export const CODE: readonly Kind[] = [
  edited('article', 'an import', LAST, `${LAST}\n\nimport fs from 'node:fs'`, ['content-code', '‸import fs']),
  edited('article', 'an import that is not well formed', LAST, `${LAST}\n\nimport fs from`, [
    'content-code',
    '‸import fs',
  ]),
  edited('article', 'an export', LAST, `${LAST}\n\nexport const a = process.env`, ['content-code', '‸export const']),
  edited('article', 'an expression', LAST, '{process.env.HOME}', ['content-code', '‸{process']),
  edited('article', 'an expression in a line', LAST, '數字都是{1 + 1}。', ['content-code', '都是‸{1 + 1}']),
  edited('article', 'an expression that does not close', LAST, '數字都是{1。', ['content-code', '都是‸{1']),
  edited('article', 'a comment of MDX', LAST, `{/* 待補 */}\n\n${LAST}`, ['content-code', '‸{/*']),
  edited('article', 'an attribute with an expression', '<Figure id="two-events" />', '<Figure id={"two-events"} />', [
    'content-code',
    '<Figure ‸id={',
  ]),
  edited(
    'article',
    'attributes that are spread',
    '<Figure id="two-events" />',
    '<Figure id="two-events" {...props} />',
    ['content-code', '"two-events" ‸{...props}'],
  ),
  edited('article', 'an event handler', '<Figure id="two-events" />', '<Figure id="two-events" onclick="go()" />', [
    'element-attribute',
    '"two-events" ‸onclick=',
  ]),
  edited('article', 'a script', LAST, '<script>go</script>', ['content-html', '‸<script>']),
  edited('article', 'a frame', LAST, '<iframe src="https://example.org/"></iframe>', ['content-html', '‸<iframe']),
  edited('article', 'a line break of HTML', LAST, '一行<br/>又一行', ['content-html', '一行‸<br/>']),
  edited('article', 'a comment of HTML', LAST, `<!-- 待補 -->\n\n${LAST}`, ['content-html', '‸<!--']),
  edited('article', 'a script with another element’s end', LAST, '<script>go</div>', ['content-html', '‸<script>']),
  edited('article', 'a fragment', LAST, '<>字</>', ['element-unknown', '‸<>字']),
  edited('article', 'a component that there is not', LAST, '<Widget />', ['element-unknown', '‸<Widget']),
  edited('article', 'a misspelt component', '<Figure id="two-events" />', '<Figur id="two-events" />', [
    'element-unknown',
    '‸<Figur id',
  ]),
  edited('article', 'the name of a method as a component', LAST, '<constructor />', ['content-html', '‸<constructor']),
  edited('article', 'an address in angle brackets', LAST, '見<https://example.org/>。', ['mdx-syntax', '見‸<https:']),
];

/** Links that lead where none may. */
export const LINKS: readonly Kind[] = [
  edited('article', 'a link that runs a program', LAST, '見[這裡](javascript:go)。', [
    'link-protocol',
    '見‸[這裡](javascript',
  ]),
  edited('article', 'the same, hidden in character references', LAST, '見[這裡](java&#115;cript:go)。', [
    'link-protocol',
    '見‸[這裡](java&#115;',
  ]),
  edited('article', 'the same, in capitals', LAST, '見[這裡](JavaScript:go)。', ['link-protocol', '見‸[這裡](JavaS']),
  edited('article', 'the same, in a definition', LAST, '見[這裡][a]。\n\n[a]: javascript:go', [
    'link-protocol',
    '‸[a]: java',
  ]),
  edited('article', 'the same, in angle brackets', LAST, '見<javascript:go>。', ['mdx-syntax', '見‸<javascript:']),
  edited('article', 'a link that leaves the protocol to the page', LAST, '見[這裡](//example.org/)。', [
    'link-protocol',
    '見‸[這裡](//',
  ]),
  edited('article', 'a link that is the page itself', LAST, '見[這裡](data:text/html,go)。', [
    'link-protocol',
    '見‸[這裡](data:',
  ]),
  edited('article', 'a link to a file of the machine', LAST, '見[這裡](file:///etc/passwd)。', [
    'link-protocol',
    '見‸[這裡](file:',
  ]),
  edited('article', 'a link without its protocol', LAST, '見[這裡](example.org)。', [
    'link-protocol',
    '見‸[這裡](example',
  ]),
  edited('article', 'a link to a fact that there is not', LAST, '共[40台](fact:boat)。', [
    'fact-unknown',
    '共‸[40台](fact:boat)',
  ]),
  edited('article', 'a picture of a file of the machine', LAST, '![密碼](file:///etc/passwd)', [
    'markdown-image',
    '‸![密碼]',
  ]),
  edited('article', 'a picture by reference', LAST, '![這裡][a]\n\n[a]: https://example.org/a.png', [
    'markdown-image',
    '‸![這裡]',
  ]),
];

/** Elements that are not used as they should be. */
export const ELEMENTS: readonly Kind[] = [
  edited('article', 'an attribute that an element has not', 'overline="船隊"', 'overline="船隊" title="船隊"', [
    'element-attribute',
    'overline="船隊" ‸title=',
  ]),
  edited('article', 'a missing attribute', ' by="船長"', '', ['element-attribute', '‸<PullQuote>']),
  edited('article', 'an attribute that is empty', 'by="船長"', 'by=""', ['element-attribute', '<PullQuote ‸by=""']),
  edited('article', 'an attribute that is given twice', 'by="船長"', 'by="船長" by="水手"', [
    'element-attribute',
    'by="船長" ‸by="水手"',
  ]),
  edited('article', 'two sections with one id', 'id="days"', 'id="fleet"', [
    'section-id',
    '<Section ‸id="fleet" overline="日曆"',
  ]),
  edited('article', 'an id that cannot be an address', 'id="days"', 'id="兩件事"', [
    'section-id',
    '<Section ‸id="兩件事"',
  ]),
  edited('article', 'a key number that there is not', 'keys="boats"', 'keys="boat"', ['fact-unknown', '‸keys="boat"']),
  edited('article', 'a heading of a section', QUOTE, `## 船隊\n\n${QUOTE}`, ['heading-level', '‸## 船隊']),
  edited('article', 'a heading that is underlined', QUOTE, `船隊\n===\n\n${QUOTE}`, ['heading-level', '‸船隊\n===']),
  edited('article', 'a figure that there is not', '<Figure id="two-events" />', '<Figure id="two-event" />', [
    'figure-unknown',
    '<Figure ‸id="two-event"',
  ]),
  edited('article', 'a figure that stands nowhere', '<Figure id="two-events" />\n\n', '', [
    'figure-unused',
    '‸---\nposition',
  ]),
  edited(
    'article',
    'a figure that stands twice',
    '<Figure id="two-events" />',
    '<Figure id="two-events" />\n\n<Figure id="two-events" />',
    ['figure-repeated', '/>\n\n<Figure ‸id="two-events"'],
  ),
];
