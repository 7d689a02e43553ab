import type { Element, ElementContent } from 'hast';
import { select } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { imageAlt } from '../../figures/exports/origin.ts';

/** A picture of a figure: its whole address, and its size as it is to be shown, in CSS px. */
export interface FigureImage {
  address: string;
  width: number;
  height: number;
}

/**
 * A figure for readers that keep no style, no script and no drawing: its picture, which
 * bears title, measure and note; its reading and its sources; and all its values as a table.
 * @param figure the `<figure data-figure>` of a built page.
 * @throws where the page's figure lacks one of these.
 */
export function figureHtml(figure: Element, image: FigureImage): ElementContent[] {
  const part = (selector: string): Element => {
    const found = select(selector, figure);
    if (!found)
      throw new Error(`The figure ${String(figure.properties['dataFigure'])} has no ${selector} for the feed.`);
    return found;
  };
  const label = toText(part('.figure-number')).trim();
  const heading = toText(part('.figure-title')).trim();
  const alt = imageAlt({
    label,
    title: heading.slice(label.length).trim(),
    alt: String(part('.figure-drawing [role=img]').properties['ariaLabel']),
  });
  const picture: Element = {
    type: 'element',
    tagName: 'img',
    properties: { src: image.address, alt, width: image.width, height: image.height },
    children: [],
  };
  const caption: Element = {
    type: 'element',
    tagName: 'figcaption',
    properties: {},
    children: [part('.figure-data > p'), part('.figure-source')],
  };
  return [{ type: 'element', tagName: 'figure', properties: {}, children: [picture, caption] }, part('table')];
}
