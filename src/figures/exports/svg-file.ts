import { type Converter, UNCONVERTED } from '../../editions/converter.ts';
import type { Figure } from '../figure.ts';
import { standaloneSvg } from '../svg/draw.ts';
import { element, escape } from '../../shared/markup.ts';
import { FILE_FAMILIES } from '../svg/measure.ts';
import type { Palette } from '../drawing/theme.ts';
import type { FigureOrigin } from './origin.ts';
import { figureSheet } from './sheet.ts';

/** A figure as an SVG file that stands by itself; its words are text. */
export function svgFile(
  figure: Figure,
  origin: FigureOrigin,
  palette: Palette,
  converter: Converter = UNCONVERTED,
): string {
  const { width, height, margin, texts, rules, chart } = figureSheet(figure, 'wide', origin, converter);
  const content = [
    element('title', {}, escape(converter.text(figure.title))),
    element('desc', {}, escape(converter.text(figure.description))),
    element('rect', { width, height, fill: palette.paper }),
    ...rules.map(({ y, thickness, colour }) =>
      element('path', { d: `M${margin} ${y}H${width - margin}`, stroke: palette[colour], 'stroke-width': thickness }),
    ),
    ...texts.map(({ text, x, y, size, weight, colour }) =>
      element(
        'text',
        { x, y, 'font-size': size, 'font-weight': weight === 700 && weight, fill: palette[colour] },
        escape(text),
      ),
    ),
    element('g', { transform: `translate(${chart.x} ${chart.y})` }, standaloneSvg(figure, 'wide', palette, converter)),
  ];
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    lang: converter.lang,
    'font-family': FILE_FAMILIES[converter.lang],
  };
  return `${element('svg', root, `\n${content.join('\n')}\n`)}\n`;
}
