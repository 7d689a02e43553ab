import { BarController, BarElement, Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';

// What the kinds of figure draw with, at build and on pages with lines: importing this registers it.
// Pages of bars alone have less: see live/with-bars.ts.
Chart.register(BarController, BarElement, LinearScale, LineController, LineElement, PointElement);
