import '../drawing/controllers.ts';
import { convertData, type Converter, UNCONVERTED } from '../../editions/converter.ts';
import type { Lang } from '../../editions/edition.ts';
import { chartDrawing } from '../kinds/registry.ts';
import type { Figure } from '../figure.ts';
import { figureData } from '../figure.ts';
import type { Layout } from '../drawing/drawing.ts';
import { newChart } from '../drawing/new-chart.ts';
import { TEXT_SIZE, VARIABLE_PALETTE } from '../drawing/theme.ts';
import type { Palette, Theme } from '../drawing/theme.ts';
import { createSvgContext } from './create.ts';
import { element, escape } from '../../shared/markup.ts';
import { FIGURE_FAMILIES, FILE_FAMILIES, measureInFont } from './measure.ts';

/** What the build draws with: the page's colour variables, and widths from the font files of the edition. */
export function buildTheme(lang: Lang): Theme {
  return {
    palette: VARIABLE_PALETTE,
    family: FIGURE_FAMILIES[lang],
    measure: (text, size, weight) => measureInFont(text, size, weight, lang),
  };
}

/** That of the Traditional edition. */
export const BUILD_THEME: Theme = buildTheme('zh-Hant');

/**
 * The SVG of a figure for use inside a page, where the figure around it gives
 * name and alternative text. The same figure gives the same bytes.
 * @param converter writes its words in the page's edition, before their lines are broken.
 */
export function inlineSvg(figure: Figure, layout: Layout, converter: Converter = UNCONVERTED): string {
  const { width, height, content } = record(convertData(figure, converter), layout, buildTheme(converter.lang));
  return element(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'data-layout': layout,
      'font-size': TEXT_SIZE,
      'aria-hidden': 'true',
      focusable: 'false',
    },
    content,
  );
}

/**
 * The drawing of a figure for use outside a page: it names itself and brings its colours.
 * @param palette real colours: there is no page to take variables from.
 */
export function standaloneSvg(
  figure: Figure,
  layout: Layout,
  palette: Palette,
  converter: Converter = UNCONVERTED,
): string {
  const written = convertData(figure, converter);
  const { width, height, content } = record(written, layout, { ...buildTheme(converter.lang), palette });
  const texts = element('title', {}, escape(written.title)) + element('desc', {}, escape(written.description));
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-label': written.alt,
      'font-family': FILE_FAMILIES[converter.lang],
      'font-size': TEXT_SIZE,
    },
    texts + content,
  );
}

/** Lets Chart.js draw on a recording context. */
function record(figure: Figure, layout: Layout, theme: Theme): { width: number; height: number; content: string } {
  const drawing = chartDrawing(figureData(figure), layout, theme);
  const { width, height } = drawing;
  const { context, content } = createSvgContext({
    width,
    height,
    idPrefix: `fig-${figure.id}-${layout}`,
    measure: theme.measure,
    textSize: TEXT_SIZE,
  });
  const canvas = { width, height, getContext: () => context } as unknown as HTMLCanvasElement;
  const chart = newChart(canvas, drawing, 1);
  const drawn = content();
  chart.destroy();
  return { width, height, content: drawn };
}
