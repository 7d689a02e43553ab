import type { BarProps, Chart, ChartMeta } from 'chart.js';
import type { Drawing, DataPoint } from '../drawing/drawing.ts';
import type { Box } from '../drawing/fill-style.ts';

/** A value on the canvas: which one it is, and the element of the chart that shows it. */
export interface FocusPoint {
  place: DataPoint;
  datasetIndex: number;
  index: number;
  /** Where the element lies, in logical px; one without a value has a place all the same. */
  box: Box;
}

/** Every value that the chart shows, each once; those of a series that is hidden are not shown. */
export function focusPointsOf(chart: Chart, { valueAt }: Pick<Drawing, 'valueAt'>): FocusPoint[] {
  const focusPoints = new Map<string, FocusPoint>();
  chart.data.datasets.forEach(({ data }, datasetIndex) => {
    if (!chart.isDatasetVisible(datasetIndex)) return;
    const meta = chart.getDatasetMeta(datasetIndex);
    data.forEach((_, index) => {
      const place = valueAt(datasetIndex, index);
      const key = `${place.series} ${place.point}`;
      if (!focusPoints.has(key)) focusPoints.set(key, { place, datasetIndex, index, box: boxOf(meta.data[index]!) });
    });
  });
  return [...focusPoints.values()];
}

/** Around a point, in logical px: smaller ones could not be seen to be marked. */
const LEAST_RADIUS = 4;

/** A bar as it lies; a point of a line as a square around it. */
function boxOf(element: ChartMeta['data'][number]): Box {
  const { x, y } = element;
  if ('base' in element) {
    const { base, height } = element as unknown as Pick<BarProps, 'base' | 'height'>;
    return { x: Math.min(x, base), y: y - height / 2, width: Math.abs(x - base), height };
  }
  const radius = Math.max(LEAST_RADIUS, Number(element.options['radius']));
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}
