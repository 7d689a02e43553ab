import { BasicPlatform, Chart } from 'chart.js';
import { chartMaker } from '../chart-maker.ts';
import '../controllers.ts';
import { KINDS } from '../drawing.ts';
import { enlivener } from './enliven.ts';

/** Brings figures of every kind to life: a page with a line may hold bars as well. */
export const enliven = enlivener(chartMaker({ BasicPlatform, Chart }), KINDS);
