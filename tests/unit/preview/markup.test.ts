import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { expect, it } from 'vitest';
import { blockedBy } from '../../../src/check/blocked.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { diagnosticsPage } from '../../../src/preview/diagnostics-page.ts';
import { diagnosticsHtml } from '../../../src/preview/markup.ts';
import { viewOf } from '../../../src/preview/view.ts';
import { HOSTILE, MADE } from '../../fixtures/other-site/hostile-letter.ts';
import { textIn } from '../../browser/support/tree.ts';

const FILE = 'content/letters/6-n-net/article.mdx';
const WORDS = '<x-evil>&amp;"</code>';
const LINE = HOSTILE + WORDS + HOSTILE;

/** What is found at these words, told in hostile ones from end to end. */
const found: Diagnostic = {
  rule: 'fact-missing',
  level: 'error',
  file: FILE,
  range: {
    start: { line: 1, column: HOSTILE.length + 1 },
    end: { line: 1, column: HOSTILE.length + 1 + WORDS.length },
  },
  message: `訊息${HOSTILE}`,
  allowed: `可用${HOSTILE}`,
  suggestion: `改法${HOSTILE}`,
};

const view = viewOf(
  {
    diagnostics: [found, { ...found, file: `content/letters/3-n-${HOSTILE.replaceAll('/', '')}/facts.yaml` }],
    texts: new Map([[FILE, LINE]]),
    blocked: blockedBy([]),
    root: `/desk/${HOSTILE.replaceAll('/', '')}`,
  },
  '/n-net/',
  '/',
);

it.each([
  ['the panel of a page', diagnosticsHtml(view)],
  ['the page in place of one', diagnosticsPage(view, '/')],
])('%s tells what was found word for word, and makes nothing of the words', (_where, html) => {
  const page = fromHtml(html);
  expect(selectAll(MADE, page)).toEqual([]);
  expect(selectAll('script', page).map(textIn).join('')).not.toContain('evil');
  const text = (selector: string) => textIn(select(selector, page));
  expect(text('.message')).toBe(`錯誤訊息${HOSTILE}`);
  // Of the line 32 characters to either side are shown.
  expect(text('.excerpt')).toBe(`…${HOSTILE.slice(-32)}${WORDS}${HOSTILE.slice(0, 32 - WORDS.length)}…`);
  expect(text('.excerpt mark')).toBe(WORDS);
  expect(selectAll('.diagnostic dd', page).map(textIn)).toEqual([`可用${HOSTILE}`, `改法${HOSTILE}`]);
  const open = select('.open', page)!;
  expect(open.properties['dataFile']).toContain(`/desk/${HOSTILE.replaceAll('/', '')}`);
  expect(textIn(select('.others a', page))).toBe(`3-n-${HOSTILE.replaceAll('/', '')}`);
  expect(select('.others a', page)!.properties['href']).toBe(`/n-${HOSTILE.replaceAll('/', '')}/`);
});
