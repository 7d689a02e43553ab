import type { FigureData, FigurePoint } from '../../figure.ts';
import { shares } from './shares.ts';
import { isHatched, fillStyleOf } from '../../drawing/fill-style.ts';
import { barDrawing } from '../../drawing/bar-config.ts';
import type { Draw, Layout } from '../../drawing/drawing.ts';
import { WIDTHS } from '../../drawing/drawing.ts';
import { captionRows, captionsBelow } from './captions.ts';
import type { Part } from './captions.ts';

/** Opacity of each part's accent, in order: what tells neighbours apart. */
const STEPS = [1, 0.74, 0.52, 0.34, 0.2, 0.1];

/** The most parts that the steps tell apart. */
export const MOST_PARTS = STEPS.length;

const THICKNESS: Readonly<Record<Layout, number>> = { narrow: 30, wide: 36 };

/** One bar for a whole, its parts laid end to end, each named below. */
export const drawShareBar: Draw = (data, layout, theme) => {
  const width = WIDTHS[layout];
  const thickness = THICKNESS[layout];
  const { parts, whole } = partsOf(data, width);
  const captions =
    captionsBelow(parts, thickness, theme.measure) ?? captionRows(parts, thickness, width, theme.measure);
  const drawing = barDrawing(
    {
      width,
      height: captions.height,
      axis: { min: 0, max: whole, left: 0, right: width },
      thickness,
      stacked: true,
      categories: data.categories,
      series: parts.map(({ name, point, fillStyle }) => ({
        label: name,
        bars: [{ value: point.value, y: captions.barTop + thickness / 2, fillStyle }],
      })),
      marks: captions.marks,
      valueAt: (part) => ({ series: 0, point: part }),
    },
    theme,
  );
  return { ...drawing, alsoRead: ({ point }) => parts[point]?.share };
};

function partsOf(data: FigureData, width: number): { parts: Part[]; whole: number } {
  const points = data.series[0]?.points ?? [];
  const whole = points.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const percentages = shares(data);
  let before = 0;
  const parts = points.map((point, i): Part => {
    const left = (width * before) / whole;
    before += point.value ?? 0;
    return {
      point,
      name: nameOf(point, data.categories[i] ?? ''),
      share: percentages[i],
      fillStyle: fillStyleOf(point, { fill: 'accent', alpha: STEPS[i] ?? 0.1, outline: 'accent' }),
      left,
      right: (width * before) / whole,
    };
  });
  return { parts, whole };
}

/** Hatching must say in words what it stands for. */
function nameOf(point: FigurePoint, category: string): string {
  return isHatched(point) && !category.includes(point.statusText) ? `${category}（${point.statusText}）` : category;
}
