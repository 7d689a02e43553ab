import type { BasicPlatform, Chart, ChartConfiguration, ChartOptions } from 'chart.js';
import type { Drawing } from './drawing.ts';

/** What is needed of Chart.js itself: pages and build have copies of their own. */
export interface ChartLibrary {
  Chart: typeof Chart;
  BasicPlatform: typeof BasicPlatform;
}

/**
 * Draws at once on a canvas, of the page or of the build, whose size is the drawing's.
 * @param devicePixelRatio device px for each logical px.
 */
export type NewChart = (canvas: HTMLCanvasElement, drawing: Drawing, devicePixelRatio: number) => Chart;

/** A chart keeps its size, draws once and listens to nothing: what follows the reader is ours. */
const STILL = { responsive: false, animation: false, events: [], clip: false } as const satisfies ChartOptions;

/** The drawing of charts with one copy of Chart.js, at which the controllers that drawings need are registered. */
export function chartMaker({ Chart, BasicPlatform }: ChartLibrary): NewChart {
  return (canvas, { config }, devicePixelRatio) => {
    // Each kind's configuration is valid in itself; Chart.js has no name for "one of these".
    const { options, ...rest } = config as ChartConfiguration;
    return new Chart(canvas, { ...rest, platform: BasicPlatform, options: { ...STILL, ...options, devicePixelRatio } });
  };
}
