import { describe, expect, it } from 'vitest';
import { chartDrawing, DEFINITIONS } from '../../../src/figures/kinds/registry.ts';
import { figureData } from '../../../src/figures/figure.ts';
import { LAYOUTS } from '../../../src/figures/drawing/drawing.ts';
import { BUILD_THEME, inlineSvg } from '../../../src/figures/svg/draw.ts';
import { figureOf, GROUPED_BAR, SPECS } from './facts.ts';
import { textsOf } from './svg-reading.ts';

/** Least CSS px that are shown for a logical px: 288 for 320, 600 for 684. */
const LEAST_SCALE = 600 / 684;

const LONG = '以新能源電池材料一體化項目為代表的安寧工業園區在建簽約洽談項目的總投資';

const MANY = Object.values(SPECS).filter(({ series = [] }) => series.length > 1);

describe.each([
  ...MANY.map((spec) => [`the series of a ${spec.kind}`, spec] as const),
  [
    'series with long names',
    { ...GROUPED_BAR, series: GROUPED_BAR.series!.map((one) => ({ ...one, label: `${one.label}${LONG}` })) },
  ] as const,
])('%s', (_what, spec) => {
  const figure = figureOf(spec);

  it.each(LAYOUTS)('are each named at a place that the drawing tells, in order, %s', (layout) => {
    const { legend } = chartDrawing(figureData(figure), layout, BUILD_THEME);
    expect(legend).toHaveLength(figure.series.length);
    const texts = textsOf(inlineSvg(figure, layout));
    figure.series.forEach(({ label }, s) => {
      const { x, y, width, height } = legend![s]!;
      const inside = texts.filter(
        (text) => text.left >= x - 0.01 && text.right <= x + width + 0.01 && text.top >= y && text.bottom <= y + height,
      );
      expect(inside.map(({ text }) => text).join('')).toBe(label);
    });
  });

  it.each(LAYOUTS)('leave room for a button of 24 CSS px at each name, %s', (layout) => {
    const { legend = [] } = chartDrawing(figureData(figure), layout, BUILD_THEME);
    const buttons = legend.map(({ x, y, width, height }) => {
      const more = Math.max(0, 24 / LEAST_SCALE - height) / 2;
      return { left: x, right: x + width, top: y - more, bottom: y + height + more };
    });
    const clashes = buttons.flatMap((a, s) =>
      buttons.slice(s + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    expect(clashes).toEqual([]);
  });

  it.each(LAYOUTS)('leave the drawing as large as it is, and the places of names, when one is hidden, %s', (layout) => {
    const draw = (hidden?: ReadonlySet<number>) => {
      const { width, height, legend } = chartDrawing(figureData(figure), layout, BUILD_THEME, hidden);
      return { width, height, legend };
    };
    figure.series.forEach((_, s) => expect(draw(new Set([s]))).toEqual(draw()));
  });
});

it('MANY holds every kind of several series', () => {
  const kinds = DEFINITIONS.flatMap(([kind, { shape }]) => (shape.series[1] > 1 ? [kind] : []));
  expect(MANY.map(({ kind }) => kind).sort()).toEqual(kinds.sort());
});
