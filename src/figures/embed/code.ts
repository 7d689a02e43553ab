import { type Converter, UNCONVERTED } from '../../editions/converter.ts';
import type { Figure } from '../figure.ts';
import type { FigureOrigin } from '../exports/origin.ts';
import { figureSheet } from '../exports/sheet.ts';
import { escape } from '../../shared/markup.ts';

/** What the embedded page adds to the sheet: the summary of its data, in CSS px. */
const SUMMARY = 24;

/**
 * The HTML with which others put a figure into a page of theirs. The frame alone is
 * enough: it is as high as on a phone, where the figure is highest. The script fits
 * it to the figure.
 * @param page whole address of the figure alone.
 * @param script whole address of `embed.js`.
 */
export function embedCode(
  figure: Figure,
  origin: FigureOrigin,
  { page, script }: { page: string; script: string },
  converter: Converter = UNCONVERTED,
): string {
  const height = figureSheet(figure, 'narrow', origin, converter).height + SUMMARY;
  return [
    `<iframe src="${escape(page)}" title="${escape(converter.text(`圖${figure.number}：${figure.title}`))}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`,
    `<script async src="${escape(script)}"></script>`,
  ].join('\n');
}
