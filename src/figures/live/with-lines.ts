import { BasicPlatform, Chart } from 'chart.js';
import { chartMaker } from '../drawing/chart-maker.ts';
import '../drawing/controllers.ts';
import { BAR_DRAWINGS, LINE_DRAWINGS } from '../kinds/registry.ts';
import { createHydrate } from './hydrate.ts';

/** Brings figures of every kind to life: a page with a line may hold bars as well. */
export const hydrate = createHydrate(chartMaker({ BasicPlatform, Chart }), { ...BAR_DRAWINGS, ...LINE_DRAWINGS });
