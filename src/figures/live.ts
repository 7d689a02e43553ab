import type { Chart } from 'chart.js';
import { browserTheme } from './browser-theme.ts';
import './controllers.ts';
import { chartDrawing } from './drawing.ts';
import type { FigureData } from './figure.ts';
import type { Drawing, Layout } from './kinds/kind.ts';
import { newChart } from './new-chart.ts';
import { createTip } from './tip.ts';

/**
 * Lays a canvas over the visible drawing of a figure, with the same drawing on it
 * and values under the pointer. Whatever fails, the SVG stays.
 */
export async function enliven(figure: HTMLElement): Promise<void> {
  const stage = figure.querySelector<HTMLElement>('.figure-drawing');
  const data = figure.querySelector('script[type="application/json"]')?.textContent;
  if (!stage || !data) return;
  const figureData = JSON.parse(data) as FigureData;
  await document.fonts.ready;

  const canvas = document.createElement('canvas');
  canvas.className = 'figure-canvas';
  stage.append(canvas);
  const tip = createTip(stage, figureData);
  let chart: Chart | undefined;

  const draw = () => {
    try {
      tip.hide();
      chart?.destroy();
      const svg = visibleSvg(stage);
      const drawing = chartDrawing(figureData, svg.dataset['layout'] as Layout, browserTheme(svg));
      chart = drawOver(svg, canvas, drawing);
      tip.follow(chart, drawing.valueAt);
      stage.dataset['live'] = '';
    } catch {
      withdraw();
    }
  };
  const resizing = new ResizeObserver(draw);
  const theme = matchMedia('(prefers-color-scheme: dark)');
  const withdraw = () => {
    delete stage.dataset['live'];
    resizing.disconnect();
    theme.removeEventListener('change', draw);
    chart?.destroy();
    canvas.remove();
    tip.remove();
  };
  theme.addEventListener('change', draw);
  resizing.observe(stage); // reports at once, which draws the first time
}

/** The one of the two drawings that the width of the figure shows. */
function visibleSvg(stage: HTMLElement): SVGSVGElement {
  const svg = [...stage.querySelectorAll('svg')].find((one) => one.getClientRects().length > 0);
  if (!svg) throw new Error('No drawing is visible');
  return svg;
}

/** Draws on the canvas what the SVG shows, in the same place and at the screen's resolution. */
function drawOver(svg: SVGSVGElement, canvas: HTMLCanvasElement, drawing: Drawing): Chart {
  const shown = svg.getBoundingClientRect();
  const stage = canvas.parentElement!.getBoundingClientRect();
  const { width, height } = drawing;
  // Chart.js only logs this, and would leave an empty canvas over the SVG.
  if (!canvas.getContext('2d')) throw new Error('No 2D canvas here');
  Object.assign(canvas, { width, height });
  Object.assign(canvas.style, { left: px(shown.left - stage.left), top: px(shown.top - stage.top), width: px(shown.width) });
  const chart = newChart(canvas, drawing, (window.devicePixelRatio * shown.width) / width);
  // Chart.js rounds to whole device pixels; shown at just that size, nothing is blurred.
  Object.assign(canvas.style, { width: px(canvas.width / window.devicePixelRatio), height: px(canvas.height / window.devicePixelRatio) });
  return chart;
}

function px(length: number): string {
  return `${length}px`;
}
