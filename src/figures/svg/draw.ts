import '../controllers.ts';
import { chartDrawing } from '../drawing.ts';
import type { Figure } from '../figure.ts';
import { figureData } from '../figure.ts';
import type { Layout } from '../kinds/kind.ts';
import { newChart } from '../new-chart.ts';
import { TEXT_SIZE, VARIABLE_PALETTE } from '../theme.ts';
import type { Palette, Theme } from '../theme.ts';
import { createSvgContext } from './create.ts';
import { element, escape } from './markup.ts';
import { FIGURE_FAMILY, FILE_FAMILY, measureInFont } from './measure.ts';

/** What the build draws with: the page's colour variables, and widths from the font files. */
export const BUILD_THEME: Theme = { palette: VARIABLE_PALETTE, family: FIGURE_FAMILY, measure: measureInFont };

/**
 * The SVG of a figure for use inside a page, where the figure around it gives
 * name and alternative text. The same figure gives the same bytes.
 */
export function inlineSvg(figure: Figure, layout: Layout): string {
  const { width, height, content } = record(figure, layout, BUILD_THEME);
  return element(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height, 'data-layout': layout, 'font-size': TEXT_SIZE, 'aria-hidden': 'true', focusable: 'false' },
    content,
  );
}

/**
 * The drawing of a figure for use outside a page: it names itself and brings its colours.
 * @param palette real colours: there is no page to take variables from.
 */
export function standaloneSvg(figure: Figure, layout: Layout, palette: Palette): string {
  const { width, height, content } = record(figure, layout, { ...BUILD_THEME, palette });
  const texts = element('title', {}, escape(figure.title)) + element('desc', {}, escape(figure.description));
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-label': figure.alt,
      'font-family': FILE_FAMILY,
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
