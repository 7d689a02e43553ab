import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { textOf } from './editions.ts';
import type { SiteName } from './sites.ts';

/** Pages that were read in this worker, by site and file. */
const read = new Map<string, Root>();

/** A page of a built site, parsed as a browser does. */
export function pageOf(site: SiteName, file: string): Root {
  const key = `${site} ${file}`;
  const known = read.get(key) ?? fromHtml(textOf(site, file));
  read.set(key, known);
  return known;
}

/** Elements of pages by their ids, found once. */
const found = new WeakMap<Root, ReadonlyMap<string, Element>>();

/** The elements of a page by their ids. */
export function idsOf(page: Root): ReadonlyMap<string, Element> {
  const known = found.get(page);
  if (known) return known;
  const ids = new Map<string, Element>();
  const look = (node: Nodes): void => {
    if (node.type === 'element' && typeof node.properties['id'] === 'string') ids.set(node.properties['id'], node);
    if ('children' in node) node.children.forEach(look);
  };
  look(page);
  found.set(page, ids);
  return ids;
}

/** Every element below a node that a selector finds, in order. */
export const all = (selector: string, node: Nodes): Element[] => selectAll(selector, node);

/** The first of them. */
export const one = (selector: string, node: Nodes): Element | undefined => select(selector, node);

/** The text of a node as it stands in its source. */
export function textIn(node: Nodes | undefined): string {
  if (!node) return '';
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}

/** The same without blanks: templates break their lines where no text does. */
export const wordsIn = (node: Nodes | undefined): string => blankless(textIn(node));

/** A text without blanks, to compare with `wordsIn`. */
export const blankless = (text: string): string => text.replace(/\s/g, '');

/** An attribute of an element, by its name in HTML; undefined where it has none. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  const key = PROPERTIES[name] ?? name;
  const value = element?.properties[key];
  if (value === undefined || value === null) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** Attributes that hast calls otherwise. */
const PROPERTIES: Readonly<Record<string, string>> = {
  class: 'className',
  'aria-label': 'ariaLabel',
  'data-figure': 'dataFigure',
  datetime: 'dateTime',
  hreflang: 'hrefLang',
};
