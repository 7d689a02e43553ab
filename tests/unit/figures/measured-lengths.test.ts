import { describe, expect, it } from 'vitest';
import { LAYOUTS, WIDTHS } from '../../../src/figures/drawing/drawing.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import { DEFINITIONS } from '../../../src/figures/kinds/registry.ts';
import { inlineSvg } from '../../../src/figures/svg/draw.ts';
import { ALL, BAR, DUMBBELL, GROUPED, SHARES, STACKED, widthOf } from './by-hand.ts';
import { boxesOf, dotsOf, pathsOf, type SvgBox, textsOf } from './svg-reading.ts';

// Forms of a figure are compared with each other elsewhere. Here one is measured, and held to numbers worked out on paper.

it('every kind is measured, here by its lengths or elsewhere by its places', () => {
  expect(ALL.map(({ kind }) => kind)).toEqual(expect.arrayContaining(DEFINITIONS.map(([kind]) => kind)));
});

/** The upright line at zero. */
const zeroOf = (svg: string) => Number(/^M([\d.]+) /.exec(pathsOf(svg, { stroke: 'var(--ink)' })[0]!.d)![1]);
/** The text of a value, and where it stands. */
const textAt = (svg: string, text: string) => textsOf(svg).find((each) => each.text === text)!;
/** Samples in legends lie in the first line. */
const belowLegend = <T extends { top?: number; y?: number }>(marks: T[]) =>
  marks.filter((each) => (each.top ?? each.y!) > 24);

describe.each(LAYOUTS)('measured in the %s drawing', (layout) => {
  const draw = (figure: Figure) => inlineSvg(figure, layout);

  it('a bar of 60 is half as long as one of 120, and one of −30 half of that, to the other side of zero', () => {
    const svg = draw(BAR);
    const [a, b, c] = boxesOf(svg, 'accent') as [SvgBox, SvgBox, SvgBox];
    expect(widthOf(b)).toBeGreaterThan(100);
    expect(widthOf(a) / widthOf(b)).toBeCloseTo(60 / 120, 3);
    expect(widthOf(c) / widthOf(b)).toBeCloseTo(30 / 120, 3);
    expect([b.left, c.right]).toEqual([a.left, a.left]);
    // The longest takes what its words leave of the width. A hairline lies on whole px.
    expect(textAt(svg, '120個').right).toBeCloseTo(WIDTHS[layout], 0);
    expect(Math.abs(zeroOf(svg) - a.left)).toBeLessThanOrEqual(1);
    for (const [box, text] of [
      [a, '60個'],
      [b, '120個'],
      [c, '−30個'],
    ] as const) {
      const said = textAt(svg, text);
      const gap = text.startsWith('−') ? box.left - said.right : said.left - box.right;
      expect(gap, text).toBeGreaterThan(0);
      expect(gap, text).toBeLessThan(12);
      expect((said.top + said.bottom) / 2, text).toBeCloseTo((box.top + box.bottom) / 2, 0);
    }
  });

  it('bars of a group are as long as their values, the first series over the second, all from one zero', () => {
    const svg = draw(GROUPED);
    const first = belowLegend(boxesOf(svg, 'accent-soft'));
    const second = belowLegend(boxesOf(svg, 'accent'));
    const unit = widthOf(first[1]!) / 120;
    expect(unit).toBeGreaterThan(1);
    expect(first.map((box) => Math.round(widthOf(box) / unit))).toEqual([60, 120]);
    expect(second.map((box) => Math.round(widthOf(box) / unit))).toEqual([30, 90]);
    const zero = first[0]!.left;
    expect([first[1]!.left, second[0]!.right, second[1]!.left]).toEqual([zero, zero, zero]);
    const tops = [first[0]!, second[0]!, first[1]!, second[1]!].map(({ top }) => top);
    expect(tops).toEqual([...tops].sort((p, q) => p - q));
  });

  it('the dots of a dumbbell stand on one axis: 60 to −30 is as far as 0 to 90', () => {
    const svg = draw(DUMBBELL);
    const [a, b] = belowLegend(dotsOf(svg, 'muted'));
    const [c, d] = belowLegend(dotsOf(svg, 'accent'));
    const unit = (b!.x - a!.x) / (120 - 60);
    expect(unit).toBeGreaterThan(0.5);
    expect((a!.x - c!.x) / unit).toBeCloseTo(60 + 30, 0);
    expect((b!.x - d!.x) / unit).toBeCloseTo(120 - 90, 0);
    expect([a!.y - c!.y, b!.y - d!.y]).toEqual([0, 0]);
    expect(b!.y).toBeGreaterThan(a!.y);
    expect((a!.x - zeroOf(svg)) / unit).toBeCloseTo(60, 0);
  });

  it('layers begin where the ones before them end, on one scale: 60 and 30, 120 and 10', () => {
    const svg = draw(STACKED);
    // Samples beside the words are lower than bars.
    const boxes = belowLegend(boxesOf(svg, 'accent')).filter(({ top, bottom }) => bottom - top > 20);
    expect(boxes).toHaveLength(4);
    const [a, c, b, d] = boxes as [SvgBox, SvgBox, SvgBox, SvgBox];
    const unit = widthOf(b) / 120;
    expect([a, c, b, d].map((box) => Math.round(widthOf(box) / unit))).toEqual([60, 30, 120, 10]);
    expect([c.left, d.left]).toEqual([a.right, b.right]);
    expect([c.top, d.top]).toEqual([a.top, b.top]);
    expect(b.left).toBe(a.left);
    expect(b.top).toBeGreaterThan(a.bottom);
    expect(d.right).toBeCloseTo(WIDTHS[layout], 0);
  });

  it('of a whole of 200, parts of 60, 120 and 20 take 30, 60 and 10 percent of the width, and say so', () => {
    const svg = draw(SHARES);
    const parts = boxesOf(svg, 'accent').filter(({ top, bottom }) => bottom - top > 20);
    expect(parts).toHaveLength(3);
    const width = WIDTHS[layout];
    [0.3, 0.6, 0.1].forEach((share, at) => expect(widthOf(parts[at]!) / width).toBeCloseTo(share, 3));
    expect([parts[1]!.left, parts[2]!.left]).toEqual([parts[0]!.right, parts[1]!.right]);
    const said = textsOf(svg).flatMap(({ text }) => (text.endsWith('%') ? text : []));
    expect(said).toEqual(['30.0%', '60.0%', '10.0%']);
  });
});

it('the words of a layer begin where the layer does', () => {
  const svg = inlineSvg(STACKED, 'wide');
  const [a, c, b, d] = belowLegend(boxesOf(svg, 'accent')) as [SvgBox, SvgBox, SvgBox, SvgBox];
  expect(['60個', '30個', '120個', '10個'].map((text) => textAt(svg, text).left)).toEqual(
    [a, c, b, d].map(({ left }) => left),
  );
});
