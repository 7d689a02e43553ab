import type { Chart } from 'chart.js';
import type { Page } from '@playwright/test';
import type { Drawing } from '../../../src/figures/drawing/drawing.ts';

/** What a live figure has drawn. */
export interface DrawnChart {
  /** Values as Chart.js has understood them, by series and point; null where missing, both ends where a bar floats. */
  values: (number | [number, number] | null)[][];
  /** Every text on the canvas, in the order of drawing. */
  texts: string[];
}

/** What `figure:live` tells. */
interface LiveFigure {
  chart: Chart;
  drawing: Drawing;
}

interface Heard {
  drawn: Record<string, LiveFigure>;
  written: WeakMap<HTMLCanvasElement, string[]>;
}

/** Lets pages remember what figures say of themselves as they come to life; call before the page is opened. */
export async function hearCharts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: Heard = { drawn: {}, written: new WeakMap() };
    Object.assign(window, { heard });
    document.addEventListener('figure:live', ({ target, detail }: CustomEventInit<LiveFigure> & Event) => {
      heard.drawn[(target as HTMLElement).dataset['figure']!] = detail!;
    });
    const { clearRect, fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.clearRect = function (...box) {
      heard.written.set(this.canvas, []);
      clearRect.apply(this, box);
    };
    CanvasRenderingContext2D.prototype.fillText = function (text, ...at) {
      heard.written.get(this.canvas)?.push(text);
      fillText.call(this, text, ...at);
    };
  });
}

/** What a figure that is live shows at this moment. */
export async function drawnChart(page: Page, id: string): Promise<DrawnChart> {
  return page.evaluate((figure) => {
    const { drawn, written } = (window as unknown as { heard: Heard }).heard;
    const { chart, drawing } = drawn[figure]!;
    const values: DrawnChart['values'] = [];
    chart.data.datasets.forEach(({ data }, at) => {
      const { _parsed: parsed, vScale } = chart.getDatasetMeta(at);
      data.forEach((_, index) => {
        const { series, point } = drawing.valueAt(at, index);
        const { _custom: floating, ...own } = parsed[index] as {
          _custom?: { barStart: number; barEnd: number };
        } & Record<string, number>;
        const value = own[vScale!.axis]!;
        (values[series] ??= [])[point] = floating
          ? [floating.barStart, floating.barEnd]
          : Number.isNaN(value)
            ? null
            : value;
      });
    });
    return { values, texts: written.get(chart.canvas) ?? [] };
  }, id);
}
