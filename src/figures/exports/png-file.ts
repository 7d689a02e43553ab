import { createCanvas } from '@napi-rs/canvas';
import type { Canvas } from '@napi-rs/canvas';
import { convertData, type Converter, UNCONVERTED } from '../../editions/converter.ts';
import { chartDrawing } from '../kinds/registry.ts';
import { figureData } from '../figure.ts';
import type { Figure } from '../figure.ts';
import { newChart } from '../drawing/new-chart.ts';
// Registers what Chart.js draws with, and the site's fonts.
import { buildTheme } from '../svg/draw.ts';
import type { Palette, Theme } from '../drawing/theme.ts';
import type { FigureOrigin } from './origin.ts';
import { figureSheet } from './sheet.ts';

/** Device pixels to a logical px. */
const SCALE = 2;

/** A figure as a PNG file that stands by itself. The same figure gives the same bytes. */
export function pngFile(
  figure: Figure,
  origin: FigureOrigin,
  palette: Palette,
  converter: Converter = UNCONVERTED,
): Buffer {
  const { width, height, margin, texts, rules, chart } = figureSheet(figure, 'wide', origin, converter);
  const theme = { ...buildTheme(converter.lang), palette };
  const canvas = createCanvas(width * SCALE, height * SCALE);
  const context = canvas.getContext('2d');
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(chartCanvas(convertData(figure, converter), theme), chart.x * SCALE, chart.y * SCALE);
  context.scale(SCALE, SCALE);
  for (const { y, thickness, colour } of rules) {
    context.fillStyle = palette[colour];
    context.fillRect(margin, y - thickness / 2, width - 2 * margin, thickness);
  }
  for (const { text, x, y, size, weight, colour } of texts) {
    context.font = `${weight} ${size}px "${theme.family}"`;
    context.fillStyle = palette[colour];
    context.fillText(text, x, y);
  }
  return canvas.toBuffer('image/png');
}

/** Lets Chart.js draw on a canvas of its own, which it clears as a whole. */
function chartCanvas(figure: Figure, theme: Theme): Canvas {
  const drawing = chartDrawing(figureData(figure), 'wide', theme);
  const canvas = createCanvas(drawing.width, drawing.height);
  const chart = newChart(canvas as unknown as HTMLCanvasElement, drawing, SCALE);
  const drawn = createCanvas(canvas.width, canvas.height);
  drawn.getContext('2d').drawImage(canvas, 0, 0);
  chart.destroy(); // gives the canvas its first size back, and so clears it
  return drawn;
}
