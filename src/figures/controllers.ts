import { BarController, BarElement, Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';

// What the kinds of figure draw with, at build and in the browser: importing this registers it. Chart.js
// is one module, so that a bundler cannot part its controllers; what no kind names is left out.
Chart.register(BarController, BarElement, LinearScale, LineController, LineElement, PointElement);
