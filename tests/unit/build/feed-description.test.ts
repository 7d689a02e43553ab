import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { writeFeeds } from '../../../src/build/feed/write-feeds.ts';
import { temporaryFolder, writeFiles } from '../../support/folders.ts';

const page = (address: string, description: string, head = '', body = '') =>
  `<!doctype html><html lang="zh-Hant"><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"><meta property="og:title" content="湖"><meta name="description" content="${description}"><link rel="canonical" href="https://example.org/${address}">${head}</head><body>${body}</body></html>`;

it('a deck arrives word for word with programs that take a description for HTML: what looks like markup stays words', async () => {
  const dir = await temporaryFolder();
  const deck = '網頁裡的<b>與&amp;，還有 a < b 與 "引號"';
  const attribute = deck.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const letter = page(
    'k-keel/',
    attribute,
    '<meta property="article:published_time" content="2026-01-15">',
    '<p class="hero-deck">字</p><div class="article-body"></div><div class="credits"></div>',
  );
  await writeFiles(dir, { 'index.html': page('', '系列'), 'k-keel/index.html': letter });
  await writeFeeds(dir, '/');
  const xml = await readFile(join(dir, 'feed.xml'), 'utf8');
  const [, written] = /<item>.*<description>(.*)<\/description>/s.exec(xml)!;
  // Once for the feed, once for the program that shows what is in it.
  const html = written!
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
  expect(parseFragment(html).childNodes).toMatchObject([{ nodeName: '#text', value: deck }]);
});
