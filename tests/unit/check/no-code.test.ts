import { describe, expect } from 'vitest';
import { type ContentFolder, test as it } from '../../support/content-folder.ts';

const LAST = '數字都是虛構的。';
const TITLE = 'title: 島上的渡船';

/** Diagnostics that stop the build once the article holds an attempt in the place of words. */
async function refusals(content: ContentFolder, words: string, attempt: string) {
  await content.change(content.article, words, attempt);
  return (await content.check()).diagnostics.filter(
    ({ level, file }) => level === 'error' && file === `content/${content.article}`,
  );
}

/** Ways to reach what a build may not: by code, by elements, by addresses that the bundler would follow. */
const ATTEMPTS = {
  'a file': [
    `import { readFileSync } from 'node:fs'`,
    `import passwords from '/etc/passwd?raw'`,
    `import * as all from '../../../../package.json'`,
    `export { default } from '/etc/passwd?raw'`,
    `export const words = await import('node:fs').then((fs) => fs.readFileSync('/etc/passwd', 'utf8'))`,
    `{(await import('node:fs')).readFileSync('/etc/passwd', 'utf8')}`,
    `{import.meta.glob('/**/*', { eager: true })}`,
    `<Ruby text={require('fs').readFileSync('/etc/passwd')} reading="字" />`,
    `<Content src="/etc/passwd" />`,
    `<include src="/etc/passwd" />`,
    '![密碼](file:///etc/passwd)',
    '![密碼](/etc/passwd)',
    '![密碼](../../../../package.json)',
    '![密碼][secret]\n\n[secret]: /etc/passwd',
    '[密碼](file:///etc/passwd)',
    '[密碼][secret]\n\n[secret]: file:///etc/passwd',
    '<file:///etc/passwd>',
    '<img src="file:///etc/passwd" />',
    '<link rel="stylesheet" href="file:///etc/passwd" />',
    '<object data="file:///etc/passwd"></object>',
  ],
  'a variable of the environment': [
    'export const home = process.env.HOME',
    'export default function Layout() { return process.env.HOME }',
    '{process.env.HOME}',
    '家在{process.env.HOME}。',
    '{globalThis.process.env.HOME}',
    '{import.meta.env.SECRET}',
    '<PullQuote by={process.env.HOME}>字</PullQuote>',
    '<PullQuote {...process.env}>字</PullQuote>',
    '<PullQuote by="字" {...{ title: process.env.HOME }}>字</PullQuote>',
    '<PullQuote by="字">{process.env.HOME}</PullQuote>',
    '<>{process.env.HOME}</>',
    '<constructor.constructor />',
    '{/* */ process.env.HOME}',
    '### {process.env.HOME}',
    '| 甲 |\n|---|\n| {process.env.HOME} |',
    '- {process.env.HOME}',
    '> {process.env.HOME}',
    '字[^env]\n\n[^env]: {process.env.HOME}',
  ],
  'the network': [
    `import 'https://example.org/a.js'`,
    `{await fetch('https://example.org/')}`,
    `{new WebSocket('wss://example.org/')}`,
    '<script src="https://example.org/a.js"></script>',
    '<script>fetch("https://example.org/")</script>',
    '<style>@import "https://example.org/a.css";</style>',
    '<iframe src="https://example.org/" />',
    '<img src="https://example.org/a.png" />',
    '<svg><image href="https://example.org/a.png" /></svg>',
    '![點](https://example.org/a.png)',
    '<PullQuote by="字" style="background:url(https://example.org/)">字</PullQuote>',
    '<Figure id="two-events" onload="fetch()" />',
    '[字](javascript:fetch("https://example.org/"))',
    '[字](data:text/html,<script>fetch()</script>)',
    '[字](blob:https://example.org/1)',
    '[字](vbscript:go)',
    '[字](//example.org/a.js "<script>"){go}',
  ],
} as const;

describe.each(Object.entries(ATTEMPTS))('no article reaches %s when the site is built', (_, attempts) => {
  it.for(attempts)('%s', async (attempt, { content }) => {
    const found = await refusals(content, LAST, attempt);
    expect(found.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^(content-code|content-html|element-unknown|element-attribute|link-protocol|markdown-image|mdx-syntax)$/,
        ),
      ]),
    );
  });
});

describe('no field above an article makes the site’s builder run or read anything', () => {
  it.for([
    ['a tag that makes a function', 'title: !!js/function "() => process.env.HOME"', 'yaml-syntax'],
    ['a tag that reads a file', 'title: !include /etc/passwd', 'yaml-syntax'],
    ['a tag that reads the environment', 'title: !env HOME', 'yaml-syntax'],
    ['a layout', `${TITLE}\nlayout: /etc/passwd`, 'schema-unknown-field'],
    ['components', `${TITLE}\ncomponents: ./code.js`, 'schema-unknown-field'],
    ['a key that is inherited', `${TITLE}\n__proto__: { draft: true }`, 'schema-unknown-field'],
    ['a merge', `${TITLE}\n<<: { draft: true }`, 'schema-unknown-field'],
  ] as const)('%s', async ([, attempt, rule], { content }) => {
    expect((await refusals(content, TITLE, attempt)).map((diagnostic) => diagnostic.rule)).toEqual([rule]);
  });

  it('an expression there is words', async ({ content }) => {
    expect(await refusals(content, TITLE, 'title: "{process.env.HOME} ${HOME} <%= HOME %>"')).toEqual([]);
  });
});
