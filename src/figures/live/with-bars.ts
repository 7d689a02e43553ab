import { BarController, BarElement, BasicPlatform, Chart, LinearScale } from 'chart.js';
import { chartMaker } from '../drawing/chart-maker.ts';
import { BAR_DRAWINGS } from '../kinds/registry.ts';
import { createHydrate } from './hydrate.ts';

Chart.register(BarController, BarElement, LinearScale);

/** Brings figures that are drawn with bars to life. */
export const hydrate = createHydrate(chartMaker({ BasicPlatform, Chart }), BAR_DRAWINGS);
