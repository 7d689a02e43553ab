import type { FigureData } from '../../figure.ts';
import { paintMark } from '../../drawing/marks.ts';
import type { Mark } from '../../drawing/marks.ts';
import type { Theme } from '../../drawing/theme.ts';
import type { Drawing } from '../../drawing/drawing.ts';

/** Values that are told in words alone, and where in the drawing each is. Logical px. */
export interface HiddenPoints {
  width: number;
  height: number;
  data: FigureData;
  /** Where the values of the first series stand, in order. */
  places: readonly { x: number; y: number }[];
  marks: readonly Mark[];
}

/**
 * The Chart.js configuration of values that are not drawn but written. Chart.js has
 * each at its place all the same, so that whoever points at a number finds it. Each
 * has a scale of its own: they share no axis.
 */
export function hiddenPoints({ width, height, data, places, marks }: HiddenPoints, theme: Theme): Drawing {
  const [series] = data.series;
  const points = (series?.points ?? []).map(({ value }, i) => ({
    value: value ?? 0,
    name: data.categories[i] ?? '',
    x: places[i]?.x ?? 0,
    y: places[i]?.y ?? 0,
  }));
  return {
    width,
    height,
    valueAt: (point) => ({ series: 0, point }),
    config: {
      type: 'bar',
      data: {
        labels: points.map(({ name }) => name),
        // A bar from its value to its value: a place without a length.
        datasets: points.map(({ name, value, y }, i) => ({
          label: name,
          data: [{ x: value, y }],
          xAxisID: `x${i}`,
          base: value,
          barThickness: 1,
          grouped: false,
        })),
      },
      options: {
        indexAxis: 'y',
        layout: { autoPadding: false, padding: 0 },
        scales: {
          y: { type: 'linear', display: false, min: 0, max: height, reverse: true, offset: false },
          // One unit to a logical px, with the value where its number stands.
          ...Object.fromEntries(
            points.map(({ value, x }, i) => [
              `x${i}`,
              { type: 'linear', axis: 'x', display: false, min: value - x, max: value - x + width },
            ]),
          ),
        },
        interaction: { mode: 'nearest', intersect: false, includeInvisible: true },
      },
      plugins: [
        {
          id: 'words',
          beforeDatasetDraw: () => false,
          afterDatasetsDraw({ ctx }) {
            for (const mark of marks) paintMark(ctx, mark, theme);
          },
        },
      ],
    },
  };
}
