import type { Element, ElementContent, Properties, Root } from 'hast';
import { matches, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { figureHtml, type FigureImage } from './figure-html.ts';

const FIGURE = 'figure[data-figure]';

/** What says nothing without the page's own styles or scripts, or says again what the text says. */
const LEFT_OUT = 'script, style, svg, source, wbr, button, textarea, dl.key-numbers';

/**
 * What a page needs for its looks and its links to the ledger: only what is in them goes into a feed.
 * Titles are among them, because readers of feeds would slant them.
 */
const UNWRAPPED = 'picture, span.clause, a.fact, data, cite';

/** Attributes that mean something to whoever reads the HTML elsewhere. */
const KEPT = new Set([
  'href',
  'src',
  'alt',
  'width',
  'height',
  'lang',
  'scope',
  'cite',
  'dateTime',
  'colSpan',
  'rowSpan',
]);

/**
 * The part of a built letter that a feed carries, as HTML that stands without the site:
 * figures as pictures and tables, whole addresses, no styles, no scripts.
 * @param parts elements of the page, in order.
 * @param page whole address of the page, which its links start from.
 * @param images the pictures of its figures, by id.
 * @throws where a figure has no picture.
 */
export function articleHtml(parts: readonly Element[], page: string, images: ReadonlyMap<string, FigureImage>): string {
  const content = (node: ElementContent): ElementContent[] => {
    if (node.type !== 'element') return node.type === 'text' ? [node] : [];
    if (matches(LEFT_OUT, node)) return [];
    if (matches(FIGURE, node)) return figureHtml(node, imageOf(node, images)).flatMap(content);
    const children = node.children.flatMap(content);
    if (matches(UNWRAPPED, node)) return children;
    return [{ ...node, properties: kept(node.properties, page), children }];
  };
  const root: Root = { type: 'root', children: parts.flatMap(content) };
  return toHtml(root);
}

/** Ids of the figures in parts of a page. */
export function figuresIn(parts: readonly Element[]): string[] {
  return parts.flatMap((part) => selectAll(FIGURE, part).map(idOf));
}

function idOf(figure: Element): string {
  return String(figure.properties['dataFigure']);
}

function imageOf(figure: Element, images: ReadonlyMap<string, FigureImage>): FigureImage {
  const image = images.get(idOf(figure));
  if (!image) throw new Error(`The figure ${idOf(figure)} has no picture for the feed.`);
  return image;
}

function kept(properties: Properties, page: string): Properties {
  const named = Object.entries(properties).filter(([name]) => KEPT.has(name));
  return Object.fromEntries(
    named.map(([name, value]) => [name, name === 'href' || name === 'src' ? new URL(String(value), page).href : value]),
  );
}
