import { BarController, BarElement, BasicPlatform, Chart, LinearScale } from 'chart.js?copy=bars';

// Chart.js for figures made of bars.
Chart.register(BarController, BarElement, LinearScale);

export { BasicPlatform, Chart };
