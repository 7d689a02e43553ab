import { convertData, type Converter } from '../editions/converter.ts';
import type { Figure } from './figure.ts';

/** A figure in an edition's script. Its units stay what they are: names that drawings reckon by, and never write. */
export function convertedFigure(figure: Figure, converter: Converter): Figure {
  const converted = convertData(figure, converter);
  return {
    ...converted,
    unit: figure.unit,
    series: converted.series.map((series, s) => ({ ...series, points: series.points.map((point, i) => ({ ...point, unit: figure.series[s]!.points[i]!.unit })) })),
  };
}
