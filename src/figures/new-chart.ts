import { BasicPlatform, Chart } from 'chart.js';
import type { ChartConfiguration } from 'chart.js';
import type { Drawing } from './kinds/kind.ts';

/**
 * Draws at once on a canvas, of the page or of the build, whose size is the drawing's.
 * The controllers that the drawing needs must be registered.
 * @param devicePixelRatio device px for each logical px.
 */
export function newChart(canvas: HTMLCanvasElement, { config }: Drawing, devicePixelRatio: number): Chart {
  // Each kind's configuration is sound in itself; Chart.js has no name for "one of these".
  const { options, ...rest } = config as ChartConfiguration;
  return new Chart(canvas, { ...rest, platform: BasicPlatform, options: { ...options, devicePixelRatio } });
}
