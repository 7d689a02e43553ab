import type { NewChart } from '../drawing/chart-maker.ts';
import type { FigureData } from '../figure.ts';
import type { Draw, Layout } from '../drawing/drawing.ts';
import { browserTheme } from './browser-theme.ts';
import { drawOver, visibleSvg } from './canvas.ts';
import { navigateByKeyboard } from './keyboard.ts';
import { createLifecycle } from './lifecycle.ts';
import { partsOf } from './parts.ts';
import { showByPointer } from './pointer.ts';
import { createTooltip } from './tooltip.ts';
import { layOver } from './scene.ts';
import type { Scene } from './scene.ts';
import { focusPointsOf } from './focus-points.ts';
import { followSurroundings } from './surroundings.ts';
import { createToggles } from './toggles.ts';

/**
 * Brings a figure to life.
 * @param over ends its life.
 */
export type Hydrate = (figure: HTMLElement, over: AbortSignal) => Promise<void>;

/**
 * Lays a canvas over the visible drawing of a figure, with the same drawing on it, and
 * lets its values be read by pointer and keys. Whatever fails, the SVG is there again.
 *
 * Scripts that want more of a chart hear of it by the event `figure:live`, which bubbles
 * up from the figure each time that it is drawn. Its `detail` is `{ chart, drawing }`:
 * the Chart.js chart, good until the next one, and the `Drawing` that it was made from.
 * @param newChart draws with the controllers that these kinds need.
 */
export function createHydrate(newChart: NewChart, kinds: Readonly<Record<string, Draw>>): Hydrate {
  return (figure, over) => hydrate(figure, newChart, kinds, over);
}

async function hydrate(
  figure: HTMLElement,
  newChart: NewChart,
  kinds: Readonly<Record<string, Draw>>,
  over: AbortSignal,
): Promise<void> {
  const stage = figure.querySelector<HTMLElement>('.figure-drawing');
  const json = figure.querySelector('script[type="application/json"]')?.textContent;
  if (!stage || !json) return;
  const parts = partsOf(stage);
  const data = JSON.parse(json) as FigureData;
  const drawKind = kinds[data.kind];
  if (!drawKind) throw new Error(`No code to draw a figure of kind ${data.kind}`);
  await document.fonts.ready;
  if (over.aborted) return;

  const lifecycle = createLifecycle(over);
  const canvas = document.createElement('canvas');
  canvas.className = 'figure-canvas';
  canvas.setAttribute('aria-hidden', 'true'); // the image beside it says what it shows
  parts.all.prepend(canvas);
  let scene: Scene | undefined;

  const rest = () => {
    delete stage.dataset['live'];
    parts.all.hidden = true;
    tooltip.close();
    scene?.chart.destroy();
    scene = undefined;
  };
  const draw = () => {
    scene?.chart.destroy();
    const svg = visibleSvg(stage);
    const drawing = drawKind(data, svg.dataset['layout'] as Layout, browserTheme(svg, canvas), toggles.hidden);
    drawing.config.data.datasets.forEach((dataset, at) => {
      dataset.hidden = toggles.hidden.has(drawing.valueAt(at, 0).series);
    });
    const { chart, frame } = drawOver(svg, stage, canvas, drawing, newChart);
    scene = { data, drawing, chart, frame, focusPoints: focusPointsOf(chart, drawing) };
    layOver(parts.surface, { x: 0, y: 0, width: drawing.width, height: drawing.height }, frame);
    toggles.follow(scene);
    tooltip.follow(scene);
    parts.all.hidden = false;
    stage.dataset['live'] = '';
    figure.dispatchEvent(new CustomEvent('figure:live', { bubbles: true, detail: { chart, drawing } }));
  };
  const tooltip = createTooltip(parts);
  const toggles = createToggles(parts.toggles, parts.status, lifecycle, draw);

  lifecycle.ended.addEventListener('abort', () => {
    rest();
    canvas.remove();
  });
  lifecycle.listen(canvas, 'contextlost', lifecycle.end);
  showByPointer(parts.all, parts.surface, () => scene, tooltip, lifecycle);
  navigateByKeyboard(parts.surface, () => scene, tooltip, lifecycle);
  followSurroundings(stage, lifecycle, draw, rest);
}
