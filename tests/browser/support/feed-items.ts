import type { Page } from '@playwright/test';

/** An item of a feed as a program that reads feeds gets it, before it makes anything of the words. */
export interface FeedItem {
  title: string;
  link: string;
  guid: string;
  /** HTML, as the format has it. */
  description: string;
  pubDate: string;
  /** The letter, as HTML. */
  content: string;
}

/** A feed's own words, and its items in order. */
export interface FeedText {
  title: string;
  description: string;
  language: string;
  items: FeedItem[];
}

/**
 * Reads a feed as XML, in a browser.
 * @param page any page: it stays where it is.
 * @throws where the feed is not well-formed.
 */
export function parseFeed(page: Page, xml: string): Promise<FeedText> {
  return page.evaluate((source) => {
    const feed = new DOMParser().parseFromString(source, 'application/xml');
    const error = feed.querySelector('parsererror');
    if (error) throw new Error(error.textContent || 'The feed is not well-formed.');
    const channel = feed.querySelector('channel')!;
    const text = (parent: Element, tag: string) =>
      [...parent.children].find(({ nodeName }) => nodeName === tag)?.textContent ?? '';
    return {
      title: text(channel, 'title'),
      description: text(channel, 'description'),
      language: text(channel, 'language'),
      items: [...channel.children]
        .filter(({ nodeName }) => nodeName === 'item')
        .map((item) => ({
          title: text(item, 'title'),
          link: text(item, 'link'),
          guid: text(item, 'guid'),
          description: text(item, 'description'),
          pubDate: text(item, 'pubDate'),
          content: text(item, 'content:encoded'),
        })),
    };
  }, xml);
}
