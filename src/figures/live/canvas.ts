import type { Plugin } from 'chart.js';
import type { NewChart } from '../drawing/chart-maker.ts';
import type { Drawing } from '../drawing/drawing.ts';
import type { Frame, Scene } from './scene.ts';

/** The one of the two drawings that the width of the figure shows. */
export function visibleSvg(stage: HTMLElement): SVGSVGElement {
  const svg = [...stage.querySelectorAll('svg')].find((one) => one.getClientRects().length > 0);
  if (!svg) throw new Error('No drawing is visible');
  return svg;
}

/** Draws on the canvas what the SVG shows, in the same place and at the screen's resolution. */
export function drawOver(
  svg: SVGSVGElement,
  stage: HTMLElement,
  canvas: HTMLCanvasElement,
  drawing: Drawing,
  newChart: NewChart,
): Pick<Scene, 'chart' | 'frame'> {
  const { width, height } = drawing;
  const frame = frameOf(svg, stage, width);
  Object.assign(canvas, { width, height });
  drawing.config.plugins.unshift(shrinkAlike(svg, drawing));
  const chart = newChart(canvas, drawing, window.devicePixelRatio * frame.scale);
  // Chart.js rounds to whole device pixels; shown at just that size, nothing is blurred.
  const px = (devicePixels: number) => `${devicePixels / window.devicePixelRatio}px`;
  Object.assign(canvas.style, {
    left: `${frame.left}px`,
    top: `${frame.top}px`,
    width: px(canvas.width),
    height: px(canvas.height),
  });
  return { chart, frame };
}

function frameOf(svg: SVGSVGElement, stage: HTMLElement, width: number): Frame {
  const shown = svg.getBoundingClientRect();
  const around = stage.getBoundingClientRect();
  return { left: shown.left - around.left, top: shown.top - around.top, scale: shown.width / width };
}

/**
 * Browsers measure heights in fractions of a pixel and cut off the rest, and so draw the
 * SVG smaller than its width asks for, by less than can be seen. But text stands on whole
 * pixels: where a line falls between two of them, SVG and canvas would choose differently.
 */
function shrinkAlike(svg: SVGSVGElement, { width, height }: Drawing): Plugin {
  const shown = svg.getBoundingClientRect();
  const scale = Math.min(1, shown.height / height / (shown.width / width));
  return {
    id: 'shrink-alike',
    beforeDraw({ ctx }) {
      ctx.save();
      ctx.scale(scale, scale);
    },
    afterDraw({ ctx }) {
      ctx.restore();
    },
  };
}
