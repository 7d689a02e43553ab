import { BarController, BarElement, BasicPlatform, Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js?copy=lines';

// Chart.js for figures made of lines, and of bars, which such a page may hold as well.
Chart.register(BarController, BarElement, LinearScale, LineController, LineElement, PointElement);

export { BasicPlatform, Chart };
