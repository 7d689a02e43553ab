import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';

/** What a feed takes from a built page's head. */
export interface BuiltPage {
  /** Address of the feed that the page names as its own, from the host's root. */
  feed: string;
  /** As shared links show it, without the series' name. */
  title: string;
  description: string;
  /** Whole address of the page. */
  address: string;
  /** As `lang` says it: `zh-Hant`. */
  language: string;
}

/** A letter as its built page tells it. */
export interface BuiltLetter extends BuiltPage {
  published: Date;
  /** The elements that a feed carries, in order. */
  parts: Element[];
}

/**
 * Reads the head of a built page.
 * @throws where it lacks what a feed must say of it.
 */
export function readPage(html: string): BuiltPage {
  return headOf(fromHtml(html));
}

/**
 * Reads a built page that may be a letter's.
 * @returns undefined where it is none: only a letter says when it was published.
 * @throws where a letter's page lacks what a feed must say of it.
 */
export function readLetter(html: string): BuiltLetter | undefined {
  if (!html.includes(PUBLISHED)) return undefined;
  const page = fromHtml(html);
  return {
    ...headOf(page),
    published: new Date(attribute(page, `meta[property="${PUBLISHED}"]`, 'content')),
    parts: ['.hero-deck', '.article-body', '.credits'].map((selector) => find(page, selector)),
  };
}

const PUBLISHED = 'article:published_time';

function headOf(page: Root): BuiltPage {
  return {
    feed: attribute(page, 'link[type="application/rss+xml"]', 'href'),
    title: attribute(page, 'meta[property="og:title"]', 'content'),
    description: attribute(page, 'meta[name=description]', 'content'),
    address: attribute(page, 'link[rel=canonical]', 'href'),
    language: attribute(page, 'html', 'lang'),
  };
}

function attribute(page: Root, selector: string, name: string): string {
  return String(find(page, selector).properties[name]);
}

function find(page: Root, selector: string): Element {
  const found = select(selector, page);
  if (!found) throw new Error(`The page lacks ${selector}, which the feed needs.`);
  return found;
}
