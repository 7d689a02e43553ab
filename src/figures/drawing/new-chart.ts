import { BasicPlatform, Chart } from 'chart.js';
import { chartMaker } from './chart-maker.ts';

/** Draws a chart at build. */
export const newChart = chartMaker({ BasicPlatform, Chart });
