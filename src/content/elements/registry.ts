import type { ArticleElement } from './element.ts';
import { figure } from './figure.ts';
import { foreign } from './foreign.ts';
import { picture } from './picture.ts';
import { pullQuote } from './pull-quote.ts';
import { ruby } from './ruby.ts';
import { section } from './section.ts';
import { sourceNote } from './source-note.ts';

/**
 * The elements that an article may use besides Markdown, as the guide lists them. Closed: an article is
 * data, so it names elements and gives them literal texts, nothing else.
 */
export const ARTICLE_ELEMENTS = [section, figure, picture, pullQuote, sourceNote, ruby, foreign] as const;

export type ElementName = (typeof ARTICLE_ELEMENTS)[number]['name'];

/** Elements by name. */
export interface ElementRegistry {
  /** All names, in the order of the list. */
  names: readonly string[];
  /** The element of a name; undefined where it is none of them. */
  get(name: string | null): ArticleElement | undefined;
}

/** A registry of these elements: those of the articles, or what a test makes up. */
export function elementRegistry(elements: readonly ArticleElement[]): ElementRegistry {
  const byName = new Map(elements.map((element) => [element.name, element]));
  return { names: [...byName.keys()], get: (name) => byName.get(name ?? '') };
}

/** The elements of the articles. */
export const ELEMENTS: ElementRegistry = elementRegistry(ARTICLE_ELEMENTS);
