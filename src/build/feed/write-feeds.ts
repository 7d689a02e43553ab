/**
 * Writes the feeds of a built site: whole letters, for programs that read feeds. They are
 * made from the finished pages, so that they say what these say, in the script of these.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { getRssString } from '@astrojs/rss';
import { escape } from '../../shared/markup.ts';
import { readTexts } from '../../fonts/built-site.ts';
import { articleHtml, figuresIn } from './article-html.ts';
import { type BuiltLetter, readLetter, readPage } from './built-page.ts';
import type { FigureImage } from './figure-html.ts';

/**
 * Writes `feed.xml` beside every series page that names it as its feed, also where no letter is out yet.
 * @param dir folder of the built site.
 * @param base path that the site is served under, such as `/series/`.
 * @throws where a page lacks what its feed must say.
 */
export async function writeFeeds(dir: string, base: string): Promise<void> {
  const pages = await readTexts(dir, ['.html']);
  const letters = pages.flatMap(({ text }) => readLetter(text) ?? []);
  for (const { path, text } of pages.filter((page) => page.path.endsWith('index.html'))) {
    // Pages that search engines are asked to forget have no address of their own.
    if (!text.includes('application/rss+xml') || text.includes('content="noindex"')) continue;
    const home = readPage(text);
    const file = home.feed.slice(base.length);
    if (path !== posix.join(file, '..', 'index.html')) continue;
    const own = letters
      .filter(({ feed }) => feed === home.feed)
      .sort((a, b) => b.published.getTime() - a.published.getTime());
    const self = `<atom:link href="${new URL(home.feed, home.address).href}" rel="self" type="application/rss+xml"/>`;
    const xml = await getRssString({
      title: home.title,
      description: home.description,
      site: home.address,
      xmlns: { atom: 'http://www.w3.org/2005/Atom' },
      customData: `<language>${home.language}</language>${self}`,
      items: await Promise.all(own.map((letter) => itemOf(letter, dir, base))),
    });
    await writeFile(join(dir, file), `${xml}\n`);
  }
}

async function itemOf({ title, address, description, published, parts }: BuiltLetter, dir: string, base: string) {
  const images = new Map<string, FigureImage>();
  for (const id of figuresIn(parts)) {
    const path = `${new URL(address).pathname}figures/${id}.png`;
    images.set(id, {
      address: new URL(path, address).href,
      ...sizeOf(await readFile(join(dir, path.slice(base.length)))),
    });
  }
  // A feed reader takes a description for HTML, and the deck is plain text.
  return {
    title,
    link: address,
    description: escape(description),
    pubDate: published,
    content: articleHtml(parts, address, images),
  };
}

/** Device pixels of a figure's picture to a CSS px: `png-file.ts` draws it so. */
const SCALE = 2;

/** Size of a PNG file in CSS px: its own size stands at fixed places of its first chunk. */
function sizeOf(file: Buffer): { width: number; height: number } {
  return { width: file.readUInt32BE(16) / SCALE, height: file.readUInt32BE(20) / SCALE };
}
